import { sql } from 'kysely';
import pg from 'pg';
import type { Database } from './database.ts';

/** Any constant: it keeps two processes from beginning on one database at the same moment. */
export const BEGIN_LOCK = 7_305_115;
const CONNECT_WITHIN_MS = 10_000;

interface Beginning {
  /** @throws Error where `db` leads to another database than the one that is being prepared */
  refuseOtherThan(db: Database): Promise<void>;
  end(): Promise<void>;
}

/**
 * Waits until no other process is preparing this database (tables, policies, samples, queues), for as long as that takes,
 * and keeps others waiting until `end`. A process that dies in between leaves no lock behind: it goes with its connection,
 * so the address leads past any pooler.
 */
export async function beginAlone(directUrl: string): Promise<Beginning> {
  const client = new pg.Client({ connectionString: directUrl, connectionTimeoutMillis: CONNECT_WITHIN_MS });
  // Losing the lock half-way is no reason to fall over: what is prepared bears being prepared twice.
  client.on('error', () => undefined);
  await client.connect();
  await client.query('select pg_advisory_lock($1)', [BEGIN_LOCK]);
  const { rows } = await client.query<{ process: number }>('select pg_backend_pid() as process');
  return {
    refuseOtherThan: async (db) => {
      if (!(await holdsLock(db, rows[0]?.process))) throw new Error(TWO_DATABASES);
    },
    end: () => client.end(),
  };
}

const TWO_DATABASES = 'DATABASE_URL and DATABASE_DIRECT_URL lead to two databases: both have to lead to the same one';

/** The lock as it is seen from there: locks are listed with the database they belong to. */
async function holdsLock(db: Database, process: number | undefined): Promise<boolean> {
  const { rows } = await sql`select from pg_locks
    where locktype = 'advisory' and pid = ${process ?? null} and objid = ${BEGIN_LOCK}
      and database = (select oid from pg_database where datname = current_database())`.execute(db);
  return rows.length > 0;
}
