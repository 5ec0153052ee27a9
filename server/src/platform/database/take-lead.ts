import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import type { FastifyBaseLogger } from 'fastify';
import type { Database } from './database.ts';

/** Whether this process leads: of all that work on a database, one does what only one has to. */
interface Lead {
  isOurs(): boolean;
  /** Lets another one lead. */
  stop(): Promise<void>;
}

/** After so long without a word a leader is taken for dead. With the next try of another one that is less than 20 s. */
const LEASE_MS = 12_000;
const RENEW_MS = 4000;

/**
 * Leads as soon as nobody else does, for as long as the lease is renewed, and calls `tookOver` where it stood by before:
 * a turn is overdue then, while a process that leads from its start has its hands full. Two may lead for a moment, where
 * one was stopped in the middle of a turn and goes on: what a leader does bears that.
 * docs/decisions/0047-one-process-leads.md
 */
export function takeLead(db: Database, log: FastifyBaseLogger, tookOver: () => void): Lead {
  const stopping = new AbortController();
  // For whoever looks into the table: where it runs. A process number alone comes again.
  const holder = `${hostname()} ${process.pid} ${randomUUID()}`;
  let until = 0;
  let stoodBy = false;
  const isOurs = () => performance.now() < until;
  const renew = async () => {
    const asked = performance.now();
    const taken = await takeLease(db, holder);
    until = taken ? asked + LEASE_MS : 0;
    if (taken && stoodBy) tookOver();
    stoodBy = !taken;
  };
  const keepOn = async () => {
    while (!stopping.signal.aborted) {
      await renew().catch((error: unknown) => log.error({ error }, 'the lead could not be renewed; it is tried again'));
      await wait(RENEW_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const leading = keepOn();
  return {
    isOurs,
    stop: async () => {
      stopping.abort();
      await leading;
      until = 0;
      await endLease(db, holder).catch(() => undefined);
    },
  };
}

/** By the clock of the database alone, so that machines need not agree on the time. False where another one has it. */
async function takeLease(db: Database, holder: string): Promise<boolean> {
  const seconds = LEASE_MS / 1000;
  const { rows } = await sql`
    insert into process_lead (what, holder, until)
    values ('look-after', ${holder}, clock_timestamp() + make_interval(secs => ${seconds}))
    on conflict (what) do update set holder = excluded.holder, until = excluded.until
      where process_lead.holder = excluded.holder or process_lead.until < clock_timestamp()
    returning what`.execute(db);
  return rows.length > 0;
}

async function endLease(db: Database, holder: string): Promise<void> {
  await sql`update process_lead set until = clock_timestamp() where holder = ${holder}`.execute(db);
}
