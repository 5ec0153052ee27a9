import { type Centre, inOneWork } from '../../../platform/work.ts';
import { type Actor, concerned } from '../../../foundation/organisation/index.ts';
import { contactFor, type ContactRow, customerOf, demandMayWrite } from '../../contacts/index.ts';
import { typingTold } from '../message/announcements.ts';

/** The handler, or a lead who joined, is typing. @throws those of lockMyContact */
export async function tellStaffTyping(centre: Centre, actor: Actor, contactId: string): Promise<void> {
  const contact = await contactFor(centre, actor, contactId);
  await inOneWork(centre, async (work) => {
    await demandMayWrite(work, actor, contact);
    work.announce(typingTold, { contactId, who: 'staff' }, [customerOf(contactId)]);
  });
}

/** The customer is typing; whoever has their contact in hand sees it. */
export async function tellCustomerTyping(
  centre: Centre,
  { id: contactId, handlerId }: Pick<ContactRow, 'id' | 'handlerId'>,
): Promise<void> {
  const audience = concerned([handlerId]);
  if (audience.length === 0) return;
  await inOneWork(centre, async (work) => work.announce(typingTold, { contactId, who: 'customer' }, audience));
}
