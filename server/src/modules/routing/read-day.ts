import type { Static } from 'typebox';
import { operatorDayStart } from '../../platform/clock.ts';
import type { Centre } from '../../platform/work.ts';
import type { Actor } from '../organisation/index.ts';
import type { MyDay } from './contract.ts';
import { countHandled, findWaiting } from './day-store.ts';

/** What the bar of the desk shows: who waits in the province, and what this person has handled today (operator's day). */
export async function readDay(centre: Centre, actor: Actor): Promise<Static<typeof MyDay>> {
  const { waiting, longestSince } = await findWaiting(centre.db, actor.provinceId);
  const handledToday = await countHandled(centre.db, actor.accountId, operatorDayStart(centre.clock.now()));
  return { waiting, longestSince: longestSince?.toISOString() ?? null, handledToday };
}
