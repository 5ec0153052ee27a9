import { type Centre, inOneWork, type Work } from '../../../platform/work.ts';
import type { Actor } from '../../../foundation/organisation/index.ts';
import { announceMessageChanged, type ContactRow, lockMyContact, moveMessages } from '../../contacts/index.ts';

/** The handler has read what came in up to a place; the customer is told so. @throws those of lockMyContact */
export async function markRead(centre: Centre, actor: Actor, contactId: string, upTo: number): Promise<void> {
  await inOneWork(centre, async (work) => {
    const contact = await lockMyContact(work, actor, contactId);
    if ((await moveMessages(work.db, { contactId, upTo }, 'read-by-staff')) > 0) announceMessageChanged(work, contact);
  });
}

/** What a channel tells of its other side: up to a place everything arrived there, or was read. */
export async function noteReceipt(
  work: Work,
  contact: ContactRow,
  { upTo, to }: { upTo: number; to: 'delivered' | 'read' },
): Promise<void> {
  const move = to === 'read' ? 'read-by-customer' : 'deliver';
  if ((await moveMessages(work.db, { contactId: contact.id, upTo }, move)) > 0) announceMessageChanged(work, contact);
}
