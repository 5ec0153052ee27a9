const DAY_MS = 86_400_000;
/** The operator's zone has no summer time. */
const ZONE_MS = 8 * 3_600_000;

export interface DayOf<Item> {
  /** The first moment of what happened on it. */
  at: string;
  /** How many days before today; 0 is today. */
  ago: number;
  items: Item[];
}

/** What happened, day by day of the operator's calendar, in the order it is in. Pure. */
export function groupByDay<Item extends { at: string }>(items: readonly Item[], now: number): DayOf<Item>[] {
  const days: DayOf<Item>[] = [];
  for (const item of items) {
    const ago = dayOf(now) - dayOf(Date.parse(item.at));
    const last = days.at(-1);
    if (last?.ago === ago) last.items.push(item);
    else days.push({ at: item.at, ago, items: [item] });
  }
  return days;
}

const dayOf = (moment: number) => Math.floor((moment + ZONE_MS) / DAY_MS);
