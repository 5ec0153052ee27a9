import { presenceChanged } from './announcements.ts';
import { newId } from '../../platform/new-id.ts';
import { secondsLater } from '../../platform/clock.ts';
import { oneOf } from '../../platform/stored.ts';
import { type Centre, inOneWork, type Work } from '../../platform/work.ts';
import { type Actor, type LeavingFollower, postIn } from '../organisation/index.ts';
import { type Presence, type PresenceReason, type PresenceState, presenceReasons, presenceStates } from './contract.ts';
import { followPresence } from './followers.ts';
import { endPresence, findPresence, lockAccount, listReady, savePresence } from './store.ts';

/** A person not heard of for this long is not present, whatever their presence says (a closed browser, a dead line). */
const SEEN_WITHIN_SECONDS = 60;

/** Presence is a log of intervals, never a flag: what it was at any time stays known. */
export async function setPresence(centre: Centre, actor: Actor, state: PresenceState): Promise<Presence> {
  return inOneWork(centre, async (work) => {
    await lockAccount(work.db, actor.accountId);
    const current = await findPresence(work.db, actor.accountId);
    if (current?.state === state) return toPresence(current);
    return changePresence(work, actor, { state, because: null });
  });
}

/** Sets somebody away who is ready, with the reason that they are shown; who is not ready stays as they are. */
export async function setAwayFor(centre: Centre, accountId: string, because: PresenceReason): Promise<void> {
  await inOneWork(centre, async (work) => {
    const { provinceId } = await lockAccount(work.db, accountId);
    const current = await findPresence(work.db, accountId);
    if (current?.state === 'ready') await changePresence(work, { accountId, provinceId }, { state: 'away', because });
  });
}

type Person = Pick<Actor, 'accountId' | 'provinceId'>;

/** Of an account that is locked. */
async function changePresence(
  work: Work,
  { accountId, provinceId }: Person,
  to: { state: PresenceState; because: PresenceReason | null },
): Promise<Presence> {
  await endPresence(work.db, accountId, work.now);
  const next = { id: newId(work.now), accountId, ...to, beganAt: work.now };
  await savePresence(work.db, next);
  await followPresence(work, { accountId, readySince: to.state === 'ready' ? next.beganAt : null });
  work.announce(presenceChanged, { accountId, state: to.state, provinceId: provinceId ?? '' }, [
    `account:${accountId}`,
    ...(provinceId ? [postIn(provinceId, 'team-lead')] : []),
  ]);
  return toPresence(next);
}

/** Contacts cannot reach whoever signs in no more. The account is locked. */
export const presenceOfLeaver: LeavingFollower = {
  left: async (work, accountId, provinceId) => {
    const current = await findPresence(work.db, accountId);
    if (current?.state === 'away') return;
    await changePresence(work, { accountId, provinceId }, { state: 'away', because: null });
  },
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

function toPresence(interval: { state: string; beganAt: Date; because: string | null }): Presence {
  const state = oneOf(presenceStates, interval.state, 'presence_interval.state');
  const because =
    interval.because === null ? null : oneOf(presenceReasons, interval.because, 'presence_interval.because');
  return { state, since: interval.beganAt.toISOString(), because };
}
