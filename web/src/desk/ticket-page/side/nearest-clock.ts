import type { useTicketClocks } from '../../../api/casework/tickets/tickets.ts';

export type Clock = NonNullable<ReturnType<typeof useTicketClocks>['data']>[number];

/** What is still promised. Pure. */
const openClocks = (clocks: readonly Clock[]) => clocks.filter(({ endedAt, metAt }) => !endedAt && !metAt);

/** Of what is promised, what is due first; where nothing runs, what pauses. Undefined where nothing is promised. Pure. */
export function nearestClock(clocks: readonly Clock[]): Clock | undefined {
  const open = openClocks(clocks);
  const [first] = open
    .filter(({ dueAt }) => dueAt !== null)
    .toSorted((one, other) => Date.parse(one.dueAt ?? '') - Date.parse(other.dueAt ?? ''));
  return first ?? open.find(({ state }) => state === 'paused');
}

/** What is due first, then what pauses, then what is over. Pure. */
export function byUrgency(clocks: readonly Clock[]): Clock[] {
  const rank = ({ endedAt, metAt, dueAt }: Clock) =>
    endedAt || metAt ? Number.POSITIVE_INFINITY : dueAt === null ? FAR : Date.parse(dueAt);
  return clocks.toSorted((one, other) => (rank(one) === rank(other) ? 0 : rank(one) - rank(other)));
}

/** Later than anything is due. */
const FAR = Number.MAX_SAFE_INTEGER;

/**
 * How much of its time has gone, from 0 to 1; null where that cannot be told, as of one that pauses and counts working
 * hours. Pure.
 */
export function shareGone({ state, startedAt, dueAt, since, pausedFor, minutes, counts }: Clock, now: number) {
  const start = Date.parse(startedAt) + pausedFor;
  if (dueAt !== null) return share(now - start, Date.parse(dueAt) - start);
  if (state !== 'paused' || since === null || minutes === null || counts !== 'elapsed') return null;
  return share(Date.parse(since) - start, minutes * 60_000);
}

function share(gone: number, whole: number): number {
  return whole <= 0 ? 1 : Math.min(1, Math.max(0, gone / whole));
}
