import type { MassFaultFollower } from '../outages/index.ts';
import { noteMassFault } from './alert-store.ts';

/** The alert from which an outage was opened says so. */
export const alertFollower: MassFaultFollower = {
  opened: async (work, fault, alertId) => {
    if (alertId !== null) await noteMassFault(work.db, alertId, fault);
  },
};
