import { inOneWork, type Centre } from '../../../platform/work.ts';
import { presentSince } from '../../../foundation/workforce/index.ts';
import { offerContacts } from '../../contacts/index.ts';
import type { ProvinceRules } from '../rules/keep-rules.ts';
import { lockSeats } from '../seats/seat-store.ts';
import type { Pair } from './floor.ts';
import { listInHand, lockWaiting } from './offer-store.ts';
import { hasRoom } from './room.ts';

/** In one work; and so many works side by side. They hold each their seats in one order, then contacts of their own. */
const AT_ONCE = 40;
const SIDE_BY_SIDE = 3;

interface Offering extends Pick<ProvinceRules, 'rules'> {
  provinceId: string;
  pairs: readonly Pair[];
}

/**
 * Rings contacts for people, as far as that can still be so: the contact waits, the person is there and has room. Seats and
 * contacts are held for it, so that nobody is offered twice whoever offers. @returns whether all could be
 */
export async function makeOffers(centre: Centre, { provinceId, pairs, rules }: Offering): Promise<boolean> {
  let made = 0;
  let next = 0;
  const offerOn = async () => {
    while (next < pairs.length) {
      const some = pairs.slice(next, next + AT_ONCE);
      next += AT_ONCE;
      const rung = await offerSome(centre, { provinceId, rules, pairs: some });
      made += rung;
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, offerOn));
  return made === pairs.length;
}

async function offerSome(centre: Centre, { provinceId, rules, pairs }: Offering): Promise<number> {
  const accountIds = [...new Set(pairs.map(({ accountId }) => accountId))];
  return inOneWork(centre, async (work) => {
    const there = await lockSeats(work.db, provinceId, accountIds, presentSince(work.now));
    const waiting = await lockWaiting(
      work.db,
      provinceId,
      pairs.map(({ contactId }) => contactId),
    );
    const inHand = await listInHand(work.db, accountIds, rules, work.now);
    const offers = pairs.flatMap(({ contactId, accountId }) => {
      const contact = waiting.get(contactId);
      const has = inHand.get(accountId) ?? [];
      if (!contact || !there.has(accountId) || !hasRoom(rules, has, contact.wayIn)) return [];
      inHand.set(accountId, [...has, contact.wayIn]);
      return [{ contact, accountId }];
    });
    await offerContacts(work, offers);
    return offers.length;
  });
}
