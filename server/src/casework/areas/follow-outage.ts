import type { MassFaultFollower } from '../outages/index.ts';
import { listOfOutage, noteMassFault } from './alert-store.ts';
import { announceArea } from './check-area-alerts.ts';
import { classOf } from './judge-pile-up.ts';

/** The alert from which an outage was opened says so, and so does every other that goes on there and is of it. */
export const alertFollower: MassFaultFollower = {
  opened: async (work, fault, alertId) => {
    const there = await listOfOutage(work.db, fault);
    const ofIt = there.filter(({ about }) => fault.categories.includes(classOf(about))).map(({ id }) => id);
    const alerts = new Set([...(alertId === null ? [] : [alertId]), ...ofIt]);
    for (const id of alerts) await noteMassFault(work.db, id, fault);
    if (alerts.size > 0) announceArea(work, fault.provinceId);
  },
};
