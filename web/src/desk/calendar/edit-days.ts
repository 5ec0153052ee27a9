import type { CalendarBody, HolidayYear } from '../../api/foundation/calendar.ts';

type Holiday = HolidayYear['holidays'][number];
export type Mark = 'holiday' | 'make-up' | 'exception' | 'work' | 'rest';

const DAY_MS = 86_400_000;

/** The day before or after, as `2026-10-01`. Pure. */
export function shiftDay(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY_MS).toISOString().slice(0, 10);
}

/** 0 is Monday. Pure. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** What a day is: its own exception first, then the holidays and make-up days of the years, then the week. Pure. */
export function markDay(body: CalendarBody, day: string): Mark {
  if (body.exceptions.some((one) => one.day === day)) return 'exception';
  if (body.observesHolidays) {
    if (body.years.some(({ makeUpDays }) => makeUpDays.includes(day))) return 'make-up';
    if (holidayOf(body, day)) return 'holiday';
  }
  return (body.week[weekdayOf(day)]?.length ?? 0) > 0 ? 'work' : 'rest';
}

export function holidayOf(body: CalendarBody, day: string): Holiday | undefined {
  return body.years.flatMap(({ holidays }) => holidays).find(({ from, to }) => from <= day && day <= to);
}

export type DayIs = { is: 'ordinary' } | { is: 'make-up' } | { is: 'holiday'; name: Holiday['name'] };

/** A day of a year becomes another one; holidays of one name that touch are one. Pure. */
export function setDay(year: HolidayYear, day: string, as: DayIs): HolidayYear {
  const holidays = year.holidays.flatMap((one) => without(one, day));
  const makeUpDays = year.makeUpDays.filter((one) => one !== day);
  if (as.is === 'make-up') return { ...year, holidays, makeUpDays: [...makeUpDays, day].toSorted() };
  if (as.is === 'ordinary') return { ...year, holidays, makeUpDays };
  return { ...year, holidays: join([...holidays, { name: as.name, from: day, to: day }]), makeUpDays };
}

function without(holiday: Holiday, day: string): Holiday[] {
  const { from, to } = holiday;
  if (day < from || day > to) return [holiday];
  return [
    { ...holiday, to: shiftDay(day, -1) },
    { ...holiday, from: shiftDay(day, 1) },
  ].filter((part) => part.from <= part.to);
}

function join(holidays: readonly Holiday[]): Holiday[] {
  const joined: Holiday[] = [];
  for (const one of holidays.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = joined.at(-1);
    if (last && last.name.zh === one.name.zh && shiftDay(last.to, 1) === one.from) {
      joined[joined.length - 1] = { ...last, to: one.to };
    } else joined.push(one);
  }
  return joined;
}

/** The weeks of a month, Monday first; null where a day belongs to another month. Pure. */
export function weeksOf(year: number, month: number): (string | null)[][] {
  const first = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
  const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const cells: (string | null)[] = Array.from({ length: weekdayOf(first) }, () => null);
  for (let day = 0; day < days; day += 1) cells.push(shiftDay(first, day));
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
