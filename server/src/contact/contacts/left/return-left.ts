import type { Due } from '../../../platform/firing/due.ts';
import { secondsLater } from '../../../platform/clock.ts';
import { type Centre, inOneWork } from '../../../platform/work.ts';
import { type WayIn, waysIn, channelOf } from '../../channels/index.ts';
import { givePlace } from '../life/followers.ts';
import { announceFreed, moveContact } from '../life/lock-contact.ts';
import { lockContact } from '../life/store.ts';
import { findLongestGone, isStillGone, type Left, listLeftChats } from './left-store.ts';

/**
 * For so long after somebody was noticed to be gone their chats wait for them: a line that comes back loses nothing
 * (docs/rules/contacts.md#presence).
 */
export const GRACE_SECONDS = 120;

/** In which a customer is there and waits, and writes: what was said stands there for whoever goes on. */
const chatting: readonly WayIn[] = waysIn.filter((wayIn) => {
  const { live, takes } = channelOf(wayIn);
  return live && takes.includes('text');
});

/** When a contact of somebody who is gone goes back to its queue; null for one that stays until somebody takes it over. */
export function goesBackAt(contact: { wayIn: WayIn; state: string; goneSince: Date | null }): Date | null {
  if (contact.state !== 'active' || !contact.goneSince || !chatting.includes(contact.wayIn)) return null;
  return secondsLater(contact.goneSince, GRACE_SECONDS);
}

/** Chats of somebody who did not come back in time go back to their queue, to their old place, with all that was said. */
export const leftChats: Due<Centre> = {
  next: async (db) => {
    const since = await findLongestGone(db, chatting);
    return since && secondsLater(since, GRACE_SECONDS);
  },
  take: async (centre) => {
    const goneBefore = secondsLater(centre.clock.now(), -GRACE_SECONDS);
    for (const left of await listLeftChats(centre.db, chatting, goneBefore)) await returnLeft(centre, left, goneBefore);
  },
};

/** One work each, the contact first. Whoever is back, or had it taken over, at this moment keeps it. */
async function returnLeft(centre: Centre, { id, handlerId }: Left, goneBefore: Date): Promise<void> {
  await inOneWork(centre, async (work) => {
    const contact = await lockContact(work.db, id);
    if (contact?.state !== 'active' || contact.handlerId !== handlerId) return;
    if (!(await isStillGone(work.db, handlerId, goneBefore))) return;
    await givePlace(work, contact);
    const line = { by: null, kind: 'connection-lost', detail: { from: handlerId } };
    await moveContact(work, contact, 'requeue', { handlerId: null }, line);
    announceFreed(work, contact);
  });
}
