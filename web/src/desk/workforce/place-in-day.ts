import { hourOf } from '../../i18n/format.ts';
import type { PresenceInterval } from '../../api/types.ts';

const HOUR_MS = 3_600_000;
const EARLIEST_HOUR = 8;
const LATEST_HOUR = 20;

/** What of a day is drawn, in milliseconds since 1970. */
export interface Shown {
  from: number;
  until: number;
}

type Drawn = Pick<PresenceInterval, 'state' | 'from' | 'until'>;

/**
 * Of a day the hours in which somebody was there, and the usual ones at least: from the full hour before the first to the full
 * hour after the last. Pure.
 */
export function hoursToShow(dayStart: string, all: readonly (readonly Drawn[])[]): Shown {
  const start = Date.parse(dayStart);
  const there = all.flat().filter(({ state }) => state !== 'offline');
  const firsts = there.map(({ from }) => hourOf(from));
  const lasts = there.map(({ until }) => Math.ceil((Date.parse(until) - start) / HOUR_MS));
  return {
    from: start + Math.min(EARLIEST_HOUR, ...firsts) * HOUR_MS,
    until: start + Math.max(LATEST_HOUR, ...lasts) * HOUR_MS,
  };
}

/** Where an interval lies in what is shown, as parts of a hundred; null where it lies outside. Pure. */
export function placeOf(
  { from, until }: Pick<Drawn, 'from' | 'until'>,
  shown: Shown,
): { left: number; width: number } | null {
  const begin = Math.max(Date.parse(from), shown.from);
  const end = Math.min(Date.parse(until), shown.until);
  if (end <= begin) return null;
  const whole = shown.until - shown.from;
  return { left: ((begin - shown.from) / whole) * 100, width: ((end - begin) / whole) * 100 };
}

/** Every other full hour of it, where more would not fit. Pure. */
export function marksOf({ from, until }: Shown): number[] {
  const hours = (until - from) / HOUR_MS;
  const step = hours > 14 ? 3 : 2;
  return Array.from({ length: Math.floor(hours / step) + 1 }, (_, index) => from + index * step * HOUR_MS);
}
