import type { ContactFollower } from '../contacts/index.ts';
import { queueMoved, waitingIn } from './announcements.ts';
import { deletePlace, saveGeneralQueue, savePlace } from './store.ts';

/**
 * Who comes in takes their place in a queue of their province, by when they came; sent to another province, in one there.
 * Who is answered, or gone on with, or goes away, leaves it.
 */
export const placeFollower: ContactFollower = {
  place: async ({ db }, { id: contactId, provinceId, wayIn, arrivedAt: orderAt }) => {
    const placed = { contactId, provinceId, wayIn, orderAt };
    if (await savePlace(db, placed)) return;
    await saveGeneralQueue(db, provinceId);
    await savePlace(db, placed);
  },
  follow: async (work, { id, provinceId }, { kind }) => {
    if (kind !== 'answered' && kind !== 'resumed' && kind !== 'left') return;
    await deletePlace(work.db, id);
    work.announce(queueMoved, { provinceId }, [waitingIn(provinceId)]);
  },
};
