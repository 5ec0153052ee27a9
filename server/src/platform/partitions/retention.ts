import type { Database, DatabaseTransaction } from '../database/database.ts';
import type { DB } from '../database/database-types.ts';
import { toSnakeCase } from '../database/snake-case.ts';
import type { TablesOf } from '../database/table-settings.ts';
import { dropOutdated } from './drop-outdated.ts';
import { type DeclaredTable, dividedTables } from './make-ahead.ts';
import { type Partition, type Range, readDivided, readFirstAt } from './partition-store.ts';

/** How long something is kept, until somebody sets it otherwise, and between which bounds they may. */
export interface Term {
  /** Null: for ever. */
  days: number | null;
  leastDays: number;
  /** Null: it may be kept for ever. */
  mostDays: number | null;
}

/** Rows that are deleted. */
export interface RetainedRows extends Term {
  /** When the oldest that is there was written; null where there is none. */
  oldestAt(db: Database): Promise<Date | null>;
  /** Takes away what was written before. Running twice at once is harmless. */
  drop(db: Database, before: Date): Promise<void>;
}

/** A table that the module declares as divided: whole partitions are dropped. */
export interface RetainedTable extends Term {
  table: keyof DB & string;
  /** What goes with its rows, in the same transaction. */
  takeAlong?(db: DatabaseTransaction, ids: Range): Promise<void>;
}

/** Whether something in a partition is still going on, so that it has to stay. */
export type Hold = (db: Database, partition: Partition) => Promise<boolean>;

/** Something with its term, as all modules together declare it. */
export interface Retention extends RetainedRows {
  /** `audit` */
  what: string;
}

interface Declaring {
  tables?: TablesOf;
  retains?: Readonly<Record<string, RetainedRows | RetainedTable>>;
  holds?: Readonly<Record<string, Hold>>;
}

export function gatherRetention(modules: readonly Declaring[]): Retention[] {
  const tables = dividedTables(modules);
  return modules.flatMap(({ retains = {} }) =>
    Object.entries(retains).map(([what, retained]) => {
      if (!('table' in retained)) return { ...retained, what };
      const holds = modules.flatMap(({ holds: own = {} }) => own[what] ?? []);
      return { ...retained, what, ...inPartitions(findTable(tables, retained.table), retained, holds) };
    }),
  );
}

function findTable(tables: readonly DeclaredTable[], table: string): DeclaredTable {
  const found = tables.find((one) => one.table === toSnakeCase(table));
  if (!found) throw new Error(`${table} is retained by partitions, and no module declares it as divided`);
  return found;
}

function inPartitions(
  declared: DeclaredTable,
  { takeAlong }: RetainedTable,
  holds: readonly Hold[],
): Pick<RetainedRows, 'oldestAt' | 'drop'> {
  return {
    oldestAt: (db) => readOldestAt(db, declared),
    drop: (db, before) =>
      dropOutdated(db, declared, { before, isHeld: (partition) => isHeld(db, holds, partition), takeAlong }),
  };
}

async function isHeld(db: Database, holds: readonly Hold[], partition: Partition): Promise<boolean> {
  for (const holdsIt of holds) if (await holdsIt(db, partition)) return true;
  return false;
}

async function readOldestAt(db: Database, { table, orderedBy }: DeclaredTable): Promise<Date | null> {
  const [is] = await readDivided(db, [table]);
  for (const { name } of is?.partitions ?? []) {
    const first = await readFirstAt(db, name, orderedBy);
    if (first) return first;
  }
  // All there is may lie in the net.
  return readFirstAt(db, table, orderedBy);
}
