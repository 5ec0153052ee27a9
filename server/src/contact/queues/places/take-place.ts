import type { Work } from '../../../platform/work.ts';
import { ageOf } from '../../../foundation/customers/index.ts';
import type { ContactFollower } from '../../contacts/index.ts';
import { keptRules } from '../rules/keep-rules.ts';
import { ACCEPT_SECONDS } from '../rules/default-rules.ts';
import { queueMoved, waitingIn } from './announcements.ts';
import { deletePlace, findWhoComes, leadPlace, savePlace, type WhoComes } from './place-store.ts';

type Waiting = Parameters<NonNullable<ContactFollower['place']>>[1];

/**
 * Who comes in takes their place, by when they came and the head start of their level; sent to another province, one there.
 * Of whom more is known while they wait is led where that leads. Who is answered, or gone on with, or goes away, leaves it.
 */
export const placeFollower: ContactFollower = {
  place: takePlace,
  follow: async (work, { id, provinceId }, { kind }) => {
    if (kind === 'party-known') return leadAnew(work, id);
    if (kind !== 'answered' && kind !== 'resumed' && kind !== 'left') return;
    await deletePlace(work.db, id);
    work.announce(queueMoved, { provinceId }, [waitingIn(provinceId)]);
  },
};

async function takePlace(work: Work, contact: Waiting): Promise<void> {
  const { id: contactId, provinceId, wayIn, arrivedAt: orderAt, meantFor = null, language = null } = contact;
  const { rules } = await (await work.kept.get(keptRules)).of(provinceId);
  const who = await findWhoComes(work.db, contactId);
  // Sent to another province, they still speak as they did.
  const spoken = language ?? who?.language ?? null;
  const led = await whereTo(work, provinceId, who && { ...who, language: spoken });
  const acceptSeconds = rules.channels[wayIn]?.acceptSeconds ?? ACCEPT_SECONDS;
  await savePlace(work.db, { contactId, provinceId, orderAt, meantFor, language: spoken, acceptSeconds, ...led });
}

/** Their desk, their level and with it their head start may be others, now that it is known who they are. */
async function leadAnew(work: Work, contactId: string): Promise<void> {
  const who = await findWhoComes(work.db, contactId);
  if (!who?.placedIn) return;
  await leadPlace(work.db, contactId, await whereTo(work, who.placedIn, who));
}

async function whereTo(work: Work, provinceId: string, who: WhoComes | undefined) {
  const { rules, wayFor } = await (await work.kept.get(keptRules)).of(provinceId);
  if (!who) throw new Error('a contact that is not there takes no place');
  const { birthDate, placedIn: _where, ...known } = who;
  const { desk, level, isOtherLevel } = wayFor({ ...known, age: ageOf(birthDate, work.now) });
  return { desk, level: isOtherLevel ? level : null, headStart: rules.headStarts[level] ?? 0 };
}
