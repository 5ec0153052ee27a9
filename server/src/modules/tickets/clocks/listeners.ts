import type { Listener } from '../../../platform/jobs.ts';
import { fireTimers, type OnDue } from '../../../platform/timers.ts';
import type { Centre } from '../../../platform/work.ts';
import { CLOCKS_TIMER } from './follow-clocks.ts';
import { beginRederivation, REDERIVE_TIMER, rederiveBatch } from './rederive-clocks.ts';
import { ringClocks } from './ring-clocks.ts';

/** What tickets do when a timer of theirs is due. */
export const ticketTimers: Readonly<Record<string, OnDue>> = {
  [CLOCKS_TIMER]: ringClocks,
  [REDERIVE_TIMER]: rederiveBatch,
};

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
  ];
}
