import type { HolidayYear } from '../../api/foundation/calendar.ts';

/** New Year, Spring Festival, Qingming, Labour Day, Dragon Boat, Mid-Autumn and National Day (Order 795 of the State Council). */
export const USUAL_HOLIDAYS = 7;

/**
 * The holidays of the year before with the same days of the month, to be corrected by the notice: those by the moon move, and
 * how long each is may differ. What is worked for them is arranged anew each year. Pure.
 */
export function likeYearBefore(before: HolidayYear, year: number): Pick<HolidayYear, 'holidays' | 'makeUpDays'> {
  const shift = years(year - before.year);
  return {
    holidays: before.holidays.map(({ name, from, to }) => ({ name, from: shift(from), to: shift(to) })),
    makeUpDays: [],
  };
}

/** A day so many years later; the 29th of February is the 28th where there is none. */
function years(count: number): (day: string) => string {
  return (day) => {
    const moved = `${Number(day.slice(0, 4)) + count}${day.slice(4)}`;
    const isThere = new Date(`${moved}T00:00:00Z`).toISOString().startsWith(moved);
    return isThere ? moved : `${moved.slice(0, 8)}28`;
  };
}
