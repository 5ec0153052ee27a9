import type pg from 'pg';
import type { BackupPart, BackupSequence, BackupTable } from './backup-header.ts';

/** Ours, and the invented BOSS where it keeps its records here. */
const SCHEMAS = ['public', 'simulated_boss'];

/**
 * What means nothing in another database: events are found by the numbers of their cluster's transactions, sessions end with
 * a restore, who leads is found anew, and which migrations were done is said in the header.
 */
const LEFT_OUT = [
  'event',
  'event_epoch',
  'session',
  'process_lead',
  'queue_keeper',
  'kysely_migration',
  'kysely_migration_lock',
];

/** Of extensions, and whatever else is not ours to keep. */
const OF_EXTENSION = `exists (select from pg_depend where objid = pg_class.oid and deptype = 'e')`;

/** A job that waits or runs is done again by who restores it; its queue knows the rest. */
const JOBS: BackupTable = {
  name: 'pgboss.job',
  columns: [
    'id',
    'name',
    'priority',
    'data',
    'retry_limit',
    'retry_delay',
    'retry_backoff',
    'start_after',
    'expire_in',
    'created_on',
    'keep_until',
    'policy',
  ],
};
const WAITING = "state < 'completed'";

/** Divided tables are whole; what is computed is left to the database. */
export async function listTables(client: pg.Client): Promise<BackupTable[]> {
  const { rows } = await client.query<BackupTable>(
    `select relnamespace::regnamespace || '.' || quote_ident(relname) as name,
      (select array_agg(attname::text order by attnum) from pg_attribute
        where attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns
     from pg_class
     where relkind in ('r', 'p') and not relispartition and not ${OF_EXTENSION}
       and relnamespace::regnamespace::text = any($1) and not (relnamespace = 'public'::regnamespace and relname = any($2))
     order by 1`,
    [SCHEMAS, LEFT_OUT],
  );
  return (await hasJobs(client)) ? [...rows, JOBS] : rows;
}

async function hasJobs(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>(`select to_regclass('pgboss.job') is not null as there`);
  return rows[0]?.there === true;
}

/** All its rows, as a query. */
export function rowsOf({ name, columns }: BackupTable): string {
  return `select ${quoteAll(columns)} from ${name}${name === JOBS.name ? ` where ${WAITING}` : ''}`;
}

export function quoteAll(columns: readonly string[]): string {
  return columns.map((column) => `"${column.replaceAll('"', '""')}"`).join(', ');
}

export async function listQueues(client: pg.Client): Promise<string[]> {
  if (!(await hasJobs(client))) return [];
  const { rows } = await client.query<{ name: string }>(
    `select distinct name from pgboss.job where ${WAITING} order by 1`,
  );
  return rows.map(({ name }) => name);
}

export async function listSequences(client: pg.Client): Promise<BackupSequence[]> {
  const { rows } = await client.query<BackupSequence>(
    `select quote_ident(schemaname) || '.' || quote_ident(sequencename) as name,
      coalesce(last_value, start_value)::text as value, last_value is not null as called
     from pg_sequences where schemaname = any($1) order by 1`,
    [SCHEMAS],
  );
  return rows;
}

export async function listParts(client: pg.Client): Promise<BackupPart[]> {
  const { rows } = await client.query<BackupPart>(
    `select inhrelid::regclass::text as name, inhparent::regclass::text as of,
      pg_get_expr(relpartbound, pg_class.oid) as bound
     from pg_inherits join pg_class on pg_class.oid = inhrelid
     where relispartition and relkind in ('r', 'p') and relnamespace = 'public'::regnamespace order by 2, 1`,
  );
  return rows;
}

/** Whether anything of ours is there. */
export async function isEmpty(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>(
    `select exists (select from pg_class where relkind in ('r', 'p') and not ${OF_EXTENSION}
      and relnamespace::regnamespace::text = any($1)) as there`,
    [[...SCHEMAS, 'pgboss']],
  );
  return rows[0]?.there !== true;
}

/** Takes away what {@link isEmpty} looks at, and whatever was made for it. */
export async function removeAll(client: pg.Client): Promise<void> {
  await client.query('drop schema if exists pgboss, simulated_boss cascade');
  const { rows } = await client.query<{ kind: string; name: string }>(
    `select * from (select case relkind when 'S' then 'sequence' when 'v' then 'view' when 'm' then 'materialized view' else 'table' end
        as kind, pg_class.oid::regclass::text as name
     from pg_class where relkind in ('r', 'p', 'S', 'v', 'm') and not relispartition
       and relnamespace = 'public'::regnamespace and not ${OF_EXTENSION}
     union all select 'routine', pg_proc.oid::regprocedure::text from pg_proc
     where pronamespace = 'public'::regnamespace
       and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')) as found
     order by kind <> 'table'`,
  );
  // Some go with others: a column's sequence, a function that takes a table's row.
  for (const { kind, name } of rows) await client.query(`drop ${kind} if exists ${name} cascade`);
}
