import { sql } from 'kysely';
import type { Database } from '../../../src/platform/database/database.ts';
import { type DividedTable, readDivided } from '../../../src/platform/partitions/partition-store.ts';

/** As the database has it. */
export async function divided(db: Database, table: string): Promise<DividedTable> {
  const [found] = await readDivided(db, [table]);
  if (!found) throw new Error(`${table} is not divided`);
  return found;
}

/** As if so many had been written that the next one is the first of the partition after the one in use. */
export async function reachBorder(db: Database, table: string): Promise<void> {
  const { partitions, last } = await divided(db, table);
  const inUse = partitions.find(({ high }) => high > last + 1);
  if (!inUse) throw new Error(`${table} has no partition in use`);
  await setLast(db, table, inUse.high - 1);
}

/** As if the last number given had been this one. */
export async function setLast(db: Database, table: string, last: number): Promise<void> {
  await sql`select setval(pg_get_serial_sequence(${table}, 'id'), ${last})`.execute(db);
}

export async function countIn(db: Database, partition: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) from ${sql.table(partition)}`.execute(db);
  return rows[0]?.count ?? 0;
}
