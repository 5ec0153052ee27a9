import type { ContactFollower } from '../contacts/index.ts';
import { deletePlace, saveGeneralQueue, savePlace } from './store.ts';

/**
 * Who comes in takes their place in a queue of their province, by when they came; sent to another province, in one there.
 * Who is answered, or gone on with, leaves it.
 */
export const placeFollower: ContactFollower = {
  place: async ({ db }, { id: contactId, provinceId, wayIn, arrivedAt: orderAt }) => {
    const placed = { contactId, provinceId, wayIn, orderAt };
    if (await savePlace(db, placed)) return;
    await saveGeneralQueue(db, provinceId);
    await savePlace(db, placed);
  },
  follow: async ({ db }, { id }, { kind }) => {
    if (kind === 'answered' || kind === 'resumed') await deletePlace(db, id);
  },
};
