import { policyChanged } from '../announcements.ts';
import { type Centre, inOneWork, type Work } from '../../../platform/work.ts';
import { saveAnnounced } from './in-force-store.ts';

/** Every desk asks anew which policy and types there are. */
export function announceInForce(work: Work): void {
  work.announce(policyChanged, {}, ['everyone']);
}

/** Tells the desks of versions whose time has come. They decide by the clock; this is so that nobody looks at old types. */
export async function announceComeIntoForce(centre: Centre): Promise<void> {
  await inOneWork(centre, async (work) => {
    if ((await saveAnnounced(work.db, work.now)) > 0) announceInForce(work);
  });
}
