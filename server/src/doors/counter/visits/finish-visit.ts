import { type Centre, inOneWork } from '../../../platform/work.ts';
import { type Actor, saveAuditEntry } from '../../../foundation/organisation/index.ts';
import { closeMyContact, lockContact, lockMyContact, writeTimeline } from '../../../contact/contacts/index.ts';
import type { FinishVisit } from '../contract.ts';
import { hallFor, serviceFor } from '../halls/read-halls.ts';
import { noTicketRaised } from '../refusals.ts';
import { demandOpenVisit } from './hold-visit.ts';
import { changeVisit, findVisit, listTicketsOf } from './visit-store.ts';

/** What they came for, among the services of the halls; null: none of these. @throws noSuchService, visitFinished, those of lockMyContact */
export async function chooseService(centre: Centre, actor: Actor, contactId: string, serviceId: string | null) {
  if (serviceId !== null) await serviceFor(centre.db, serviceId);
  await inOneWork(centre, async (work) => {
    const contact = await lockMyContact(work, actor, contactId);
    const visit = await demandOpenVisit(work, contactId);
    if (visit.serviceId === serviceId) return;
    await changeVisit(work.db, contactId, { serviceId });
    if (serviceId !== null) await writeTimeline(work, contact, actor.accountId, 'service-chosen', { serviceId });
  });
}

/**
 * What it came to, for the receipt; the contact is closed with it. The same key finishes it once.
 * @throws noTicketRaised, noSuchHall, visitFinished, handOverOpen, those of lockMyContact
 */
export async function finishVisit(centre: Centre, actor: Actor, contactId: string, wanted: FinishVisit): Promise<void> {
  const { key, result, told, next = null, hallId = null } = wanted;
  if (hallId !== null) await hallFor(centre.db, actor, hallId);
  await inOneWork(centre, async (work) => {
    // Held before it is looked at, so that of two clicks the second finds what the first did.
    await lockContact(work.db, contactId);
    if ((await findVisit(work.db, contactId))?.finishKey === key) return;
    const contact = await lockMyContact(work, actor, contactId);
    const { number } = await demandOpenVisit(work, contactId);
    if (result === 'ticket' && (await listTicketsOf(work.db, contactId)).length === 0) throw noTicketRaised();
    const said = { result, told, next, nextHallId: result === 'sent-on' ? hallId : null };
    await changeVisit(work.db, contactId, { finishKey: key, finishedAt: work.now, ...said });
    await saveAuditEntry(work.db, work.now, actor, 'visit.finished', { contactId, result });
    await writeTimeline(work, contact, actor.accountId, 'visit-finished', { number, result, text: told });
    await closeMyContact(work, actor, contactId);
  });
}
