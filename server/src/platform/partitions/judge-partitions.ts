import type { DividedTable, Range } from './partition-store.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** Ids in a partition, while nobody knows how many come in a day: small enough to be gone in time, and few enough. */
const LEAST_IDS = 100_000;
const MOST_IDS = 250_000_000;
/** What comes all at once, a sample or a table of another system, says little about the days that follow. */
const GROWS_BY = 4;

/** Whether the next row goes into the last partition, so that the one after it has to be made. Pure. */
export function lacksPartition({ partitions, last }: DividedTable): boolean {
  const newest = partitions.at(-1);
  return !newest || last + 1 >= newest.low;
}

/** Whether rows lie in the net. Pure. */
export function usesNet({ partitions, last }: DividedTable): boolean {
  return last >= nextLow(partitions);
}

/**
 * The range of the next partition, for about what comes in `days`, by what came since the newest that is in use began. In
 * one piece with what lies in the net. Pure.
 * @param since when the first row of the newest partition in use was written; null where there is none
 */
export function nextRange(
  { partitions, last }: DividedTable,
  { days, since, now }: { days: number; since: Date | null; now: Date },
): Range {
  const low = nextLow(partitions);
  const inUse = partitions.findLast((one) => one.low <= last);
  const came = inUse ? last + 1 - inUse.low : 0;
  const passed = Math.max(HOUR_MS, since ? now.getTime() - since.getTime() : 0);
  const wanted = Math.ceil((came * DAY_MS * days) / passed);
  const most = Math.min(MOST_IDS, GROWS_BY * (inUse ? inUse.high - inUse.low : LEAST_IDS));
  const size = Math.max(LEAST_IDS, Math.min(most, since ? wanted : 0));
  return { low, high: Math.max(low, last + 1) + size };
}

function nextLow(partitions: readonly Range[]): number {
  return partitions.at(-1)?.high ?? 1;
}
