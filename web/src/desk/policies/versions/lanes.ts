import type { Holding, InBoth } from '../../../api/types.ts';

export interface Stretch {
  /** Null: the group's policy alone, before a province had a part of its own. */
  row: Holding | null;
  /** Columns of the picture, the end not included. */
  from: number;
  to: number;
}

/** What held where, one after the other. */
export interface Lane {
  /** Null: the group. */
  id: string | null;
  name: InBoth | null;
  stretches: Stretch[];
}

export interface Picture {
  lanes: Lane[];
  /** How wide each column is against the others. */
  widths: number[];
  /** The column that begins now. */
  now: number;
}

const MINUTE_MS = 60_000;

/**
 * A lane for the group and one for each province with a part of its own, over the same columns: one between any two
 * moments at which something changed. A column is as wide as the root of its minutes: a year beside a week, and an hour
 * beside ten minutes, leave both to be read and the longer one longer. What is to come has a quarter of what was.
 */
export function pictureOf(all: readonly Holding[], now = Date.now()): Picture {
  const rows = all.filter(({ state }) => state !== 'called-off');
  const places = new Map<string | null, InBoth | null>([[null, null]]);
  for (const { province } of rows) if (province) places.set(province.id, province.name);
  const own = [...places].map(([id, name]) => ({ id, name, rows: inOrder(rows, id) }));
  const changes = own.flatMap((lane) => lane.rows.map(({ holdsFrom }) => Date.parse(holdsFrom)));
  const moments = [...new Set([...changes, now])].toSorted((a, b) => a - b);
  const last = moments.at(-1) ?? now;
  const end = last + (last - (moments[0] ?? now)) / 4;
  return {
    lanes: own.map((lane) => ({ id: lane.id, name: lane.name, stretches: stretchesOf(lane.rows, lane.id, moments) })),
    widths: moments.map((moment, at) => Math.sqrt(Math.max(1, ((moments[at + 1] ?? end) - moment) / MINUTE_MS))),
    now: moments.indexOf(now),
  };
}

/** What was replaced at the very moment it began never held. */
function inOrder(rows: readonly Holding[], place: string | null): Holding[] {
  const own = rows.filter(({ province }) => (province?.id ?? null) === place);
  const sorted = own.toSorted((a, b) => a.holdsFrom.localeCompare(b.holdsFrom) || a.at.localeCompare(b.at));
  return sorted.filter((row, at) => sorted[at + 1]?.holdsFrom !== row.holdsFrom);
}

function stretchesOf(rows: readonly Holding[], place: string | null, moments: readonly number[]): Stretch[] {
  const columnOf = (row: Holding | undefined) => (row ? moments.indexOf(Date.parse(row.holdsFrom)) : moments.length);
  const stretches = rows.map((row, at) => ({ row, from: columnOf(row), to: columnOf(rows[at + 1]) }));
  const begins = columnOf(rows[0]);
  return place === null || begins === 0 ? stretches : [{ row: null, from: 0, to: begins }, ...stretches];
}
