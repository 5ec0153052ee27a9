import type { CalendarBody } from '../../api/foundation/calendar.ts';

/** How many things differ: days of the week, days apart, holidays and make-up days of each year. At least one where anything does. Pure. */
export function countChanges(saved: CalendarBody, body: CalendarBody): number {
  const [before, after] = [thingsOf(saved), thingsOf(body)];
  const names = new Set([...before.keys(), ...after.keys()]);
  const differing = [...names].filter((name) => before.get(name) !== after.get(name)).length;
  return Math.max(differing, 1);
}

/** Each by a name of its own, and what it says. */
function thingsOf({ years, exceptions, week, ...rest }: CalendarBody): Map<string, string> {
  const ofYears = years.flatMap(({ year, holidays, makeUpDays, document, source }) => [
    entry(`${year}`, [document, source]),
    ...holidays.map((one) => entry(`${year} ${JSON.stringify(one.name)} ${one.from}`, one)),
    ...makeUpDays.map((one) => entry(`${year} ${JSON.stringify(one)}`, one)),
  ]);
  const ofWeek = Object.entries(week).map(([day, hours]) => entry(`week ${day}`, hours));
  const ofDays = exceptions.map((one) => entry(`day ${one.day}`, one));
  const others = Object.entries(rest).map(([name, value]) => entry(name, value));
  return new Map([...ofYears, ...ofWeek, ...ofDays, ...others]);
}

function entry(name: string, value: unknown): [string, string] {
  return [name, JSON.stringify(value)];
}
