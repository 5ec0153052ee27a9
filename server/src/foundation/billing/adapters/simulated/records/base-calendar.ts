import { monthOf, startOfMonth } from '../../../month-of.ts';

/**
 * Days counted back from the base day, the day the simulated BOSS was first filled. Records reach from the first
 * day of the sixth month before it to the day before it.
 */
export interface BaseCalendar {
  /** `YYYY-MM-DD` in Asia/Shanghai. */
  readonly baseDay: string;
  readonly firstDay: Date;
  readonly days: number;
  /** Newest first: the month of the base day, and the six before it. */
  readonly months: readonly string[];
  /** The last whole month. */
  readonly monthBefore: string;
  /** An instant `daysAgo` days before the base day, at `HH:MM` in Asia/Shanghai. */
  ago(daysAgo: number, time: string): Date;
  /** An instant in the last whole month. */
  lastMonth(day: number, time: string): Date;
}

const monthsBack = 6;
const dayMs = 86_400_000;

export function baseCalendar(baseDay: string): BaseCalendar {
  const start = new Date(`${baseDay}T00:00:00+08:00`);
  const month = baseDay.slice(0, 7);
  const firstDay = startOfMonth(month, -monthsBack);
  const lastMonth = startOfMonth(month, -1);
  return {
    baseDay,
    firstDay,
    days: Math.round((start.getTime() - firstDay.getTime()) / dayMs),
    monthBefore: monthOf(lastMonth),
    months: Array.from({ length: monthsBack + 1 }, (_, back) => monthOf(startOfMonth(month, -back))),
    ago: (daysAgo, time) => new Date(start.getTime() - daysAgo * dayMs + timeMs(time)),
    lastMonth: (day, time) => new Date(lastMonth.getTime() + (day - 1) * dayMs + timeMs(time)),
  };
}

function timeMs(time: string): number {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) * 60_000;
}
