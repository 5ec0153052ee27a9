import { operatorDay, operatorDayStart, secondsLater } from '../../../platform/clock.ts';
import type { Centre } from '../../../platform/work.ts';
import type { Actor } from '../../../foundation/organisation/index.ts';
import { listPresences, type PresenceOf, presentSince } from '../../../foundation/workforce/index.ts';
import { deskNames } from '../../queues/index.ts';
import { channelOf, waysIn } from '../../channels/index.ts';
import type { BoardContact, BoardPerson, Wallboard } from './board-contract.ts';
import { listInHand, listWaiting } from './board-store.ts';
import { LATELY_SECONDS } from './count-service.ts';
import { type Counted, serviceLevel, targetSecondsOf } from './judge-service.ts';
import { isShown, judgeState } from './judge-state.ts';
import { countService } from './service-store.ts';

const MOST_CONTACTS = 300;
const takesRoom = ['ringing', 'returned', 'active'];

/** Waiting, service, people and contacts of the actor's province, in four statements. */
export async function readBoard(centre: Centre, { provinceId }: Pick<Actor, 'provinceId'>): Promise<Wallboard> {
  const now = centre.clock.now();
  const { people, contacts } = await readPeople(centre, provinceId, now);
  return { ...(await readFigures(centre, provinceId, now)), people, contacts: contacts.slice(0, MOST_CONTACTS) };
}

/** What a board shows of waiting and of service. */
export async function readFigures(centre: Centre, provinceId: string | null, now: Date) {
  const waiting = await listWaiting(centre.db, provinceId);
  const names = provinceId === null ? null : await deskNames(centre.kept, provinceId);
  const { lately, today } = await countService(centre.db, {
    provinceId,
    lately: secondsLater(now, -LATELY_SECONDS),
    dayStart: operatorDayStart(now),
    day: operatorDay(now),
  });
  return {
    at: now.toISOString(),
    waiting: waiting.map(({ longestSince, ...row }) => ({
      ...row,
      deskName: (row.desk !== null && names?.get(row.desk)) || null,
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

/** Who is there, and what they have in hand. The group's own people are of no province, and see what is in hand of all. */
export async function readPeople(centre: Centre, provinceId: string | null, now: Date) {
  const contacts = (await listInHand(centre.db, provinceId)).map(toContact);
  const presences = provinceId === null ? [] : await listPresences(centre.db, provinceId, presentSince(now));
  const dayStart = operatorDayStart(now);
  const people = presences.flatMap((presence) => {
    const theirs = contacts.filter(({ handler }) => handler.id === presence.accountId);
    return isShown(presence, theirs.length, dayStart) ? [toPerson(presence, theirs, now)] : [];
  });
  return { people, contacts };
}

function toPerson(presence: PresenceOf, theirs: readonly BoardContact[], now: Date): BoardPerson {
  const { accountId: id, name, reason, plannedUntil } = presence;
  const ringing = theirs.find(({ state }) => state === 'ringing' || state === 'returned');
  const known = { ...presence, ringingSince: ringing ? new Date(ringing.since) : null };
  const { since, ...judged } = judgeState(known, now);
  const contacts = theirs.filter(({ state }) => takesRoom.includes(state)).length;
  const planned = plannedUntil?.toISOString() ?? null;
  return { id, name, ...judged, reason, plannedUntil: planned, since: since?.toISOString() ?? null, contacts };
}

type InHand = Awaited<ReturnType<typeof listInHand>>[number];

function toContact({ handlerId, handlerZh, handlerEn, answeredAt, endedAt, arrivedAt, ...row }: InHand): BoardContact {
  const begun = row.state === 'wrap-up' ? endedAt : row.state === 'active' ? answeredAt : null;
  return {
    ...row,
    handler: { id: handlerId, name: { zh: handlerZh, en: handlerEn } },
    since: (begun ?? arrivedAt).toISOString(),
    arrivedAt: arrivedAt.toISOString(),
    writable: channelOf(row.wayIn).send !== null,
  };
}
