import { dropTimer, setTimer } from '../../../platform/timers.ts';
import type { Work } from '../../../platform/work.ts';
import { type Calendars, calendarsToSaveBy } from '../../../foundation/calendar/index.ts';
import { climbLadders } from '../escalation/climb-ladders.ts';
import { type ClockRule, findKind, nextState, type TicketKindBody } from '../../tickets/index.ts';
import { type ClockedTicket, findClockedTicket, listHistory, saveClocks, saveTimes } from './clock-store.ts';
import { type Clock, type Derivation, deriveClock } from './derive-clock.ts';
import { ACCEPTANCE, rulesOf } from './rules-of-ticket.ts';
import { type HistoryEntry, statesOf, stepsOf } from './steps-of-history.ts';

/** A clock as it stands, and what it follows from. */
export interface DerivedClock {
  rule: ClockRule;
  clock: Clock;
  /** When this part of its time will have run; null where it cannot be told. */
  momentOf(share: number): Date | null;
}

export const CLOCKS_TIMER = 'ticket-clocks';

/**
 * Derives the clocks of a ticket anew from its history, saves where they stand, tells whoever is to be told by now, and
 * sets the timer for the next time. Whoever calls it holds the ticket and has written what happened.
 */
export async function followClocks(work: Work, ticketId: string, known?: TicketKindBody): Promise<DerivedClock[]> {
  const ticket = await findClockedTicket(work.db, ticketId);
  if (!ticket) return [];
  const kind = known ?? (await kindOfTicket(work, ticket));
  const calendars = await calendarsToSaveBy(work.db, ticket.provinceId);
  const derived = deriveClocks(ticket, kind, await listHistory(work.db, ticketId), calendars, work.now);
  await saveClocks(
    work.db,
    ticketId,
    derived.map(({ clock }) => clock),
  );
  await followTimes(work, ticket, derived);
  const ladderAt = await climbLadders(work, ticket, derived);
  const nextAt = findIgnored(derived, kind, ticket.stage) ? work.now : ladderAt;
  const key = `${CLOCKS_TIMER}:${ticketId}`;
  if (nextAt) await setTimer(work.db, { key, kind: CLOCKS_TIMER, dueAt: nextAt, about: { ticketId } });
  else await dropTimer(work.db, key);
  return derived;
}

async function kindOfTicket(work: Work, ticket: ClockedTicket): Promise<TicketKindBody> {
  const kind = await findKind(work.db, ticket.kind, ticket.kindVersion);
  if (!kind) throw new Error(`the kind ${ticket.kind} ${ticket.kindVersion} is not there`);
  return kind;
}

/** Every promise that has begun. Pure. */
export function deriveClocks(
  ticket: Pick<ClockedTicket, 'category' | 'term'>,
  kind: TicketKindBody,
  entries: readonly HistoryEntry[],
  calendars: Calendars,
  now: Date,
): DerivedClock[] {
  const history = stepsOf(entries, kind.life);
  const states = statesOf(kind.life);
  return rulesOf(kind, ticket).flatMap((rule) => {
    const derivation: Derivation = { rule, calendar: calendars(rule.calendar ?? 'office'), states, history, now };
    const clock = deriveClock(derivation);
    return clock ? [{ rule, clock, momentOf: (share) => deriveClock(derivation, share)?.dueAt ?? null }] : [];
  });
}

/** The promise that nobody took the work up, where its life lets it be taken back. */
export function findIgnored(derived: readonly DerivedClock[], { life }: TicketKindBody, stage: string): Clock | null {
  if (nextState(life, 'give-back', stage) === null) return null;
  const late = derived.find(({ rule, clock }) => rule.whenLate && clock.state === 'late' && !clock.endedAt);
  return late?.clock ?? null;
}

/** The ticket says by when it has to be accepted and what is due next, for lists. */
async function followTimes(work: Work, ticket: ClockedTicket, derived: readonly DerivedClock[]): Promise<void> {
  const open = derived.filter(({ clock }) => !clock.endedAt);
  const acceptBy = open.find(({ rule }) => rule.name === ACCEPTANCE)?.clock.dueAt ?? null;
  const dueAt = earliest(open.map(({ clock }) => clock.dueAt));
  const same = acceptBy?.getTime() === ticket.acceptBy?.getTime() && dueAt?.getTime() === ticket.dueAt?.getTime();
  if (!same) await saveTimes(work.db, ticket.id, { acceptBy, dueAt });
}

function earliest(times: readonly (Date | null)[]): Date | null {
  return times.reduce((first, at) => (at && (!first || at < first) ? at : first), null);
}
