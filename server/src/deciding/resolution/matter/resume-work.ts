import { actBegun, factsAsked } from '../announcements.ts';
import { inOneWork } from '../../../platform/work.ts';
import type { DecidingCentre } from '../centre.ts';
import { listBegunActs } from '../act/act-store.ts';
import { listFetching } from '../store.ts';

/**
 * What was begun before the process ended is announced once more when one starts, so that it need not wait until its
 * job is given up. Should another process be at it still, it is done once all the same.
 */
export async function resumeWork(centre: DecidingCentre): Promise<void> {
  await inOneWork(centre, async (work) => {
    for (const actId of await listBegunActs(work.db)) {
      work.announce(actBegun, { actId });
    }
    for (const contactId of await listFetching(work.db)) {
      work.announce(factsAsked, { contactId });
    }
  });
}
