import { actedForParty, type ContactFollower } from '../../contact/contacts/index.ts';
import { hasPromiseIn } from './promise-store.ts';

/** Who was promised something in a contact is not parted from: it would be promised to somebody who was not there. */
export const promisePartyFollower: ContactFollower = {
  mayPart: async ({ db }, contactId) => ((await hasPromiseIn(db, contactId)) ? actedForParty() : null),
};
