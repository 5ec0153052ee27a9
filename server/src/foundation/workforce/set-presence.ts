import { presenceChanged } from './announcements.ts';
import { newId } from '../../platform/new-id.ts';
import { secondsLater } from '../../platform/clock.ts';
import { oneOf } from '../../platform/stored.ts';
import { type Centre, inOneWork, type Work } from '../../platform/work.ts';
import { type Actor, type LeavingFollower, postIn } from '../organisation/index.ts';
import { type Presence, type PresenceState, presenceStates } from './contract.ts';
import { followPresence } from './followers.ts';
import { endPresence, findPresence, lockAccount, listReady, savePresence } from './store.ts';

/** A person not heard of for this long is not present, whatever their presence says (a closed browser, a dead line). */
const SEEN_WITHIN_SECONDS = 60;

/** Presence is a log of intervals, never a flag: what it was at any time stays known. */
export async function setPresence(centre: Centre, actor: Actor, state: PresenceState): Promise<Presence> {
  return inOneWork(centre, async (work) => {
    await lockAccount(work.db, actor.accountId);
    return changePresence(work, actor, state);
  });
}

/** The same within a work that holds the account. */
async function changePresence(
  work: Work,
  { accountId, provinceId }: Pick<Actor, 'accountId' | 'provinceId'>,
  state: PresenceState,
): Promise<Presence> {
  const current = await findPresence(work.db, accountId);
  if (current?.state === state) return toPresence(current);
  await endPresence(work.db, accountId, work.now);
  const next = { id: newId(work.now), accountId, state, beganAt: work.now };
  await savePresence(work.db, next);
  await followPresence(work, { accountId, readySince: state === 'ready' ? next.beganAt : null });
  work.announce(presenceChanged, { accountId, state, provinceId: provinceId ?? '' }, [
    `account:${accountId}`,
    ...(provinceId ? [postIn(provinceId, 'team-lead')] : []),
  ]);
  return toPresence(next);
}

/** Contacts cannot reach whoever signs in no more. */
export const presenceOfLeaver: LeavingFollower = {
  left: async (work, accountId, provinceId) => void (await changePresence(work, { accountId, provinceId }, 'away')),
};

/** The first look of the day makes a person ready. */
export async function readPresence(centre: Centre, actor: Actor): Promise<Presence> {
  const current = await findPresence(centre.db, actor.accountId);
  return current ? toPresence(current) : setPresence(centre, actor, 'ready');
}

/** Who of the province is ready and there, with this post; longest ready first. */
export async function listPresent(centre: Centre, provinceId: string, post: string): Promise<string[]> {
  return listReady(centre.db, provinceId, post, presentSince(centre.clock.now()));
}

/** Who is there was heard of since then. */
export function presentSince(now: Date): Date {
  return secondsLater(now, -SEEN_WITHIN_SECONDS);
}

function toPresence(interval: { state: string; beganAt: Date }): Presence {
  const state = oneOf(presenceStates, interval.state, 'presence_interval.state');
  return { state, since: interval.beganAt.toISOString() };
}
