import { type Listener, listen } from '../../../platform/announcing/listener.ts';
import { fireTimers, type OnDue } from '../../../platform/timers.ts';
import { type Centre, inOneWork } from '../../../platform/work.ts';
import { calendarChanged } from '../../../foundation/calendar/index.ts';
import { promiseChanged } from '../../promises/index.ts';
import { ladderChanged } from '../escalation/announcements.ts';
import { lockTicket } from '../../tickets/index.ts';
import { CLOCKS_TIMER, updateClocks } from './follow-clocks.ts';
import { beginRederivation, REDERIVE_TIMER, rederiveBatch } from './rederive-clocks.ts';
import { ringClocks } from './ring-clocks.ts';

/** What the clocks of tickets do when a timer of theirs is due. */
export const clockTimers: Readonly<Record<string, OnDue>> = {
  [CLOCKS_TIMER]: ringClocks,
  [REDERIVE_TIMER]: rederiveBatch,
};

/**
 * A promised refund has a clock on its ticket. Heard after the commit, and not followed within the work: who keeps, breaks
 * or withdraws a promise holds the promise and not its ticket, and to lock that then would be crosswise to a reply, which
 * holds the ticket and locks its promises. The clock counts in days, and a moment later is soon enough.
 */
async function followPromise(centre: Centre, { ticketId }: { ticketId?: string }): Promise<void> {
  if (ticketId === undefined) return;
  await inOneWork(centre, async (work) => {
    if (await lockTicket(work.db, ticketId)) await updateClocks(work, ticketId);
  });
}

type Cause = 'calendar' | 'ladder';

/** The timer takes over what this process does not finish. */
async function rederive(centre: Centre, cause: Cause, about: { provinceId: string; version: string }): Promise<void> {
  const provinceId = about.provinceId || null;
  const key = `${cause}:${about.version}`;
  await beginRederivation(centre, { key, cause, about, provinceId, accountId: null });
  await fireTimers(centre, { [REDERIVE_TIMER]: rederiveBatch });
}

/** Changes after which clocks are derived anew. */
export const clockListeners: readonly Listener<Centre>[] = [
  listen(calendarChanged, 'times.calendar-changed', (centre, about) => rederive(centre, 'calendar', about), {
    formerly: 'tickets.calendar-changed',
  }),
  listen(ladderChanged, 'times.ladder-changed', (centre, about) => rederive(centre, 'ladder', about), {
    formerly: 'tickets.ladder-changed',
  }),
  listen(promiseChanged, 'times.promise-changed', followPromise, { formerly: 'tickets.promise-changed' }),
];
