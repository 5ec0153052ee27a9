import { type Listener, listen } from '../../platform/announcing/listener.ts';
import { type Centre, inOneWork, type Work } from '../../platform/work.ts';
import { type SessionFollower, signInsEnded } from '../organisation/index.ts';
import { listGone, listUnheardOf, type Turned, writeBack, writeGone } from './log-store.ts';
import { announceMoved } from './note-in-hand.ts';
import { presentSince } from './present-since.ts';
import { announcePresence } from './set-presence.ts';

/**
 * What the clock wakes: whoever is not heard of any more (a closed laptop, a dead line, a sign-in that is over) is offline
 * from now on; what rings with them is taken back by whoever hears of it.
 */
export async function noticeGone(centre: Centre): Promise<void> {
  const now = centre.clock.now();
  for (const accountId of await listUnheardOf(centre.db, presentSince(now), now)) await noticeGoneOf(centre, accountId);
}

async function noticeGoneOf(centre: Centre, accountId: string): Promise<void> {
  await inOneWork(centre, async (work) => {
    const seen = { seenSince: presentSince(work.now), now: work.now };
    tell(work, await writeGone(work.db, accountId, seen));
  });
}

/** Contacts reach whoever is not offline as what they chose has it, whatever they have in hand. */
function tell(work: Work, turned: readonly Turned[]): void {
  for (const { accountId, provinceId, state, chosen } of turned)
    announcePresence(work, { accountId, provinceId }, state === 'offline' ? state : chosen);
  announceMoved(work, turned);
}

/** Who signed out everywhere is offline at once. */
export const presenceListeners: readonly Listener<Centre>[] = [
  listen(signInsEnded, 'workforce.follow-sign-ins', (centre, { accountId }) => noticeGoneOf(centre, accountId)),
];

/** Who is heard of again is what they were, with what they have in hand; and contacts reach them at once. */
export const presenceSessionFollower: SessionFollower = {
  seen: async (centre, accountIds) => {
    for (const accountId of await listGone(centre.db, accountIds)) {
      await inOneWork(centre, async (work) => tell(work, await writeBack(work.db, accountId, work.now)));
    }
  },
};
