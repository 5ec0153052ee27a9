import { daysEarlier, minutesLater } from '../../platform/clock.ts';
import type { Centre } from '../../platform/work.ts';
import { type ClockRule, type TicketKind } from '../../casework/tickets/index.ts';
import { clockRulesOf, listTicketClocks } from '../../casework/times/index.ts';
import type { Expected } from './contract.ts';
import { measureReplies } from './store.ts';

const RECENT_DAYS = 90;
/** Fewer say nothing. */
const ENOUGH = 10;
const MINUTE_MS = 60_000;

interface About {
  ticketId: string;
  kind: TicketKind;
  category: string;
  provinceId: string;
}

/**
 * When a reply may be expected: what the ticket's own clock says, and how long it really took lately. Neither is invented:
 * no clock, no promise; a clock that rests or a year that the calendar lacks, no date; too few tickets, no median. Null
 * where no reply is due any more.
 */
export async function expectReply(centre: Centre, about: About): Promise<Expected | null> {
  const rule = replyRule(clockRulesOf(about.kind, { category: about.category }));
  const rows = rule ? await listTicketClocks(centre.db, about.ticketId) : [];
  const clock = rows.find((row) => row.clock === rule?.name);
  if (clock?.endedAt) return null;
  const dueAt = clock?.dueAt ?? null;
  const allowed = clock && dueAt ? (dueAt.getTime() - clock.startedAt.getTime() - clock.pausedFor) / MINUTE_MS : null;
  const recent = await measureRecent(centre, about, allowed);
  return {
    promised: rule ? { minutes: rule.minutes, counts: rule.counts } : null,
    dueAt: dueAt?.toISOString() ?? null,
    rests: clock?.state === 'paused',
    late: dueAt !== null && dueAt <= centre.clock.now(),
    recent,
    slower: recent !== null && allowed !== null && recent.minutes > allowed,
  };
}

/** The promise of a reply, if the kind makes one. Pure. */
export function replyRule(rules: readonly ClockRule[]): ClockRule | null {
  const replies = rules.filter(({ stopsAt }) => stopsAt.includes('reply'));
  return replies.find(({ name }) => name === 'first-reply') ?? replies[0] ?? null;
}

/** Only tickets that had twice the time allowed: the newest would all seem slow, or all seem quick. */
async function measureRecent(centre: Centre, { provinceId, kind }: About, allowedMinutes: number | null) {
  const now = centre.clock.now();
  const until = minutesLater(now, -Math.max(2 * (allowedMinutes ?? 0), 1440));
  const of = { provinceId, kind: kind.id, from: daysEarlier(now, RECENT_DAYS), until, now };
  const { tickets, medianMinutes } = await measureReplies(centre.db, of);
  return tickets >= ENOUGH && medianMinutes !== null ? { tickets, minutes: Math.round(medianMinutes) } : null;
}
