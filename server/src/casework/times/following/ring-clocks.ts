import { Busy, type OnDue } from '../../../platform/timers.ts';
import { announceTicket } from '../../tickets/index.ts';
import { findClockedTicket, tryLockTicket } from '../clocks/clock-store.ts';
import { findIgnored } from '../clocks/derive-clocks.ts';
import { kindOfTicket, updateClocks } from './follow-clocks.ts';
import { takeBack } from './take-back.ts';

/**
 * A clock of a ticket is due for something: a warning, its breach, the next level, or work to be taken back. What that is
 * follows from the history and from what was told, so that it is right whenever this runs, and nothing is told twice.
 */
export const ringClocks: OnDue = async (work, { about }) => {
  const ticketId = about['ticketId'] ?? '';
  const row = await tryLockTicket(work.db, ticketId);
  // Whoever moves it just now derives its clocks anew; waiting for them while holding the timer could be for ever.
  if (row === 'busy') throw new Busy();
  const ticket = await findClockedTicket(work.db, ticketId);
  if (!ticket) return;
  const derived = await updateClocks(work, ticketId);
  const ignored = findIgnored(derived, await kindOfTicket(work, ticket), ticket.stage);
  if (ignored) await takeBack(work, ticketId, ignored);
  else announceTicket(work, ticket, 'clock-rang');
};
