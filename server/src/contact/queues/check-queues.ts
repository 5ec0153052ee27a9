import { type Centre, inOneWork } from '../../platform/work.ts';
import { listUnanswered, loseOffer } from '../contacts/index.ts';
import { listPresent } from '../../foundation/workforce/index.ts';
import { offerWaiting } from './offer-contacts.ts';

/**
 * What the clock wakes: a contact that rings where nobody is any more (a closed browser, a dead line) goes back to its
 * place in the queue, and who waits rings where somebody came back, though nothing was announced.
 */
export async function checkQueues(centre: Centre): Promise<void> {
  const unanswered = await listUnanswered(centre.db);
  for (const provinceId of new Set(unanswered.map((contact) => contact.provinceId))) {
    const present = new Set(await listPresent(centre, provinceId, 'agent'));
    const nobodyThere = unanswered.filter(
      (contact) =>
        contact.provinceId === provinceId && contact.state === 'ringing' && !present.has(contact.handlerId ?? ''),
    );
    for (const { id } of nobodyThere) await inOneWork(centre, (work) => loseOffer(work, id));
    await offerWaiting(centre, provinceId);
  }
}
