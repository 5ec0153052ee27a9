import { daysEarlier, minutesLater } from '../../platform/clock.ts';
import type { Centre } from '../../platform/work.ts';
import { Refusal } from '../../platform/refusal.ts';
import { addWorkingTime, calendarsOf } from '../calendar/index.ts';
import type { ClockRule, TicketKind } from '../tickets/index.ts';
import type { Expected } from './contract.ts';
import { measureReplies } from './store.ts';

const RECENT_DAYS = 90;
/** Fewer say nothing. */
const ENOUGH = 10;
const MINUTE_MS = 60_000;

type About = { kind: TicketKind; category: string; provinceId: string; raisedAt: Date };

/**
 * When a first reply may be expected: what the kind promises, and how long it really took lately. Neither is invented: no
 * clock, no promise; a year that the calendar lacks, no date; too few tickets, no median.
 */
export async function expectReply(centre: Centre, { kind, category, provinceId, raisedAt }: About): Promise<Expected> {
  const rule = firstReplyRule(kind, category);
  const now = centre.clock.now();
  const dueAt = rule ? await dueOf(centre, rule, provinceId, raisedAt) : null;
  const promisedMinutes = rule && dueAt ? (dueAt.getTime() - raisedAt.getTime()) / MINUTE_MS : null;
  // Only tickets that had twice the time promised: the newest would all seem slow or all seem quick.
  const observed = Math.max(2 * (promisedMinutes ?? 0), 1440);
  const of = {
    provinceId,
    kind: kind.id,
    from: daysEarlier(now, RECENT_DAYS),
    until: minutesLater(now, -observed),
    now,
  };
  const { tickets, medianMinutes } = await measureReplies(centre.db, of);
  const recent = tickets >= ENOUGH && medianMinutes !== null ? { tickets, minutes: Math.round(medianMinutes) } : null;
  return {
    promised: rule ? { minutes: rule.minutes, counts: rule.counts } : null,
    dueAt: dueAt?.toISOString() ?? null,
    recent,
    slower: recent !== null && promisedMinutes !== null && recent.minutes > promisedMinutes,
  };
}

/** The promise of a first reply: of the category before that of the kind. Pure. */
export function firstReplyRule(
  { clocks, categoryClocks }: Pick<TicketKind, 'clocks' | 'categoryClocks'>,
  category: string,
): ClockRule | null {
  const rules = [...(categoryClocks[category] ?? []), ...clocks];
  const replies = rules.filter(({ stopsAt }) => stopsAt.some((verb) => verb === 'reply'));
  return replies.find(({ name }) => name === 'first-reply') ?? replies[0] ?? null;
}

async function dueOf(centre: Centre, rule: ClockRule, provinceId: string, from: Date): Promise<Date | null> {
  if (rule.counts === 'elapsed') return minutesLater(from, rule.minutes);
  if (rule.counts !== 'working') return null;
  const calendars = await calendarsOf(centre.db, provinceId);
  try {
    return addWorkingTime(calendars('office'), from, rule.minutes * MINUTE_MS);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
