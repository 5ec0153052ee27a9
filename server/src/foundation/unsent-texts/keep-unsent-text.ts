import { newId } from '../../platform/new-id.ts';
import { type Centre, inOneWork } from '../../platform/work.ts';
import type { Actor, LeavingFollower } from '../organisation/index.ts';
import type { UnsentText } from './contract.ts';
import { unsentTextChanged } from './refusals.ts';
import {
  addUnsent,
  changeUnsent,
  dropAllOf,
  dropOldestOf,
  dropUnchangedSince,
  dropUnsent,
  listUnsentOf,
  lockUnsent,
  type UnsentRow,
} from './store.ts';

const DAY_MS = 86_400_000;
/** Nobody goes on with a sentence after a month; what customers told of themselves is not kept without need. */
const KEPT_DAYS = 30;
const MOST_OF_ONE = 100;

/** What I typed and have not sent, latest first. */
export async function listUnsentTexts(centre: Centre, actor: Actor): Promise<UnsentText[]> {
  const rows = await listUnsentOf(centre.db, actor.accountId, oldest(centre.clock.now()), MOST_OF_ONE);
  return rows.map(toUnsentText);
}

interface Wanted {
  place: string;
  text: string;
  /** The version they were typed on, null where none was known of. */
  over: string | null;
}

/**
 * Words are only written over by whoever has seen them: kept from elsewhere meanwhile, and saying something else, they stay.
 * Where none are kept any more, there is nothing to lose.
 */
export async function keepUnsentText(centre: Centre, actor: Actor, wanted: Wanted): Promise<UnsentText> {
  return inOneWork(centre, async ({ db, now }) => {
    const { place, text, over } = wanted;
    const kept = await lockUnsent(db, actor.accountId, place);
    if (kept?.words === text) return toUnsentText(kept);
    if (kept && kept.version !== over) throw unsentTextChanged();
    const row = { accountId: actor.accountId, place, words: text, version: newId(now), changedAt: now };
    if (kept) await changeUnsent(db, row);
    else if (!(await addUnsent(db, row))) throw unsentTextChanged();
    await dropOldestOf(db, actor.accountId, MOST_OF_ONE);
    return toUnsentText(row);
  });
}

/** It was sent, or thrown away: that one, and none that was kept since. */
export async function forgetUnsentText(centre: Centre, actor: Actor, place: string, over: string): Promise<void> {
  await inOneWork(centre, async ({ db }) => {
    const kept = await lockUnsent(db, actor.accountId, place);
    if (kept && kept.version !== over) throw unsentTextChanged();
    await dropUnsent(db, actor.accountId, place);
  });
}

/** What nobody has touched for a month goes. */
export async function dropOldUnsentTexts(centre: Centre): Promise<void> {
  await inOneWork(centre, ({ db, now }) => dropUnchangedSince(db, oldest(now)));
}

/** Whoever is disabled does not come back to it. */
export const unsentTextsOfLeaver: LeavingFollower = {
  left: (work, accountId) => dropAllOf(work.db, accountId),
};

function toUnsentText({ place, words, version, changedAt }: Omit<UnsentRow, 'accountId'>): UnsentText {
  return { place, text: words, version, changedAt: changedAt.toISOString() };
}

function oldest(now: Date): Date {
  return new Date(now.getTime() - KEPT_DAYS * DAY_MS);
}
