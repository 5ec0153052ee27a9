import type { CalendarBody } from '../../api/foundation/calendar.ts';

const DAY_MS = 86_400_000;
/** So long before the table ends it is warned of: the State Council arranges a year in the November before. */
const WARN_DAYS = 60;

export interface Coverage {
  /** The last day of the years known without a gap; null where today is not covered. */
  until: string | null;
  daysLeft: number;
  /** The first year that is missing. */
  missing: number;
  /** Late enough to warn of. */
  soon: boolean;
}

/** How far the known holidays reach from today on; null for a calendar that needs none. Pure. */
export function judgeCoverage({ observesHolidays, years }: CalendarBody, today: string): Coverage | null {
  if (!observesHolidays) return null;
  const known = new Set(years.map(({ year }) => year));
  let missing = Number(today.slice(0, 4));
  while (known.has(missing)) missing += 1;
  const until = `${missing - 1}-12-31`;
  const daysLeft = Math.round((Date.parse(until) - Date.parse(today)) / DAY_MS);
  if (daysLeft < 0) return { until: null, daysLeft: 0, missing, soon: true };
  return { until, daysLeft, missing, soon: daysLeft <= WARN_DAYS };
}

/** Today where the operator is, as `2026-11-23`. */
export function todayAt(now: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now);
}
