import { Temporal } from 'temporal-polyfill';
import { OPERATOR_ZONE } from '../../platform/clock.ts';
import type { Calendar } from './calendar.ts';

/** Nothing that is checked before has ten years without a moment of work. */
const LONGEST_BREAK_DAYS = 3660;

/**
 * The first instant by which `ms` of working time have passed since `from`; for 0 that is `from` itself, and where work
 * ends with the last of it, the end of that interval and not the beginning of the next.
 * @throws yearNotCovered when the way there leads through a year whose holidays are not known
 */
export function addWorkingTime(calendar: Calendar, from: Date, ms: number): Date {
  let left = ms;
  if (left <= 0) return from;
  let idle = 0;
  for (let day = dayOf(from); ; day = day.add({ days: 1 })) {
    const spans = calendar.spansOf(day);
    for (const [start, end] of spans) {
      const begins = Math.max(start, from.getTime());
      if (end <= begins) continue;
      if (left <= end - begins) return new Date(begins + left);
      left -= end - begins;
    }
    idle = spans.length > 0 ? 0 : idle + 1;
    if (idle > LONGEST_BREAK_DAYS) throw new Error('the calendar has no working time in ten years');
  }
}

/**
 * Working milliseconds from `from` until before `to`; 0 where `to` is not later.
 * @throws yearNotCovered when a year between them has no holidays known
 */
export function workingTimeBetween(calendar: Calendar, from: Date, to: Date): number {
  if (to.getTime() <= from.getTime()) return 0;
  const last = dayOf(new Date(to.getTime() - 1));
  let worked = 0;
  for (let day = dayOf(from); Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    for (const [start, end] of calendar.spansOf(day)) {
      worked += Math.max(0, Math.min(end, to.getTime()) - Math.max(start, from.getTime()));
    }
  }
  return worked;
}

function dayOf(at: Date): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(OPERATOR_ZONE).toPlainDate();
}
