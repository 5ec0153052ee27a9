import type { Database, DatabaseTransaction } from '../database/database.ts';
import { settingsOf } from '../database/table-settings.ts';
import type { DeclaredTable } from './make-ahead.ts';
import {
  addPartition,
  closeDivided,
  dropPartition,
  holdDivided,
  holdReferenced,
  type Partition,
  type Range,
  readDivided,
  readLatestAt,
} from './partition-store.ts';

/** More of them wait for the next turn. */
const DROPPED_AT_ONCE = 20;

interface Dropping {
  /** What was written before is to go. */
  before: Date;
  /** Whether something in it is still going on. */
  isHeld(partition: Partition): Promise<boolean>;
  /** What goes with its rows, in the same transaction. */
  takeAlong?: ((db: DatabaseTransaction, range: Range) => Promise<void>) | undefined;
}

/** Drops the partitions in which everything was written before, the oldest first. */
export async function dropOutdated(db: Database, declared: DeclaredTable, wanted: Dropping): Promise<void> {
  const { table, orderedBy } = declared;
  const [is] = await readDivided(db, [table]);
  if (!is) return;
  const inUse = is.partitions.filter(({ low }) => low <= is.last);
  for (const partition of inUse.slice(0, DROPPED_AT_ONCE)) {
    const latest = await readLatestAt(db, partition.name, orderedBy);
    if (latest && latest >= wanted.before) return;
    const isFull = partition.high <= is.last + 1;
    if (latest && !(await wanted.isHeld(partition))) await dropOne(db, declared, { ...partition, isFull }, wanted);
  }
}

/** @param isFull no row comes into it any more; otherwise what is left of its range is made anew */
async function dropOne(
  db: Database,
  declared: DeclaredTable,
  { name, isFull, ...range }: Partition & { isFull: boolean },
  { before, takeAlong }: Dropping,
): Promise<void> {
  const { table, orderedBy } = declared;
  await db.transaction().execute(async (work) => {
    if (!isFull) await holdReferenced(work, table);
    await holdDivided(work, table);
    if (!isFull) await closeDivided(work, table);
    const [is] = await readDivided(work, [table]);
    // Another process may have dropped it, or a row may have come.
    if (!is?.partitions.some((one) => one.name === name)) return;
    const latest = await readLatestAt(work, name, orderedBy);
    if (latest && latest >= before) return;
    await takeAlong?.(work, range);
    await closeDivided(work, table);
    await dropPartition(work, name);
    const rest = { low: is.last + 1, high: range.high };
    if (rest.low < rest.high) await addPartition(work, table, rest, settingsOf(declared));
  });
}
