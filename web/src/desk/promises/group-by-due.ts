import type { MadePromise } from '../../api/casework/promises.ts';

export type DueGroup = 'overdue' | 'today' | 'tomorrow' | 'later';
const groups: readonly DueGroup[] = ['overdue', 'today', 'tomorrow', 'later'];

const DAY_MS = 86_400_000;
/** The operator's zone has no summer time. */
const ZONE_MS = 8 * 3_600_000;

/** Promises by when they are due, what is late first; groups with none are left out. Pure. */
export function groupByDue<P extends Pick<MadePromise, 'dueAt'>>(
  promises: readonly P[],
  now: number,
): { group: DueGroup; promises: P[] }[] {
  return groups
    .map((group) => ({ group, promises: promises.filter((one) => groupOf(one, now) === group) }))
    .filter((one) => one.promises.length > 0);
}

function groupOf({ dueAt }: Pick<MadePromise, 'dueAt'>, now: number): DueGroup {
  const due = new Date(dueAt).getTime();
  if (due < now) return 'overdue';
  const days = dayOf(due) - dayOf(now);
  return days === 0 ? 'today' : days === 1 ? 'tomorrow' : 'later';
}

function dayOf(moment: number): number {
  return Math.floor((moment + ZONE_MS) / DAY_MS);
}
