import type { CalendarBody } from '../../api/foundation/calendar.ts';

const TIME = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

export const isTime = (text: string) => TIME.test(text);

/** The first thing that has to be filled in before it can be saved, and of which year; null where nothing has. Pure. */
export function judgeComplete(
  body: CalendarBody,
): { what: 'times' | 'holidays' | 'names' | 'notice'; year: number | null } | null {
  const intervals = [...body.week.flat(), ...body.makeUpDay, ...body.exceptions.flatMap((one) => one.intervals)];
  if (!intervals.flat().every(isTime)) return { what: 'times', year: null };
  for (const { year, document, source, holidays } of body.years) {
    if (holidays.length === 0) return { what: 'holidays', year };
    if (holidays.some(({ name }) => !name.zh.trim() || !name.en.trim())) return { what: 'names', year };
    if (!document.trim() || !source.trim()) return { what: 'notice', year };
  }
  return null;
}
