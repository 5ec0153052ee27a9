import { presenceChanged } from './announcements.ts';
import { newId } from '../../platform/new-id.ts';
import { secondsLater } from '../../platform/clock.ts';
import { oneOf, oneOfOrNull } from '../../platform/stored.ts';
import { type Centre, inOneWork, type Work } from '../../platform/work.ts';
import { type Actor, type LeavingFollower, postIn } from '../organisation/index.ts';
import { type BreakReason, breakReasonNames } from './break-reasons.ts';
import {
  type ChoosePresence,
  loggedStates,
  type Presence,
  type PresenceReason,
  type PresenceState,
  presenceReasons,
  presenceStates,
} from './contract.ts';
import { followPresence } from './followers.ts';
import { reasonsOf } from './list-presences.ts';
import { selectPresence, writeChosen } from './log-store.ts';
import { presentSince } from './present-since.ts';
import { endPresence, findPresence, lockAccount, listReady, savePresence } from './store.ts';

/** What was chosen so long ago was chosen in another shift. */
const SHIFT_SECONDS = 12 * 3600;

/** What somebody is to be from now on. */
interface Choice {
  state: PresenceState;
  because: PresenceReason | null;
  reason: BreakReason | null;
  minutes: number | null;
}

const asChosen = { because: null, reason: null, minutes: null } as const;

/** Presence is a log of intervals, never a flag: what it was at any time stays known. */
export async function setPresence(centre: Centre, actor: Actor, wanted: ChoosePresence): Promise<Presence> {
  return inOneWork(centre, async (work) => {
    await lockAccount(work.db, actor.accountId);
    const choice = await judgeChoice(work, actor.accountId, wanted);
    const current = await findPresence(work.db, actor.accountId);
    if (!current || !isSame(current, choice)) await changePresence(work, actor, choice);
    return presenceOf(work.db, actor.accountId);
  });
}

/** A break after the contact is a break at once where nothing is in hand. */
async function judgeChoice(work: Work, accountId: string, wanted: ChoosePresence): Promise<Choice> {
  if (wanted.state !== 'break') return { ...asChosen, state: wanted.state };
  const waits = wanted.afterContact === true && (await selectPresence(work.db, accountId))?.inHand === true;
  const { reason = null, minutes = null } = wanted;
  return { state: waits ? 'finishing' : 'break', because: null, reason, minutes };
}

/** Whoever chooses the same again changes nothing; a break with another reason or length is another break. */
function isSame(current: { state: string; reason: string | null; minutes: number | null }, choice: Choice): boolean {
  return current.state === choice.state && current.reason === choice.reason && current.minutes === choice.minutes;
}

/** Sets somebody away who is ready, with the reason that they are shown; who is not ready stays as they are. */
export async function setAwayFor(centre: Centre, accountId: string, because: PresenceReason): Promise<void> {
  await inOneWork(centre, async (work) => {
    const { provinceId } = await lockAccount(work.db, accountId);
    const current = await findPresence(work.db, accountId);
    if (current?.state !== 'ready') return;
    await changePresence(work, { accountId, provinceId }, { ...asChosen, state: 'away', because });
  });
}

type Person = Pick<Actor, 'accountId' | 'provinceId'>;

/** Of an account that is locked. Their seat before their presence, as every move of a contact does. */
async function changePresence(work: Work, { accountId, provinceId }: Person, to: Choice): Promise<void> {
  await endPresence(work.db, accountId, work.now);
  await savePresence(work.db, { id: newId(work.now), accountId, ...to, beganAt: work.now });
  await followPresence(work, { accountId, readySince: to.state === 'ready' ? work.now : null });
  await writeChosen(work.db, { accountId, ...to }, work.now);
  announcePresence(work, { accountId, provinceId }, to.state);
}

/** Contacts can reach somebody, or can no longer. */
export function announcePresence(work: Work, { accountId, provinceId }: Person, state: string): void {
  work.announce(presenceChanged, { accountId, state, provinceId: provinceId ?? '' }, [
    `account:${accountId}`,
    ...(provinceId ? [postIn(provinceId, 'team-lead')] : []),
  ]);
}

/** Contacts cannot reach whoever signs in no more. The account is locked. */
export const presenceOfLeaver: LeavingFollower = {
  left: async (work, accountId, provinceId) => {
    const current = await findPresence(work.db, accountId);
    if (current?.state === 'away') return;
    await changePresence(work, { accountId, provinceId }, { ...asChosen, state: 'away' });
  },
};

/** The first look of a shift makes a person ready. */
export async function readPresence(centre: Centre, actor: Actor): Promise<Presence> {
  const current = await findPresence(centre.db, actor.accountId);
  const beganBefore = secondsLater(centre.clock.now(), -SHIFT_SECONDS);
  if (!current || (current.state !== 'ready' && current.beganAt < beganBefore))
    return setPresence(centre, actor, { state: 'ready' });
  return presenceOf(centre.db, actor.accountId);
}

/** Who of the province is ready and there, with this post; longest ready first. */
export async function listPresent(centre: Centre, provinceId: string, post: string): Promise<string[]> {
  return listReady(centre.db, provinceId, post, presentSince(centre.clock.now()));
}

/** Of somebody who has chosen something. */
async function presenceOf(db: Parameters<typeof findPresence>[0], accountId: string): Promise<Presence> {
  const chosen = await findPresence(db, accountId);
  const now = await selectPresence(db, accountId);
  if (!chosen || !now) throw new Error(`${accountId} has no presence`);
  const state = oneOf(loggedStates, now.state, 'presence.state');
  const reasons = reasonsOf(now, state);
  return {
    state: oneOf(presenceStates, chosen.state, 'presence_interval.state'),
    since: chosen.beganAt.toISOString(),
    because: oneOfOrNull(presenceReasons, chosen.because, 'presence_interval.because'),
    reason: oneOfOrNull(breakReasonNames, chosen.reason, 'presence_interval.reason'),
    minutes: chosen.minutes,
    now: {
      ...reasons,
      state,
      since: now.since?.toISOString() ?? null,
      plannedUntil: reasons.plannedUntil?.toISOString() ?? null,
    },
  };
}
