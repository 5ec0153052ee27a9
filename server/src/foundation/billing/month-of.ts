/** China has kept UTC+8 without summer time since 1992, so months of bills need no zone database. */
const offsetMs = 8 * 3_600_000;

/** The billing month of an instant, `YYYY-MM` in Asia/Shanghai. */
export function monthOf(at: Date): string {
  return new Date(at.getTime() + offsetMs).toISOString().slice(0, 7);
}

/** The first instant of a billing month, `later` months on (negative: back). */
export function startOfMonth(month: string, later = 0): Date {
  const year = Number(month.slice(0, 4));
  const index = Number(month.slice(5, 7)) - 1 + later;
  return new Date(Date.UTC(year, index, 1) - offsetMs);
}
