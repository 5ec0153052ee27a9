import type { Work } from '../../../platform/work.ts';
import type { ContactFollower } from '../../contacts/index.ts';
import { keptRules } from '../rules/keep-rules.ts';
import { ACCEPT_SECONDS, USUAL_LEVEL } from '../rules/default-rules.ts';
import { queueMoved, waitingIn } from './announcements.ts';
import { deletePlace, savePlace } from './place-store.ts';

type Waiting = Parameters<NonNullable<ContactFollower['place']>>[1];

/**
 * Who comes in takes their place, by when they came and the head start of their level; sent to another province, one there.
 * Who is answered, or gone on with, or goes away, leaves it.
 */
export const placeFollower: ContactFollower = {
  place: takePlace,
  follow: async (work, { id, provinceId }, { kind }) => {
    if (kind !== 'answered' && kind !== 'resumed' && kind !== 'left') return;
    await deletePlace(work.db, id);
    work.announce(queueMoved, { provinceId }, [waitingIn(provinceId)]);
  },
};

async function takePlace({ db, kept }: Work, contact: Waiting): Promise<void> {
  const { id: contactId, provinceId, wayIn, arrivedAt: orderAt, meantFor = null } = contact;
  const { rules, deskFor } = await (await kept.get(keptRules)).of(provinceId);
  const levels = Object.keys(rules.headStarts);
  await savePlace(db, {
    contactId,
    provinceId,
    orderAt,
    meantFor,
    headStarts: rules.headStarts,
    desks: Object.fromEntries(levels.map((level) => [level, deskFor({ wayIn, level })])),
    usualDesk: deskFor({ wayIn, level: USUAL_LEVEL }),
    acceptSeconds: rules.channels[wayIn]?.acceptSeconds ?? ACCEPT_SECONDS,
  });
}
