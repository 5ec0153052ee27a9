import { sql } from 'kysely';
import type { DB } from './database-types.ts';
import type { Database } from './database.ts';
import { toSnakeCase } from './snake-case.ts';

/** What becomes of a table's rows: */
export type RowsAre =
  /** each is written again every few seconds as long as it lives; */
  | 'touched-all-the-time'
  /** each is written some ten times, then lies still; */
  | 'changed-often'
  /** none is ever changed. */
  | 'only-added';

/** By table, as a module declares it; the rest is left as PostgreSQL has it. */
export type TablesOf = Readonly<Partial<Record<keyof DB & string, RowsAre>>>;

/** Dead rows are cleared away when there are as many as this and a hundredth of the table, not a fifth of it. */
const CLEARED_EARLY = { autovacuum_vacuum_scale_factor: '0.01', autovacuum_vacuum_threshold: '1000' };

/**
 * Room on each page lets a row be written again beside itself, without an entry in any index (PostgreSQL, "Heap-Only
 * Tuples"); a table that only grows is full to the brim, and looked through soon enough for reads by its indexes alone.
 */
const SETTINGS: Readonly<Record<RowsAre, Readonly<Record<string, string>>>> = {
  'touched-all-the-time': { fillfactor: '50', ...CLEARED_EARLY },
  'changed-often': { fillfactor: '80', ...CLEARED_EARLY },
  'only-added': { autovacuum_vacuum_insert_scale_factor: '0.02', autovacuum_analyze_scale_factor: '0.02' },
};

/**
 * Tells PostgreSQL what to expect of each declared table; does nothing where it knows. What is written from then on follows
 * it, rows of before lie as they did.
 * @throws Error where a declared table is not there
 */
export async function setTables(db: Database, modules: readonly { tables?: TablesOf }[]): Promise<void> {
  const declared = new Map(
    modules.flatMap(({ tables = {} }) =>
      Object.entries(tables).map(([table, rowsAre]) => [toSnakeCase(table), SETTINGS[rowsAre]] as const),
    ),
  );
  const known = await readTables(db);
  for (const [table, wanted] of declared) {
    const is = known.get(table);
    if (!is) throw new Error(`a module declares the table ${table}, which is not there`);
    if (Object.entries(wanted).some(([name, value]) => !is.includes(`${name}=${value}`))) await set(db, table, wanted);
  }
}

/** The settings of each table that is not divided, as `name=value`. */
async function readTables(db: Database): Promise<Map<string, readonly string[]>> {
  const { rows } = await sql<{ name: string; settings: string[] | null }>`
    select relname::text as name, reloptions as settings from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace`.execute(db);
  return new Map(rows.map(({ name, settings }) => [name, settings ?? []]));
}

async function set(db: Database, table: string, wanted: Readonly<Record<string, string>>): Promise<void> {
  const settings = Object.entries(wanted).map(([name, value]) => sql`${sql.raw(name)} = ${sql.lit(value)}`);
  await sql`alter table ${sql.table(table)} set (${sql.join(settings)})`.execute(db);
}
