import { newId } from '../../platform/new-id.ts';
import type { Work } from '../../platform/work.ts';
import type { CustomerRow } from '../../foundation/customers/index.ts';
import { noteOnTimeline } from './hold-contact.ts';
import { saveContact, saveMatter } from './store.ts';

interface FormContact {
  customer: Pick<CustomerRow, 'id' | 'provinceId'>;
  /** What the customer wrote, as they wrote it. */
  words: string;
  /** The type of a new matter that this is about; null where it is about none. */
  matterType: string | null;
}

/**
 * A written form is a contact that nobody has to answer: it rings nowhere and is closed at once, and what it wants done is
 * a ticket. It counts among the contacts on its matter, so that a later call finds it
 * (docs/rules/contacts.md#one-conversation).
 */
export async function takeInForm(
  work: Work,
  { customer, words, matterType }: FormContact,
): Promise<{ contactId: string; matterId: string | null }> {
  const { id: customerId, provinceId } = customer;
  const matterId = matterType === null ? null : newId(work.now);
  if (matterId && matterType) {
    await saveMatter(work.db, { id: matterId, customerId, provinceId, type: matterType, openedAt: work.now });
  }
  const contact = { id: newId(work.now), customerId, provinceId };
  const nobody = { handlerId: null, agentId: null, answeredAt: null };
  const over = { state: 'closed', arrivedAt: work.now, endedAt: work.now, closedAt: work.now };
  const openingWords = { zh: words, en: words };
  const begun = { wayIn: 'web-form', begunBy: 'customer', openingWords } as const;
  await saveContact(work.db, { ...contact, matterId, ...nobody, ...over, ...begun });
  await noteOnTimeline(work, contact, null, 'arrived', { wayIn: 'web-form', openingWords });
  return { contactId: contact.id, matterId };
}
