import type { KindBody } from './kind-draft.ts';

type Clock = Pick<KindBody['clocks'][number], 'counts' | 'minutes'>;

/** Minutes of each. */
export const units = { minute: 1, hour: 60, day: 1440 } as const;
export type Unit = keyof typeof units;

/** A day of working time is no day of 24 hours: it is told in hours. */
export function fewest(counts: Clock['counts']): Unit[] {
  if (counts === 'days') return ['day'];
  return counts === 'working' ? ['minute', 'hour'] : ['minute', 'hour', 'day'];
}

/** The largest unit that a time is a whole number of. */
export function unitOf({ counts, minutes }: Clock): Unit {
  return fewest(counts).findLast((unit) => minutes % units[unit] === 0) ?? fewest(counts)[0] ?? 'minute';
}
