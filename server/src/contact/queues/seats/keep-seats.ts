import type { SessionFollower } from '../../../foundation/organisation/index.ts';
import type { PresenceFollower } from '../../../foundation/workforce/index.ts';
import type { ContactFollower } from '../../contacts/index.ts';
import { judgeLoad, judgeWaiting } from './judge-load.ts';
import { saveMoves, saveReadiness, saveReturned } from './seat-store.ts';

/** A seat knows how many contacts its person has in hand, and a place whether it is waited in, from the moment of a move. */
export const seatFollower: ContactFollower = {
  moved: async ({ db, now }, moves) => saveMoves(db, judgeLoad(moves), judgeWaiting(moves), now),
};

/** A seat knows since when its person is ready. */
export const seatPresenceFollower: PresenceFollower = {
  changed: async ({ db }, { accountId, readySince }) => saveReadiness(db, accountId, readySince),
};

/** Who was taken for gone is back with the first that is heard of them. */
export const seatSessionFollower: SessionFollower = {
  seen: async ({ db }, accountIds) => saveReturned(db, accountIds),
};
