import { Temporal } from 'temporal-polyfill';
import { OPERATOR_ZONE } from '../../platform/clock.ts';
import { yearNotCovered } from './refusals.ts';

/** `['08:30', '12:00']`: from the first, until before the second; `24:00` is the end of the day. */
export type Interval = readonly [from: string, to: string];

/** The public holidays of a year as the State Council arranged them (放假调休). Days are `2026-01-04`. */
export interface HolidayYear {
  year: number;
  /** The notice, and where it can be read. */
  document: string;
  source: string;
  holidays: readonly { name: { zh: string; en: string }; from: string; to: string }[];
  /** Days of a weekend that are worked to make up for a holiday. */
  makeUpDays: readonly string[];
}

/** When work is done: what a version of a calendar says. */
export interface CalendarBody {
  name: { zh: string; en: string };
  /** Monday first; each day may have several intervals, or none. */
  week: readonly (readonly Interval[])[];
  /** The hours of a make-up working day. */
  makeUpDay: readonly Interval[];
  /** False: worked on public holidays as on any day, and no year has to be covered. */
  observesHolidays: boolean;
  years: readonly HolidayYear[];
  /** Days of its own, which come before holidays and make-up days. No interval: closed. */
  exceptions: readonly { day: string; intervals: readonly Interval[] }[];
}

/** Milliseconds since 1970: from the first, until before the second. */
export type Span = readonly [from: number, to: number];

/** A calendar ready to compute with: which spans of a day are worked. */
export interface Calendar {
  /**
   * In order, apart from each other.
   * @throws yearNotCovered
   */
  spansOf(day: Temporal.PlainDate): readonly Span[];
}

/** Prepares a calendar that `checkCalendar` accepted. */
export function openCalendar(body: CalendarBody): Calendar {
  const covered = new Set(body.years.map(({ year }) => year));
  const special = specialDays(body);
  const known = new Map<string, readonly Span[]>();
  const intervalsOf = (day: Temporal.PlainDate, name: string): readonly Interval[] => {
    if (body.observesHolidays && !covered.has(day.year)) throw notCovered(day.year);
    return special.get(name) ?? body.week[day.dayOfWeek - 1] ?? [];
  };
  return {
    spansOf: (day) => {
      const name = day.toString();
      const before = known.get(name);
      if (before) return before;
      const spans = joinTouching(intervalsOf(day, name).map((interval) => toSpan(day, interval)));
      known.set(name, spans);
      return spans;
    },
  };
}

export function notCovered(year: number) {
  return yearNotCovered([{ field: 'year', message: String(year) }]);
}

function specialDays(body: CalendarBody): Map<string, readonly Interval[]> {
  const special = new Map<string, readonly Interval[]>();
  for (const year of body.observesHolidays ? body.years : []) {
    for (const { from, to } of year.holidays) for (const day of daysFrom(from, to)) special.set(day, []);
    for (const day of year.makeUpDays) special.set(day, body.makeUpDay);
  }
  for (const { day, intervals } of body.exceptions) special.set(day, intervals);
  return special;
}

/** The days from the one to the other, both included. */
export function daysFrom(from: string, to: string): string[] {
  const end = Temporal.PlainDate.from(to);
  const days: string[] = [];
  for (let day = Temporal.PlainDate.from(from); Temporal.PlainDate.compare(day, end) <= 0; day = day.add({ days: 1 })) {
    days.push(day.toString());
  }
  return days;
}

function toSpan(day: Temporal.PlainDate, [from, to]: Interval): Span {
  return [instantOf(day, from), instantOf(day, to)];
}

function instantOf(day: Temporal.PlainDate, time: string): number {
  if (time === '24:00') return instantOf(day.add({ days: 1 }), '00:00');
  return day.toZonedDateTime({ timeZone: OPERATOR_ZONE, plainTime: time }).epochMilliseconds;
}

/** Intervals that touch or overlap are one: a moment is worked once. */
function joinTouching(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const [from, to] of spans.toSorted((one, other) => one[0] - other[0])) {
    const last = joined.at(-1);
    if (last && from <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], to)];
    else if (from < to) joined.push([from, to]);
  }
  return joined;
}
