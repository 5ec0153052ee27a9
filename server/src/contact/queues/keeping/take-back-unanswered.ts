import type { Due } from '../../../platform/firing/due.ts';
import { type Centre, inOneWork } from '../../../platform/work.ts';
import { setAwayFor } from '../../../foundation/workforce/index.ts';
import { loseOffer, waitsForOtherCall } from '../../contacts/index.ts';
import type { QueuesCentre } from './centre.ts';
import { findNextUnanswered, listUnanswered, saveRingingOn, type Unanswered } from '../seats/seat-store.ts';

/** A contact that nobody answers in the time of its queue goes to somebody else, and whoever let it ring is set away. */
export const unanswered: Due<QueuesCentre> = {
  next: findNextUnanswered,
  take: async (centre) => {
    for (const one of await listUnanswered(centre.db, centre.clock.now())) await takeBack(centre, one);
  },
};

/** Two works: who holds a contact waits for no account. Whoever did not answer is away before it rings again. */
async function takeBack(centre: QueuesCentre, { contactId, accountId, state }: Unanswered): Promise<void> {
  if (state === 'returned' && (await waitOn(centre, contactId, accountId))) return;
  if (!(await inOneWork(centre, (work) => loseOffer(work, contactId, accountId)))) return;
  await setAwayFor(centre, accountId, 'not-answered');
  await centre.queues.changed({ contacts: [contactId], people: [accountId] });
}

/** A call that came back waits as long as whoever it waits for is on another. */
async function waitOn(centre: Centre, contactId: string, accountId: string): Promise<boolean> {
  return inOneWork(centre, async (work) => {
    const waits = await waitsForOtherCall(work, contactId, accountId);
    if (waits) await saveRingingOn(work.db, contactId, work.now);
    return waits;
  });
}
