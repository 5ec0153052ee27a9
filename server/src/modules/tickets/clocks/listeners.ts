import type { Listener } from '../../../platform/jobs.ts';
import { fireTimers, type OnDue } from '../../../platform/timers.ts';
import { type Centre, inOneWork } from '../../../platform/work.ts';
import { holdTicket } from '../life-store.ts';
import { CLOCKS_TIMER, followClocks } from './follow-clocks.ts';
import { beginRederivation, REDERIVE_TIMER, rederiveBatch } from './rederive-clocks.ts';
import { ringClocks } from './ring-clocks.ts';

/** What tickets do when a timer of theirs is due. */
export const ticketTimers: Readonly<Record<string, OnDue>> = {
  [CLOCKS_TIMER]: ringClocks,
  [REDERIVE_TIMER]: rederiveBatch,
};

/** A promised refund has a clock on its ticket. */
async function followPromise(centre: Centre, { ticketId }: Record<string, string>): Promise<void> {
  if (ticketId === undefined) return;
  await inOneWork(centre, async (work) => {
    if (await holdTicket(work.db, ticketId)) await followClocks(work, ticketId);
  });
}

/** Changes after which clocks are derived anew. The timer takes over what this process does not finish. */
export function ticketListeners(centre: () => Centre): Listener[] {
  const rederive = async (cause: 'calendar' | 'ladder', about: Record<string, string>) => {
    const provinceId = about['provinceId'] || null;
    const key = `${cause}:${about['version']}`;
    await beginRederivation(centre(), { key, cause, about, provinceId, accountId: null });
    await fireTimers(centre(), { [REDERIVE_TIMER]: rederiveBatch });
  };
  return [
    { name: 'tickets.calendar-changed', event: 'calendar.changed', handle: (about) => rederive('calendar', about) },
    { name: 'tickets.ladder-changed', event: 'ladder.changed', handle: (about) => rederive('ladder', about) },
    { name: 'tickets.promise-changed', event: 'promise.changed', handle: (about) => followPromise(centre(), about) },
  ];
}
