import { inOneWork } from '../../../platform/work.ts';
import { loseOffer } from '../../contacts/index.ts';
import { presentSince } from '../../../foundation/workforce/index.ts';
import type { QueuesCentre } from './centre.ts';
import { repairSeats } from '../seats/repair-seats.ts';
import { listRingingInVain } from '../seats/seat-store.ts';

/**
 * What the clock wakes: seats that do not say what is so are set right; a contact that rings where nobody is any more (a
 * closed browser, a dead line) goes back to its place in the queue; and whoever keeps the queues looks at all of them.
 */
export async function checkQueues(centre: QueuesCentre): Promise<void> {
  await repairSeats(centre);
  for (const contactId of await listRingingInVain(centre.db, presentSince(centre.clock.now()))) {
    await inOneWork(centre, (work) => loseOffer(work, contactId));
  }
  await centre.queues.lookAtAll();
}
