import type { SessionFollower } from '../../foundation/organisation/index.ts';
import type { PresenceFollower } from '../../foundation/workforce/index.ts';
import type { ContactFollower } from '../contacts/index.ts';
import { judgeLoad } from './judge-load.ts';
import { saveLoad, saveReadiness, saveReturned } from './seat-store.ts';

/** A seat knows how many contacts its person has in hand, from the moment that a contact moves. */
export const seatFollower: ContactFollower = {
  moved: async ({ db }, moves) => saveLoad(db, judgeLoad(moves)),
};

/** A seat knows since when its person is ready. */
export const seatPresenceFollower: PresenceFollower = {
  changed: async ({ db }, { accountId, readySince }) => saveReadiness(db, accountId, readySince),
};

/** Who was taken for gone is back with the first that is heard of them. */
export const seatSessionFollower: SessionFollower = {
  seen: async (db, accountIds) => saveReturned(db, accountIds),
};
