import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { FastifyBaseLogger } from 'fastify';

const REOPEN_MS = 500;
/** What wakes the processes whose screens may have to hear of something. */
const CHANNEL = 'jieyi_live';

interface Heard {
  /** Listening began, the first time or anew. */
  begun(): void;
  /** Another process notified. */
  notified(): void;
  lost(): void;
}

export interface Listening {
  /** Wakes the other processes. Never rejects; while the connection is lost nobody is woken. */
  notify(): Promise<void>;
  stop(): Promise<void>;
}

/** Listens on a connection of its own. One that is lost, or cannot be opened, is opened again for as long as it takes. */
export function keepListening(
  databaseUrl: string,
  log: FastifyBaseLogger,
  { begun, notified, lost }: Heard,
): Listening {
  const stopping = new AbortController();
  let client: pg.Client | null = null;
  let listens = false;
  const keepOn = async () => {
    while (!stopping.signal.aborted) {
      client = new pg.Client({ connectionString: databaseUrl, keepAlive: true });
      await listenUntilLost(client, log, notified, () => {
        listens = true;
        begun();
      });
      listens = false;
      lost();
      await wait(REOPEN_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const listening = keepOn();
  return {
    notify: async () => {
      if (!listens) return;
      await client?.query(`notify ${CHANNEL}`).catch((error: unknown) => log.error({ error }, 'notifying failed'));
    },
    stop: async () => {
      stopping.abort();
      await client?.end();
      await listening;
    },
  };
}

async function listenUntilLost(client: pg.Client, log: FastifyBaseLogger, notified: () => void, begun: () => void) {
  const ended = new Promise<void>((resolve) => client.once('end', () => resolve()));
  client.on('error', (error) => log.error({ error }, 'the listening connection failed'));
  try {
    await client.connect();
    const { rows } = await client.query<{ own: number }>('select pg_backend_pid() as own');
    client.on('notification', ({ processId }) => {
      if (processId !== rows[0]?.own) notified();
    });
    // A notification is written into the log as well, and nobody has to wait for that.
    await client.query('set synchronous_commit to off');
    await client.query(`listen ${CHANNEL}`);
    begun();
    await ended;
  } catch (error) {
    log.error({ error }, 'listening failed; trying again');
    await client.end().catch(() => undefined);
  }
}
