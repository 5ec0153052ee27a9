import type { Static } from 'typebox';
import { operatorDayStart, operatorTomorrow } from '../../platform/clock.ts';
import type { Centre } from '../../platform/work.ts';
import type { Actor } from '../../foundation/organisation/index.ts';
import { countPromisesDue } from '../../casework/promises/index.ts';
import type { MyDay } from './contract.ts';
import { findDay } from './day-store.ts';

/** What the bar of the desk shows: who waits, what this person handled and is to keep today (operator's day). */
export async function readDay(centre: Centre, actor: Actor): Promise<Static<typeof MyDay>> {
  const now = centre.clock.now();
  const { waiting, longestSince, handled } = await findDay(centre.db, actor, operatorDayStart(now));
  const promisesDue = await countPromisesDue(centre.db, actor.accountId, operatorTomorrow(now));
  return { waiting, longestSince: longestSince?.toISOString() ?? null, handledToday: handled, promisesDue };
}
