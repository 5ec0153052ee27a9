import type { Due } from '../../platform/firing/due.ts';
import { type Centre, inOneWork } from '../../platform/work.ts';
import { setAwayFor } from '../../foundation/workforce/index.ts';
import { loseOffer } from '../contacts/index.ts';
import { offerWaiting } from './offer-contacts.ts';
import { findNextUnanswered, listUnanswered, type Unanswered } from './seat-store.ts';

/** A contact that nobody answers in the time of its queue goes to somebody else, and whoever let it ring is set away. */
export const unanswered: Due<Centre> = {
  next: findNextUnanswered,
  take: async (centre) => {
    for (const one of await listUnanswered(centre.db, centre.clock.now())) await takeBack(centre, one);
  },
};

/** Two works: who holds a contact waits for no account. Whoever did not answer is away before it rings again. */
async function takeBack(centre: Centre, { contactId, accountId, provinceId }: Unanswered): Promise<void> {
  if (!(await inOneWork(centre, (work) => loseOffer(work, contactId, accountId)))) return;
  await setAwayFor(centre, accountId, 'not-answered');
  await offerWaiting(centre, provinceId);
}
