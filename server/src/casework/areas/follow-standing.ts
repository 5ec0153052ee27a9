import type { TicketFollower } from '../tickets/index.ts';
import { saveOpen } from './escalated-store.ts';

/**
 * An escalated complaint is open as long as its ticket is, or the one that this went into. That it ended is found later
 * (`check-area-alerts.ts`), so that nothing is asked each time a ticket ends.
 */
export const escalatedFollower: TicketFollower = {
  follow: async ({ db }, { id }, { change = {} }) => {
    if (change.closedAt === null || change.mergedIntoId !== undefined) await saveOpen(db, id);
  },
};
