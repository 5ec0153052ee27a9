import type { TicketFollower } from '../tickets/index.ts';
import { saveCity, saveInto } from './escalated-store.ts';

/**
 * An escalated complaint stands as its ticket does, or as the one that this went into, and where that is. That it ended is
 * found later (`check-area-alerts.ts`), so that nothing is asked each time a ticket ends.
 */
export const escalatedFollower: TicketFollower = {
  follow: async ({ db }, { id }, { change = {} }) => {
    if (change.cityId !== undefined) await saveCity(db, id, change.cityId);
    if (change.closedAt === null || change.mergedIntoId !== undefined) await saveInto(db, id);
  },
};
