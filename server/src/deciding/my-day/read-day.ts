import type { Static } from 'typebox';
import { operatorDayStart, operatorTomorrow } from '../../platform/clock.ts';
import type { Centre } from '../../platform/work.ts';
import type { Actor } from '../../foundation/organisation/index.ts';
import { countPromisesDue } from '../../casework/promises/index.ts';
import type { MyDay } from './contract.ts';
import { countHandled, findWaiting } from './day-store.ts';

/** What the bar of the desk shows: who waits, what this person handled and is to keep today (operator's day). */
export async function readDay(centre: Centre, actor: Actor): Promise<Static<typeof MyDay>> {
  const { waiting, longestSince } = await findWaiting(centre.db, actor.provinceId);
  const now = centre.clock.now();
  const handledToday = await countHandled(centre.db, actor.accountId, operatorDayStart(now));
  const promisesDue = await countPromisesDue(centre.db, actor.accountId, operatorTomorrow(now));
  return { waiting, longestSince: longestSince?.toISOString() ?? null, handledToday, promisesDue };
}
