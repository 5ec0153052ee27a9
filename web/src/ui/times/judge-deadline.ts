const MINUTE_MS = 60_000;
const SOON_MS = 120 * MINUTE_MS;
const DAY_MS = 86_400_000;
/** The operator's zone has no summer time. */
const ZONE_MS = 8 * 3_600_000;

/** How a deadline looks: amber from two hours before, red once it is over. */
export type DeadlineLook = 'far' | 'today' | 'soon' | 'overdue';

/** Its look and the seconds until it or since it, in whole minutes, rounded up. Pure. */
export function judgeDeadline(at: string, now: number): { look: DeadlineLook; seconds: number } {
  const due = new Date(at).getTime();
  const left = due - now;
  const seconds = (Math.ceil(Math.abs(left) / MINUTE_MS) * MINUTE_MS) / 1000;
  if (left < 0) return { look: 'overdue', seconds };
  if (left < SOON_MS) return { look: 'soon', seconds };
  return { look: dayOf(due) === dayOf(now) ? 'today' : 'far', seconds };
}

function dayOf(moment: number): number {
  return Math.floor((moment + ZONE_MS) / DAY_MS);
}
