import { daysEarlier } from '../../platform/clock.ts';
import { forgetEvents } from '../../platform/outbox.ts';
import type { Centre } from '../../platform/work.ts';
import { deleteOutdated } from './sign-ins/account-store.ts';

/** A screen that was away for longer reads everything anew instead of resuming. */
const EVENT_DAYS = 1;
const FAILURE_DAYS = 1;

/** Run at every start and each hour; running it twice at once is harmless. */
export async function tidyUp(centre: Centre): Promise<void> {
  const now = centre.clock.now();
  await forgetEvents(centre.db, daysEarlier(now, EVENT_DAYS));
  await deleteOutdated(centre.db, { session: now, failure: daysEarlier(now, FAILURE_DAYS) });
}
