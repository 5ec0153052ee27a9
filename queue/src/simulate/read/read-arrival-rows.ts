import type { ArrivalRows } from '../scenario.ts';
import { shown } from '../../rules/fault.ts';
import type { FaultList } from './faults.ts';
import { readWallClock } from './read-wall-clock.ts';
import { splitRows } from './split-rows.ts';

/** Of lines with a fault this many are told, and then how many more there are. */
const MOST_TOLD = 20;
const MOST_ROWS = 2_000_000;
const MOST_IN_ROW = 1_000_000;

export interface Columns {
  readonly at: string;
  readonly count: string;
}

interface Row {
  readonly at: number;
  readonly count: number;
}

/**
 * Rows of comma-separated values with a head: the beginning of an interval and how many came in it. Rows may stand in any
 * order; two of one time are added.
 *
 * @param place of the class's `arrivals` in FILE
 */
export function readArrivalRows(
  text: string,
  columns: Columns,
  place: string,
  faults: FaultList,
): ArrivalRows | undefined {
  const before = faults.faults.length;
  const rows = readRows(text, columns, place, faults);
  if (faults.faults.length > before) return undefined;
  rows.sort((one, other) => one.at - other.at);
  const merged = addUp(rows);
  if (merged.length < 2) return faults.add(`${place}.csv`, 'file', 'needs at least two rows of different times');
  const from = Float64Array.from(merged, ({ at }) => at);
  return { from, counts: Float64Array.from(merged, ({ count }) => count), usual: usualDistance(from) };
}

function readRows(text: string, columns: Columns, place: string, faults: FaultList): Row[] {
  const rows: Row[] = [];
  const told = new LimitedFaults(faults, `${place}.csv`);
  let found: { at: number; count: number } | undefined;
  for (const { line, cells } of splitRows(text)) {
    if (found === undefined) {
      found = findColumns(cells, columns, place, faults);
      if (found === undefined) return [];
    } else if (rows.length === MOST_ROWS) {
      faults.add(`${place}.csv`, 'file', `has more than ${MOST_ROWS} rows`);
      return [];
    } else {
      const row = readRow(cells, found, line, told);
      if (row !== undefined) rows.push(row);
    }
  }
  if (found === undefined) faults.add(`${place}.csv`, 'file', 'is empty');
  told.end();
  return rows;
}

function findColumns(head: readonly string[], columns: Columns, place: string, faults: FaultList) {
  const at = findColumn(head, columns.at, `${place}.at`, faults);
  const count = findColumn(head, columns.count, `${place}.count`, faults);
  return at === undefined || count === undefined ? undefined : { at, count };
}

function findColumn(head: readonly string[], name: string, place: string, faults: FaultList): number | undefined {
  const index = head.findIndex((cell) => cell.trim() === name.trim());
  const there = shown(head.join(', '));
  return index >= 0 ? index : faults.add(place, 'file', `${shown(name)} is no column; the first line has ${there}`);
}

function readRow(cells: readonly string[], found: { at: number; count: number }, line: number, told: LimitedFaults) {
  const atText = cells[found.at] ?? '';
  const countText = cells[found.count] ?? '';
  const at = readWallClock(atText);
  const count = /^\d{1,7}$/u.test(countText.trim()) ? Number(countText) : Number.NaN;
  if (at === undefined) told.add(line, `${shown(atText)} is no time; write 2026-01-31T08:05`);
  if (Number.isNaN(count) || count > MOST_IN_ROW)
    told.add(line, `${shown(countText)} is no count; write a whole number from 0 to ${MOST_IN_ROW}`);
  return at === undefined || Number.isNaN(count) ? undefined : { at, count };
}

class LimitedFaults {
  private more = 0;
  private left = MOST_TOLD;
  private readonly faults: FaultList;
  private readonly place: string;

  constructor(faults: FaultList, place: string) {
    this.faults = faults;
    this.place = place;
  }

  add(line: number, reason: string): void {
    if (this.left > 0) this.faults.add(this.place, 'file', `line ${line}: ${reason}`);
    else this.more++;
    this.left--;
  }

  end(): void {
    if (this.more > 0) this.faults.add(this.place, 'file', `has ${this.more} more faults of this kind`);
  }
}

function addUp(rows: readonly Row[]): Row[] {
  const merged: Row[] = [];
  for (const row of rows) {
    const last = merged.at(-1);
    if (last?.at === row.at) merged[merged.length - 1] = { at: row.at, count: last.count + row.count };
    else merged.push(row);
  }
  return merged;
}

/** The distance between neighbours that is most common; of two as common the shorter. */
function usualDistance(from: Float64Array): number {
  const times = new Map<number, number>();
  for (let index = 1; index < from.length; index++) {
    const distance = (from[index] ?? 0) - (from[index - 1] ?? 0);
    times.set(distance, (times.get(distance) ?? 0) + 1);
  }
  const [usual] = [...times].reduce((best, one) => (isMoreUsual(one, best) ? one : best));
  return usual;
}

function isMoreUsual([distance, times]: [number, number], [other, otherTimes]: [number, number]): boolean {
  return times > otherTimes || (times === otherTimes && distance < other);
}
