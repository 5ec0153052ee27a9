import type { Holding, InBoth } from '../../../api/types.ts';

/** What held where, one after the other. */
export interface Lane {
  /** Null: the group. */
  id: string | null;
  name: InBoth | null;
  stretches: { row: Holding; weight: number }[];
}

const DAY_MS = 86_400_000;

/**
 * A lane for the group and one for each province with a part of its own, the earliest first. A stretch is as wide as the
 * root of its days: a year beside a week still leaves both to be read.
 */
export function lanesOf(rows: readonly Holding[], now = Date.now()): Lane[] {
  const places = new Map<string | null, InBoth | null>([[null, null]]);
  for (const { province } of rows) if (province) places.set(province.id, province.name);
  return [...places].map(([id, name]) => {
    const own = rows.filter(({ province, state }) => (province?.id ?? null) === id && state !== 'called-off');
    const inOrder = own.toSorted((a, b) => a.holdsFrom.localeCompare(b.holdsFrom) || a.at.localeCompare(b.at));
    return {
      id,
      name,
      stretches: inOrder
        .map((row, at) => ({ row, until: inOrder[at + 1]?.holdsFrom ?? null }))
        // What was replaced at the very moment it began never held.
        .filter(({ row, until }) => until !== row.holdsFrom)
        .map(({ row, until }) => ({ row, weight: weigh(row.holdsFrom, until, now) })),
    };
  });
}

function weigh(from: string, until: string | null, now: number): number {
  const end = until ? Date.parse(until) : Math.max(now, Date.parse(from)) + DAY_MS;
  return Math.sqrt(Math.max(1, (end - Date.parse(from)) / DAY_MS));
}
