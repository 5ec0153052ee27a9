import type { Database } from '../database/database.ts';
import { type Divided, settingsOf, type TablesOf } from '../database/table-settings.ts';
import { toSnakeCase } from '../database/snake-case.ts';
import { lacksPartition, nextRange, usesNet } from './judge-partitions.ts';
import {
  addPartition,
  closeDivided,
  holdDivided,
  holdReferenced,
  readDivided,
  readFirstAt,
  turnNet,
} from './partition-store.ts';

/** As a module declares it, with its name as SQL has it. */
export type DeclaredTable = Divided & { table: string };

export function dividedTables(modules: readonly { tables?: TablesOf }[]): DeclaredTable[] {
  return modules.flatMap(({ tables = {} }) =>
    Object.entries(tables).flatMap(([table, are]) =>
      typeof are === 'string' ? [] : [{ ...are, table: toSnakeCase(table) }],
    ),
  );
}

/**
 * Makes the partitions that come next, so that behind the one in use there is always an empty one; one statement where
 * that is so. Rows that came faster lie in the net, and become a partition there.
 * @throws what the database says where a table was in use all the time: the next look tries again
 */
export async function makeAhead(db: Database, tables: readonly DeclaredTable[], now: Date): Promise<void> {
  const names = tables.map(({ table }) => table);
  const lacking = (await readDivided(db, names)).filter(lacksPartition).map(({ table }) => table);
  const toMake = tables.filter(({ table }) => lacking.includes(table));
  const failures: unknown[] = [];
  // One that is in use keeps none of the others waiting.
  for (const one of toMake) await makeWhileLacking(db, one, now).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}

/** One where the last has come into use; two where there is none, or rows lie in the net. */
async function makeWhileLacking(db: Database, declared: DeclaredTable, now: Date): Promise<void> {
  while (await makeNext(db, declared, now));
}

/** False where none is lacking, any more. */
async function makeNext(db: Database, declared: DeclaredTable, now: Date): Promise<boolean> {
  const { table, days, orderedBy } = declared;
  const settings = settingsOf(declared);
  return db.transaction().execute(async (work) => {
    await holdReferenced(work, table);
    await holdDivided(work, table);
    const held = await readOne(work, table);
    if (!lacksPartition(held)) return false;
    if (usesNet(held)) await closeDivided(work, table);
    // Until it was closed, more came in.
    const is = await readOne(work, table);
    const inUse = is.partitions.findLast(({ low }) => low <= is.last);
    const since = inUse ? await readFirstAt(work, inUse.name, orderedBy) : null;
    const range = nextRange(is, { days, since, now });
    if (usesNet(held)) await turnNet(work, table, range, settings);
    else await addPartition(work, table, range, settings);
    return true;
  });
}

async function readOne(db: Parameters<typeof readDivided>[0], table: string) {
  const [one] = await readDivided(db, [table]);
  if (!one) throw new Error(`${table} is not divided`);
  return one;
}
