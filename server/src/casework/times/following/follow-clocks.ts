import { dropTimer, setTimer } from '../../../platform/timers.ts';
import type { Work } from '../../../platform/work.ts';
import { calendarsToSaveBy } from '../../../foundation/calendar/index.ts';
import { ACCEPTANCE, findKind, saveTicketTimes, type TicketFollower, type TicketKind } from '../../tickets/index.ts';
import { type ClockedTicket, findClockedTicket, listHistory, saveClocks } from '../clocks/clock-store.ts';
import { type DerivedClock, deriveClocks, findIgnored } from '../clocks/derive-clocks.ts';
import { climbLadders } from '../escalation/climb-ladders.ts';

export const CLOCKS_TIMER = 'ticket-clocks';

/** The clocks of a ticket follow its history: derived once at the end of a work, however often it was written in it. */
export const clockFollower: TicketFollower = {
  follow: async (work, { id }) => work.beforeCommit(`${CLOCKS_TIMER}:${id}`, () => updateClocks(work, id)),
};

/**
 * Derives the clocks of a ticket anew from its history, saves where they stand, tells whoever is to be told by now, and
 * sets the timer for the next time. The ticket is locked.
 */
export async function updateClocks(work: Work, ticketId: string): Promise<DerivedClock[]> {
  const ticket = await findClockedTicket(work.db, ticketId);
  if (!ticket) return [];
  const kind = await kindOfTicket(work, ticket);
  const calendars = await calendarsToSaveBy(work.db, ticket.provinceId);
  const derived = deriveClocks(ticket, kind, await listHistory(work.db, ticketId), calendars, work.now);
  await saveClocks(
    work.db,
    ticketId,
    derived.map(({ clock }) => clock),
  );
  await saveNextTimes(work, ticket, derived);
  const ladderAt = await climbLadders(work, ticket, derived);
  const nextAt = findIgnored(derived, kind, ticket.stage) ? work.now : ladderAt;
  const key = `${CLOCKS_TIMER}:${ticketId}`;
  if (nextAt) await setTimer(work.db, { key, kind: CLOCKS_TIMER, dueAt: nextAt, about: { ticketId } });
  else await dropTimer(work.db, key);
  return derived;
}

/** The kind as it was when the ticket was raised. @throws Error where it is not there */
export async function kindOfTicket(work: Work, { kind: id, kindVersion }: ClockedTicket): Promise<TicketKind> {
  const kind = await findKind(work.db, id, kindVersion);
  if (!kind) throw new Error(`the kind ${id} ${kindVersion} is not there`);
  return kind;
}

/** The ticket says by when it has to be accepted and what is due next, for lists. */
async function saveNextTimes(work: Work, ticket: ClockedTicket, derived: readonly DerivedClock[]): Promise<void> {
  const open = derived.filter(({ clock }) => !clock.endedAt);
  const acceptBy = open.find(({ rule }) => rule.name === ACCEPTANCE)?.clock.dueAt ?? null;
  const dueAt = earliest(open.map(({ clock }) => clock.dueAt));
  const same = acceptBy?.getTime() === ticket.acceptBy?.getTime() && dueAt?.getTime() === ticket.dueAt?.getTime();
  if (!same) await saveTicketTimes(work.db, ticket.id, { acceptBy, dueAt });
}

function earliest(times: readonly (Date | null)[]): Date | null {
  return times.reduce((first, at) => (at && (!first || at < first) ? at : first), null);
}
