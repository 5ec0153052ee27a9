const FREE = 10;
export const TRIES_SECONDS = 3600;
/** From so few on it is said how many are left. */
const WARNED_FROM = 3;

/** What a wrong code is counted by: the number it was for, where it came from, or the customer's own browser. */
export type TriedBy = 'code-for' | 'code-from' | 'code-own';

/** Beyond those that are free, one in so many seconds: guessing is pointless, and nobody else's guesses lock a number. */
const everySeconds: Record<TriedBy, number> = { 'code-for': 120, 'code-from': 60, 'code-own': 60 };

/** Within the last hour. */
export interface Tries {
  by: TriedBy;
  count: number;
  last: Date | null;
}

/** How many seconds a code is not looked at; and, where it soon will be so, how many more are. Pure. */
export function judgeTries(tried: readonly Tries[], now: Date): { wait: number; left: number | null } {
  const waits = tried.map(({ by, count, last }) =>
    count < FREE || last === null ? 0 : Math.ceil((last.getTime() - now.getTime()) / 1000) + everySeconds[by],
  );
  const left = Math.max(0, FREE - 1 - Math.max(0, ...tried.map(({ count }) => count)));
  return { wait: Math.max(0, ...waits), left: left <= WARNED_FROM ? left : null };
}
