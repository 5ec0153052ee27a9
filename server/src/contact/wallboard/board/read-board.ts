import { operatorDay, operatorDayStart, secondsLater } from '../../../platform/clock.ts';
import { oneOf } from '../../../platform/stored.ts';
import type { Centre } from '../../../platform/work.ts';
import type { Actor } from '../../../foundation/organisation/index.ts';
import { presentSince } from '../../../foundation/workforce/index.ts';
import { channelOf, waysIn } from '../../channels/index.ts';
import type { Wallboard } from './board-contract.ts';
import { listPeople, listWaiting } from './board-store.ts';
import { LATELY_SECONDS } from './count-service.ts';
import { type Counted, serviceLevel, targetSecondsOf } from './judge-service.ts';
import { judgeState } from './judge-state.ts';
import { countService } from './service-store.ts';

const MOST_CONTACTS = 300;
const takesRoom = ['ringing', 'returned', 'active'];

/** Waiting, service, people and contacts of the actor's province, in three statements. */
export async function readBoard(centre: Centre, { provinceId }: Pick<Actor, 'provinceId'>): Promise<Wallboard> {
  const now = centre.clock.now();
  const people = await readPeople(centre, provinceId, now);
  return {
    ...(await readFigures(centre, provinceId, now)),
    people: people.map(({ person }) => person),
    contacts: people
      .flatMap(({ contacts }) => contacts)
      .toSorted((one, other) => (`${one.arrivedAt} ${one.id}` < `${other.arrivedAt} ${other.id}` ? -1 : 1))
      .slice(0, MOST_CONTACTS),
  };
}

/** What a board shows of waiting and of service. */
export async function readFigures(centre: Centre, provinceId: string | null, now: Date) {
  const waiting = await listWaiting(centre.db, provinceId);
  const { lately, today } = await countService(centre.db, {
    provinceId,
    lately: secondsLater(now, -LATELY_SECONDS),
    dayStart: operatorDayStart(now),
    day: operatorDay(now),
  });
  return {
    at: now.toISOString(),
    waiting: waiting.map(({ queueZh, queueEn, longestSince, ...row }) => ({
      ...row,
      queue: queueZh !== null && queueEn !== null ? { zh: queueZh, en: queueEn } : null,
      longestSince: longestSince.toISOString(),
    })),
    lately: toService(lately),
    today: toService(today),
    targets: waysIn.flatMap((wayIn) => {
      const seconds = targetSecondsOf(wayIn);
      return seconds === null ? [] : [{ wayIn, seconds }];
    }),
  };
}

function toService(counted: Counted) {
  const { offered, answered } = counted;
  return { ...counted, left: offered - answered, level: serviceLevel(counted) };
}

const presences = ['ready', 'break', 'away'] as const;

/** Who is there, and what they have in hand. */
export async function readPeople(centre: Centre, provinceId: string | null, now: Date) {
  const rows = await listPeople(centre.db, provinceId, operatorDayStart(now));
  return rows.map(({ id, nameZh, nameEn, presence, presenceSince, seenAt, contacts }) => {
    const named = { id, name: { zh: nameZh, en: nameEn } };
    const inHand = contacts.map((contact) => toContact(contact, named));
    const known = {
      presence: oneOf(presences, presence ?? 'away', 'presence_interval.state'),
      presenceSince: presenceSince ?? seenAt ?? now,
      seenAt,
      contacts: inHand.map(({ state, since }) => ({ state, since: new Date(since) })),
    };
    const { since, ...judged } = judgeState(known, { seenSince: presentSince(now), now });
    const having = inHand.filter(({ state }) => takesRoom.includes(state)).length;
    return { person: { ...named, ...judged, since: since.toISOString(), contacts: having }, contacts: inHand };
  });
}

type InHand = Awaited<ReturnType<typeof listPeople>>[number]['contacts'][number];

function toContact(
  { wayIn: stored, arrivedAt, answeredAt, endedAt, ...contact }: InHand,
  handler: Wallboard['contacts'][number]['handler'],
) {
  const wayIn = oneOf(waysIn, stored, 'contact.way_in');
  const since = (contact.state === 'wrap-up' ? endedAt : contact.state === 'active' ? answeredAt : null) ?? arrivedAt;
  return {
    ...contact,
    wayIn,
    handler,
    since: new Date(since).toISOString(),
    arrivedAt: new Date(arrivedAt).toISOString(),
    writable: channelOf(wayIn).send !== null,
  };
}
