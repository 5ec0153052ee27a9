import { dropTimer, setTimer } from '../../../platform/timers.ts';
import type { Work } from '../../../platform/work.ts';
import { calendarsToSaveBy } from '../../../foundation/calendar/index.ts';
import { ACCEPTANCE, findKind, type TicketFollower, type TicketKind, type TicketTimes } from '../../tickets/index.ts';
import { type ClockedTicket, saveClocks } from '../clocks/clock-store.ts';
import { type DerivedClock, deriveClocks, findIgnored } from '../clocks/derive-clocks.ts';
import { readToClock } from '../clocks/to-clock-store.ts';
import { climbLadders } from '../escalation/climb-ladders.ts';
import { laddersToSaveBy } from '../escalation/keep-ladders.ts';

export const CLOCKS_TIMER = 'ticket-clocks';

/** Under which the clocks of a ticket have the time at which they are looked at next. */
export const clockTimerOf = (ticketId: string): string => `${CLOCKS_TIMER}:${ticketId}`;

/** The clocks of a ticket follow its history: derived once at the end of a work, however often it was written in it. */
export const clockFollower: TicketFollower = {
  follow: async (work, { id }) => work.beforeCommit(clockTimerOf(id), () => updateClocks(work, id)),
};

/**
 * Derives the clocks of a ticket anew from its history, saves where they stand, tells whoever is to be told by now, and
 * sets the timer for the next time. The ticket is locked.
 */
export async function updateClocks(work: Work, ticketId: string): Promise<DerivedClock[]> {
  const read = await readToClock(work.db, ticketId);
  if (!read) return [];
  const { ticket, history, live } = read;
  const kind = await kindOfTicket(work, ticket);
  const calendars = await calendarsToSaveBy(work, ticket.provinceId, read.newestCalendar);
  const derived = deriveClocks(ticket, kind, history, calendars, work.now);
  const clocks = derived.map(({ clock }) => clock);
  await saveClocks(work.db, ticketId, clocks, newTimes(ticket, derived));
  const ladders = await laddersToSaveBy(work, ticket.provinceId, read.newestLadder);
  const ladderAt = await climbLadders(work, { ticket, live, ladders }, derived);
  const nextAt = findIgnored(derived, kind, ticket.stage) ? work.now : ladderAt;
  const key = clockTimerOf(ticketId);
  if (nextAt) await setTimer(work.db, { key, kind: CLOCKS_TIMER, dueAt: nextAt, about: { ticketId } });
  else await dropTimer(work.db, key);
  return derived;
}

/** The kind as it was when the ticket was raised. @throws Error where it is not there */
export async function kindOfTicket(work: Work, { kind: id, kindVersion }: ClockedTicket): Promise<TicketKind> {
  const kind = await findKind(work.kept, id, kindVersion);
  if (!kind) throw new Error(`the kind ${id} ${kindVersion} is not there`);
  return kind;
}

/** By when it has to be accepted and what is due next, for lists; null where the ticket says so already. Pure. */
function newTimes(ticket: ClockedTicket, derived: readonly DerivedClock[]): TicketTimes | null {
  const open = derived.filter(({ clock }) => !clock.endedAt);
  const acceptBy = open.find(({ rule }) => rule.name === ACCEPTANCE)?.clock.dueAt ?? null;
  const dueAt = earliest(open.map(({ clock }) => clock.dueAt));
  const same = acceptBy?.getTime() === ticket.acceptBy?.getTime() && dueAt?.getTime() === ticket.dueAt?.getTime();
  return same ? null : { acceptBy, dueAt };
}

function earliest(times: readonly (Date | null)[]): Date | null {
  return times.reduce((first, at) => (at && (!first || at < first) ? at : first), null);
}
