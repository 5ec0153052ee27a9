import { Busy, type OnDue } from '../../../platform/timers.ts';
import { announceTicket, findKind } from '../../tickets/index.ts';
import { findClockedTicket, tryHoldTicket } from './clock-store.ts';
import { findIgnored, followClocks } from './follow-clocks.ts';
import { takeBack } from './take-back.ts';

/**
 * A clock of a ticket is due for something: a warning, its breach, the next level, or work to be taken back. What that is
 * follows from the history and from what was told, so that it is right whenever this runs, and nothing is told twice.
 */
export const ringClocks: OnDue = async (work, { about }) => {
  const ticketId = about['ticketId'] ?? '';
  const row = await tryHoldTicket(work.db, ticketId);
  // Whoever moves it just now derives its clocks anew; waiting for them while holding the timer could be for ever.
  if (row === 'busy') throw new Busy();
  if (row === 'gone') return;
  const ticket = await findClockedTicket(work.db, ticketId);
  const kind = ticket && (await findKind(work.db, ticket.kind, ticket.kindVersion));
  if (!ticket || !kind) return;
  const ignored = findIgnored(await followClocks(work, ticketId, kind), kind, ticket.stage);
  if (ignored) await takeBack(work, ticketId, ignored);
  else announceTicket(work, ticket, 'clock-rang');
};
