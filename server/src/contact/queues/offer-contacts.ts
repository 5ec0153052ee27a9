import { type Listener, listen } from '../../platform/announcing/listener.ts';
import { type Centre, inOneWork, type Work } from '../../platform/work.ts';
import { agentFreed, contactArrived, findContact, listRinging, loseOffer, offerContacts } from '../contacts/index.ts';
import { presenceChanged, presentSince } from '../../foundation/workforce/index.ts';
import { pairUp, type Present, roomOf } from './choose-agent.ts';
import { lockSeatOf, lockSeats } from './seat-store.ts';
import { listServable, lockWaiting, lockWhileWaiting, type ServableQueue } from './store.ts';

const AT_ONCE = 20;

/** Rings an arrived contact on the desk it is meant for if its person is present and has room; otherwise it waits its turn. */
export async function offerArrived(centre: Centre, contactId: string, offerTo: string | undefined): Promise<void> {
  const arrived = await findContact(centre.db, contactId);
  if (!arrived) return;
  const { provinceId } = arrived;
  if (offerTo && (await offerOn(centre, { contactId, provinceId, accountId: offerTo }))) return;
  await offerWaiting(centre, provinceId);
}

interface Meant {
  contactId: string;
  provinceId: string;
  accountId: string;
}

/** @returns false where they are not there or have no room, or it no longer waits here: it may have been sent to another province meanwhile */
async function offerOn(centre: Centre, meant: Meant): Promise<boolean> {
  const { contactId, provinceId, accountId } = meant;
  return inOneWork(centre, async (work) => {
    if (!(await lockSeatOf(work.db, meant, presentSince(work.now)))) return false;
    const contact = await lockWhileWaiting(work.db, contactId, provinceId);
    if (!contact) return false;
    await offerContacts(work, [{ contact, accountId }]);
    return true;
  });
}

/**
 * Rings waiting contacts of a province, longest waiting first, while somebody who can take them is free. Many do so at
 * once and wait for nobody: each takes what no other holds. Who then sees that an offer is still possible, though it could
 * take nothing, waits for those others: what they held may be free again. So nobody waits while somebody is free, and what
 * becomes free after the look is looked after by whoever freed it.
 */
export async function offerWaiting(centre: Centre, provinceId: string): Promise<void> {
  for (;;) {
    const seen = { limit: AT_ONCE, seenSince: presentSince(centre.clock.now()) };
    const queues = await listServable(centre.db, provinceId, seen);
    if (queues.length === 0) return;
    const given = await offerMany(centre, queues);
    // All who waited ring; who came since is offered by whoever let them in.
    if (given === countWaiting(queues) && given < AT_ONCE) return;
    if (given > 0) continue;
    if ((await offerEachPatiently(centre, queues)) === 0) return;
  }
}

/**
 * Seats before contacts, and no more contacts than there is room for: who has no seat to give keeps no contact from whoever
 * has one, so nobody is overtaken. @returns how many ring now
 */
async function offerMany(centre: Centre, queues: readonly ServableQueue[]): Promise<number> {
  return inOneWork(centre, async (work) => {
    const seats = await lockSeatsOf(work, queues);
    const limit = Math.min(AT_ONCE, roomOf(seats, queues));
    if (limit === 0) return 0;
    const waiting = await lockWaiting(work.db, queues, { limit, taking: 'not-held' });
    const offers = pairUp(waiting, queues, seats);
    await offerContacts(work, offers);
    return offers.length;
  });
}

function countWaiting(queues: readonly ServableQueue[]): number {
  return queues.reduce((sum, { waiting }) => sum + waiting, 0);
}

/** As many for each queue as wait in all: who is taken for another queue does not lack in this one. */
async function lockSeatsOf(work: Work, queues: readonly ServableQueue[]): Promise<Present[]> {
  const limit = Math.min(AT_ONCE, countWaiting(queues));
  const seats = new Map<string, Present>();
  for (const queue of queues) {
    const taken = { limit, seenSince: presentSince(work.now), taking: 'not-held' } as const;
    for (const seat of await lockSeats(work.db, queue, taken)) seats.set(seat.accountId, seat);
  }
  return [...seats.values()];
}

/** One of each queue. @returns how many ring now */
async function offerEachPatiently(centre: Centre, queues: readonly ServableQueue[]): Promise<number> {
  let given = 0;
  for (const queue of queues) given += await offerOnePatiently(centre, queue);
  return given;
}

async function offerOnePatiently(centre: Centre, queue: ServableQueue): Promise<number> {
  return inOneWork(centre, async (work) => {
    const taking = { limit: 1, seenSince: presentSince(work.now), taking: 'patiently' } as const;
    const seats = await lockSeats(work.db, queue, taking);
    if (seats.length === 0) return 0;
    const offers = pairUp(await lockWaiting(work.db, [queue], taking), [queue], seats);
    await offerContacts(work, offers);
    return offers.length;
  });
}

/** Who goes on a break leaves no customer ringing: those contacts go back to their place in the queue. */
async function takeBackRinging(centre: Centre, accountId: string): Promise<void> {
  // One work each: who holds a seat waits for no contact.
  for (const contactId of await listRinging(centre.db, accountId)) {
    await inOneWork(centre, (work) => loseOffer(work, contactId));
  }
}

export const queueListeners: readonly Listener<Centre>[] = [
  listen(
    contactArrived,
    'queues.offer-arrived',
    (centre, { contactId, offerTo }) => offerArrived(centre, contactId, offerTo),
    { formerly: 'routing.offer-arrived' },
  ),
  listen(agentFreed, 'queues.offer-waiting', (centre, { provinceId }) => offerWaiting(centre, provinceId), {
    formerly: 'routing.offer-waiting',
  }),
  listen(presenceChanged, 'queues.follow-presence', followPresence, { formerly: 'routing.follow-presence' }),
];

async function followPresence(
  centre: Centre,
  { accountId, state, provinceId }: { accountId: string; state: string; provinceId: string },
): Promise<void> {
  if (state !== 'ready') await takeBackRinging(centre, accountId);
  await offerWaiting(centre, provinceId);
}
