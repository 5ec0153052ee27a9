import { type Centre, inOneWork } from '../../platform/work.ts';
import { loseOffer } from '../contacts/index.ts';
import { presentSince } from '../../foundation/workforce/index.ts';
import { offerWaiting } from './offer-contacts.ts';
import { repairSeats } from './repair-seats.ts';
import { listRingingInVain } from './seat-store.ts';
import { listProvincesWaiting } from './store.ts';

/**
 * What the clock wakes: seats that do not say what is so are set right; a contact that rings where nobody is any more (a
 * closed browser, a dead line) goes back to its place in the queue; and who waits rings where somebody came back, or where
 * an offer was cut off, though nothing was announced.
 */
export async function checkQueues(centre: Centre): Promise<void> {
  await repairSeats(centre);
  for (const contactId of await listRingingInVain(centre.db, presentSince(centre.clock.now()))) {
    await inOneWork(centre, (work) => loseOffer(work, contactId));
  }
  for (const provinceId of await listProvincesWaiting(centre.db)) await offerWaiting(centre, provinceId);
}
