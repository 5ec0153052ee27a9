import { type Centre, inOneWork } from '../../platform/work.ts';
import type { Actor, LeavingFollower } from '../organisation/index.ts';
import type { UnsentText } from './contract.ts';
import { dropAllOf, dropOldestOf, dropUnchangedSince, dropUnsent, listUnsentOf, putUnsent } from './store.ts';

const DAY_MS = 86_400_000;
/** Nobody goes on with a sentence after a month; what customers told of themselves is not kept without need. */
const KEPT_DAYS = 30;
const MOST_OF_ONE = 100;

/** What I typed and have not sent, latest first. */
export async function listUnsentTexts(centre: Centre, actor: Actor): Promise<UnsentText[]> {
  const rows = await listUnsentOf(centre.db, actor.accountId, oldest(centre.clock.now()), MOST_OF_ONE);
  return rows.map(({ place, words, changedAt }) => ({ place, text: words, changedAt: changedAt.toISOString() }));
}

/** The later one of a place stays. */
export async function keepUnsentText(centre: Centre, actor: Actor, place: string, words: string): Promise<void> {
  await inOneWork(centre, async ({ db, now }) => {
    await putUnsent(db, { accountId: actor.accountId, place, words, changedAt: now });
    await dropOldestOf(db, actor.accountId, MOST_OF_ONE);
  });
}

/** It was sent, or thrown away. */
export async function forgetUnsentText(centre: Centre, actor: Actor, place: string): Promise<void> {
  await inOneWork(centre, ({ db }) => dropUnsent(db, actor.accountId, place));
}

/** What nobody has touched for a month goes. */
export async function dropOldUnsentTexts(centre: Centre): Promise<void> {
  await inOneWork(centre, ({ db, now }) => dropUnchangedSince(db, oldest(now)));
}

/** Whoever is disabled does not come back to it. */
export const unsentTextsOfLeaver: LeavingFollower = {
  left: (work, accountId) => dropAllOf(work.db, accountId),
};

function oldest(now: Date): Date {
  return new Date(now.getTime() - KEPT_DAYS * DAY_MS);
}
