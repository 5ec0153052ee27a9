import type { CalendarBody } from '../../api/foundation/calendar.ts';

/** What of a calendar counts as one change: days of the week, days apart, holidays and make-up days of each year. Pure. */
export function listThings({ years, exceptions, week, ...rest }: CalendarBody): [name: string, says: unknown][] {
  const ofYears = years.flatMap(({ year, holidays, makeUpDays, document, source }): [string, unknown][] => [
    [`${year}`, [document, source]],
    ...holidays.map((one): [string, unknown] => [`${year} ${JSON.stringify(one.name)} ${one.from}`, one]),
    ...makeUpDays.map((one): [string, unknown] => [`${year} ${JSON.stringify(one)}`, one]),
  ]);
  const ofWeek = Object.entries(week).map(([day, hours]): [string, unknown] => [`week ${day}`, hours]);
  const ofDays = exceptions.map((one): [string, unknown] => [`day ${one.day}`, one]);
  return [...ofYears, ...ofWeek, ...ofDays, ...Object.entries(rest)];
}
