import { type QueryExecutorProvider, sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../database/database.ts';
import { setTable } from '../database/table-settings.ts';

type Reader = Database | DatabaseTransaction;

/** Ids from `low` on and below `high`. */
export interface Range {
  low: number;
  high: number;
}

export interface Partition extends Range {
  name: string;
}

/** A table in partitions, as the database has it. */
export interface DividedTable {
  table: string;
  /** By their ids; without the net. */
  partitions: readonly Partition[];
  /** The last id that was given. */
  last: number;
}

/** What finds no partition of its own is caught here. */
const netOf = (table: string) => `${table}_rest`;
export const nameOf = (table: string, { low }: Pick<Range, 'low'>) => `${table}_from_${low}`;

/** All of them, in one statement. @param tables as SQL spells them @throws Error where one is not divided */
export async function readDivided(db: Reader, tables: readonly string[]): Promise<DividedTable[]> {
  const { rows } = await sql<{ table: string; last: number; partitions: Partition[] }>`
    select whole.relname::text as table,
      coalesce(pg_sequence_last_value(pg_get_serial_sequence(whole.relname::text, 'id')::regclass), 0) as last,
      coalesce(json_agg(json_build_object('name', piece.relname, 'low', low, 'high', high) order by low)
        filter (where low is not null), '[]') as partitions
    from pg_class whole join pg_inherits on inhparent = whole.oid join pg_class piece on piece.oid = inhrelid
      cross join lateral pg_get_expr(piece.relpartbound, piece.oid) as bound
      cross join lateral (select substring(bound from 'FROM \\(''?(\\d+)')::bigint as low,
        substring(bound from 'TO \\(''?(\\d+)')::bigint as high) as range
    where whole.relname = any(${tables}) and whole.relnamespace = 'public'::regnamespace
    group by whole.relname`.execute(db);
  return tables.map((table) => {
    const found = rows.find((row) => row.table === table);
    if (!found) throw new Error(`a module declares ${table} as divided, which it is not`);
    return found;
  });
}

/** How long a work may have to wait for us: we try again later, it has somebody before it. */
const LOCK_MS = 250;

/**
 * What a new piece refers to is not written meanwhile. Before the table itself: works hold their contact before they write to
 * its timeline, and none is to stand crosswise.
 */
export async function holdReferenced(db: DatabaseTransaction, table: string): Promise<void> {
  await waitBriefly(db);
  for (const one of await listReferenced(db, table))
    await sql`lock table ${sql.table(one)} in share row exclusive mode`.execute(db);
}

/** One process at a time; those who read and write go on. @throws what the database says when another one is at it */
export async function holdDivided(db: DatabaseTransaction, table: string): Promise<void> {
  await waitBriefly(db);
  await sql`lock table ${sql.table(table)} in share update exclusive mode`.execute(db);
}

/** Nobody reads or writes it until the end of the transaction. @throws what the database says where somebody goes on doing so */
export async function closeDivided(db: DatabaseTransaction, table: string): Promise<void> {
  await waitBriefly(db);
  await sql`lock table ${sql.table(table)} in access exclusive mode`.execute(db);
}

async function waitBriefly(db: DatabaseTransaction): Promise<void> {
  await sql`select set_config('lock_timeout', ${`${LOCK_MS}ms`}, true)`.execute(db);
}

async function listReferenced(db: DatabaseTransaction, table: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select distinct confrelid::regclass::text as name from pg_constraint
    where conrelid = ${table}::regclass and contype = 'f' order by 1`.execute(db);
  return rows.map(({ name }) => name);
}

type Settings = Readonly<Record<string, string>>;

/** An empty partition, beside all that goes on. @throws what the database says where a row of the range lies in the net */
export async function addPartition(
  db: DatabaseTransaction,
  table: string,
  range: Range,
  settings: Settings,
): Promise<void> {
  const name = nameOf(table, range);
  await makePiece(db, table, name, settings);
  await attachRange(db, table, name, range);
}

/** What the net has caught becomes a partition as it lies there, and a new net is spread. */
export async function turnNet(db: DatabaseTransaction, table: string, range: Range, settings: Settings): Promise<void> {
  const [net, name] = [netOf(table), nameOf(table, range)];
  await sql`alter table ${sql.table(table)} detach partition ${sql.table(net)}`.execute(db);
  await sql`alter table ${sql.table(net)} rename to ${sql.id(name)}`.execute(db);
  await attachRange(db, table, name, range);
  await spreadNet(db, table, settings);
}

/** @param db in a transaction of its own, or a migration's */
export async function spreadNet(db: QueryExecutorProvider, table: string, settings: Settings): Promise<void> {
  await makePiece(db, table, netOf(table), settings);
  await sql`alter table ${sql.table(table)} attach partition ${sql.table(netOf(table))} default`.execute(db);
}

export async function dropPartition(db: DatabaseTransaction, name: string): Promise<void> {
  await sql`drop table ${sql.table(name)}`.execute(db);
}

/** Like the whole: its indexes, its defaults, and the triggers that keep a statement from changing it. */
async function makePiece(db: QueryExecutorProvider, table: string, name: string, settings: Settings): Promise<void> {
  await sql`create table ${sql.table(name)} (like ${sql.table(table)} including all excluding identity)`.execute(db);
  await setTable(db, name, settings);
  const { rows } = await sql<{ definition: string }>`select pg_get_triggerdef(oid) as definition from pg_trigger
    where tgrelid = ${table}::regclass and not tgisinternal and tgtype & 1 = 0`.execute(db);
  for (const { definition } of rows) await sql.raw(forPiece(definition, table, name)).execute(db);
}

function forPiece(definition: string, table: string, name: string): string {
  const found = ` ON public.${table} `;
  if (!definition.includes(found)) throw new Error(`${table} has a trigger that cannot be read: ${definition}`);
  return definition.replace(found, ` ON public.${name} `);
}

/** @param db in a transaction of its own, or a migration's */
export async function attachRange(
  db: QueryExecutorProvider,
  table: string,
  name: string,
  { low, high }: Range,
): Promise<void> {
  await sql`alter table ${sql.table(table)} attach partition ${sql.table(name)}
    for values from (${sql.lit(low)}) to (${sql.lit(high)})`.execute(db);
}

type Order = 'id' | 'xid';

/** When the first row of it was written; null where there is none. */
export async function readFirstAt(db: Reader, name: string, orderedBy: Order): Promise<Date | null> {
  const { rows } = await sql<{ at: Date }>`
    select at from ${sql.table(name)} order by ${sql.ref(orderedBy)} limit 1`.execute(db);
  return rows[0]?.at ?? null;
}

/** When the latest row of it was written; null where there is none. */
export async function readLatestAt(db: Reader, name: string, orderedBy: Order): Promise<Date | null> {
  const { rows } = await sql<{ at: Date }>`
    select at from ${sql.table(name)} order by ${sql.ref(orderedBy)} desc limit 1`.execute(db);
  return rows[0]?.at ?? null;
}
