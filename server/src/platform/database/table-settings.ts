import { type QueryExecutorProvider, sql } from 'kysely';
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

/** Only added, and so many that they lie in partitions, by ranges of their ids (`server/src/platform/partitions`). */
export interface Divided {
  readonly rowsAre: 'only-added';
  readonly dividedBy: 'id';
  /** A partition is made for about what comes in so many days. */
  readonly days: number;
  /** Which column its rows were written in the order of, as good as: the first of an index. */
  readonly orderedBy: 'id' | 'xid';
}

/** By table, as a module declares it; the rest is left as PostgreSQL has it. */
export type TablesOf = Readonly<Partial<Record<keyof DB & string, RowsAre | Divided>>>;

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
      Object.entries(tables).map(([table, are]) => [toSnakeCase(table), settingsOf(are)] as const),
    ),
  );
  const known = await readTables(db);
  for (const [table, wanted] of declared) {
    const pieces = known.filter(({ of }) => of === table);
    if (pieces.length === 0) throw new Error(`a module declares the table ${table}, which is not there`);
    for (const { name, settings } of pieces) {
      const knows = Object.entries(wanted).every(([setting, value]) => settings.includes(`${setting}=${value}`));
      if (!knows) await setTable(db, name, wanted);
    }
  }
}

/** What PostgreSQL is told of one. */
export function settingsOf(are: RowsAre | Divided): Readonly<Record<string, string>> {
  return SETTINGS[typeof are === 'string' ? are : are.rowsAre];
}

/** The settings of each table, as `name=value`; a divided one has none itself, its partitions have. */
async function readTables(db: Database): Promise<{ name: string; of: string; settings: readonly string[] }[]> {
  const { rows } = await sql<{ name: string; of: string; settings: string[] | null }>`
    select piece.relname::text as name, coalesce(whole.relname, piece.relname)::text as of, piece.reloptions as settings
    from pg_class piece
      left join pg_inherits on inhrelid = piece.oid left join pg_class whole on whole.oid = inhparent
    where piece.relkind = 'r' and piece.relnamespace = 'public'::regnamespace`.execute(db);
  return rows.map(({ settings, ...piece }) => ({ ...piece, settings: settings ?? [] }));
}

export async function setTable(
  db: QueryExecutorProvider,
  table: string,
  wanted: Readonly<Record<string, string>>,
): Promise<void> {
  if (Object.keys(wanted).length === 0) return;
  const settings = Object.entries(wanted).map(([name, value]) => sql`${sql.raw(name)} = ${sql.lit(value)}`);
  await sql`alter table ${sql.table(table)} set (${sql.join(settings)})`.execute(db);
}
