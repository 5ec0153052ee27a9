import { operatorDay, operatorDayStart, operatorTomorrow } from '../../platform/clock.ts';
import type { Centre } from '../../platform/work.ts';
import { type Actor, administered } from '../organisation/index.ts';
import { intervalsOf, overdueSeconds, spanOf, sumByState } from './judge-day.ts';
import { listPresences, type PresenceOf } from './list-presences.ts';
import type { PresenceLog, PresenceLogs } from './log-contract.ts';
import { type LogRow, selectLogs } from './log-store.ts';
import { presentSince } from './present-since.ts';

/** What somebody of the actor's province was on a day; today where none is asked for. @throws noSuchPerson */
export async function readLog(centre: Centre, actor: Actor, accountId: string, asked?: string): Promise<PresenceLog> {
  await administered(centre, actor, accountId);
  return readOwnLog(centre, accountId, asked);
}

/** The same of who asks. */
export async function readOwnLog(centre: Centre, accountId: string, asked?: string): Promise<PresenceLog> {
  const now = centre.clock.now();
  const day = asked ?? operatorDay(now);
  const span = spanOf(startOf(day), now);
  const logs = await selectLogs(centre.db, [accountId], span);
  return { day, ...toLog(logs.get(accountId) ?? [], span) };
}

/** The same of all agents and experts of the actor's province, and what they are now. */
export async function readLogs(centre: Centre, actor: Actor, asked?: string): Promise<PresenceLogs> {
  const now = centre.clock.now();
  const day = asked ?? operatorDay(now);
  const from = startOf(day);
  const span = spanOf(from, now);
  const people = await listPresences(centre.db, actor.provinceId ?? '', presentSince(now));
  const ids = people.map(({ accountId }) => accountId);
  const logs = await selectLogs(centre.db, ids, span);
  return {
    day,
    from: from.toISOString(),
    until: operatorTomorrow(from).toISOString(),
    people: people.map(({ accountId, name, ...one }) => ({
      accountId,
      name,
      now: toNow(one),
      ...toLog(logs.get(accountId) ?? [], span),
    })),
  };
}

/** The operator's day begins in the evening before, in UTC; its noon is of the same day. */
function startOf(day: string): Date {
  return operatorDayStart(new Date(`${day}T04:00:00Z`));
}

function toNow({ state, since, because, reason, plannedUntil }: Omit<PresenceOf, 'accountId' | 'name'>) {
  const [began, planned] = [since, plannedUntil].map((at) => at?.toISOString() ?? null);
  return { state, because, reason, since: began ?? null, plannedUntil: planned ?? null };
}

function toLog(rows: readonly LogRow[], span: ReturnType<typeof spanOf>): Omit<PresenceLog, 'day'> {
  const intervals = intervalsOf(rows, span);
  return {
    intervals: intervals.map(({ from, until, plannedUntil, ...one }) => ({
      ...one,
      from: from.toISOString(),
      until: until.toISOString(),
      plannedUntil: plannedUntil?.toISOString() ?? null,
    })),
    sums: sumByState(intervals),
    overdueSeconds: overdueSeconds(intervals),
  };
}
