import type { TicketFollower } from '../tickets/index.ts';
import { saveOpen } from './escalated-store.ts';

/** An escalated complaint is open as long as its ticket is, or the one that this went into. */
export const escalatedFollower: TicketFollower = {
  follow: async ({ db }, { id }, { change = {} }) => {
    if (change.closedAt !== undefined || change.mergedIntoId !== undefined) await saveOpen(db, id);
  },
};
