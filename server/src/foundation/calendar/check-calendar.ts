import { Temporal } from 'temporal-polyfill';
import type { RefusalDetail } from '../../platform/refusal.ts';
import { type CalendarBody, daysFrom, type HolidayYear, type Interval } from './calendar.ts';
import { calendarInvalid, noWorkingTime } from './refusals.ts';

/**
 * Looks at everything that a schema cannot: intervals that end before they begin, days that do not exist, days of a year
 * outside it, holidays that are worked.
 * @throws calendarInvalid naming each fault
 * @throws noWorkingTime
 */
export function checkCalendar(body: CalendarBody): void {
  const faults = [
    ...body.week.flatMap((intervals, index) => checkIntervals(`week.${index}`, intervals)),
    ...checkIntervals('makeUpDay', body.makeUpDay),
    ...body.exceptions.flatMap(({ day, intervals }) => [
      ...checkDay(`exceptions.${day}`, day),
      ...checkIntervals(`exceptions.${day}`, intervals),
    ]),
    ...twice(
      'exceptions',
      body.exceptions.map(({ day }) => day),
    ),
    ...twice(
      'years',
      body.years.map(({ year }) => String(year)),
    ),
    ...body.years.flatMap((year) => checkYear(year)),
  ];
  if (faults.length > 0) throw calendarInvalid(faults);
  if (body.week.every((intervals) => intervals.length === 0)) throw noWorkingTime();
}

function checkIntervals(field: string, intervals: readonly Interval[]): RefusalDetail[] {
  const sorted = intervals.toSorted(([one], [other]) => one.localeCompare(other));
  const faults = sorted
    .filter(([from, to]) => from >= to)
    .map(([from, to]) => ({ field, message: `interval-reversed ${from}-${to}` }));
  const overlaps = sorted
    .filter(([from], index) => from < (sorted[index - 1]?.[1] ?? ''))
    .map(([from, to]) => ({ field, message: `interval-overlaps ${from}-${to}` }));
  return [...faults, ...overlaps];
}

function checkDay(field: string, day: string): RefusalDetail[] {
  return exists(day) ? [] : [{ field, message: `no-such-day ${day}` }];
}

function exists(day: string): boolean {
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' }).toString() === day;
  } catch {
    return false;
  }
}

/** A notice arranges its own year, and may reach into the last days of the year before. */
function checkYear({ year, holidays, makeUpDays }: HolidayYear): RefusalDetail[] {
  const field = `years.${year}`;
  const named = [...holidays.flatMap(({ from, to }) => [from, to]), ...makeUpDays];
  const noDays = named.flatMap((day) => checkDay(field, day));
  if (noDays.length > 0) return noDays;
  const outside = named.filter((day) => !day.startsWith(`${year}-`) && !day.startsWith(`${year - 1}-12-`));
  const reversed = holidays.filter(({ from, to }) => from > to);
  if (outside.length > 0) return outside.map((day) => ({ field, message: `outside-year ${day}` }));
  if (reversed.length > 0) return reversed.map(({ from }) => ({ field, message: `holiday-reversed ${from}` }));
  const free = new Set(holidays.flatMap(({ from, to }) => daysFrom(from, to)));
  const worked = makeUpDays.filter((day) => free.has(day));
  const early = holidays.length === 0 ? [{ field, message: 'no-holidays' }] : [];
  return [...early, ...worked.map((day) => ({ field, message: `holiday-worked ${day}` }))];
}

function twice(field: string, names: readonly string[]): RefusalDetail[] {
  return names
    .filter((name, index) => names.indexOf(name) !== index)
    .map((name) => ({ field, message: `twice ${name}` }));
}
