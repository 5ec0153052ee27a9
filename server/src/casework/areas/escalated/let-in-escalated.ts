import type { Work } from '../../../platform/work.ts';
import type { CustomerRow } from '../../../foundation/customers/index.ts';
import { letIn, lockContact, writeTimeline } from '../../../contact/contacts/index.ts';
import type { RaiseEscalated } from '../contract.ts';
import { notOfCustomer } from '../refusals.ts';
import { listContactsBefore, listPromisesBefore } from './before-store.ts';

interface Coming {
  provinceId: string;
  customer: CustomerRow | null;
  by: string;
  wanted: Pick<RaiseEscalated, 'opens' | 'summary' | 'demand' | 'contactIds' | 'promiseIds'>;
}

/** Back to the beginning: what was chosen is of the customer, however long ago. */
const EVER = new Date(0);

/**
 * It comes in as a contact: it waits for the desk that takes complaints, rings with whoever records it, or, where neither is
 * wanted, is over at once, for its ticket is what has to be done. It goes on from the latest contact that it is linked to.
 */
export async function letInEscalated(work: Work, { provinceId, customer, by, wanted }: Coming): Promise<string> {
  const { opens, summary, demand, contactIds = [] } = wanted;
  const words = demand ? `${summary}\n${demand}` : summary;
  const party = { address: null, known: customer && { customer, by: 'number' as const }, toRecognise: false };
  const { contactId } = await letIn(work, {
    wayIn: 'escalated',
    provinceId,
    party,
    words,
    by,
    offerTo: opens === 'mine' ? by : null,
    followsId: contactIds.toSorted().at(-1) ?? null,
    over: opens === undefined,
  });
  return contactId;
}

/** What was chosen as having come before is of this customer. @throws notOfCustomer */
export async function demandOfCustomer(work: Work, { customer, wanted }: Coming): Promise<void> {
  const { contactIds = [], promiseIds = [] } = wanted;
  if (contactIds.length + promiseIds.length === 0) return;
  if (customer === null) throw notOfCustomer();
  const asked = { customerId: customer.id, since: EVER };
  const contacts = new Set((await listContactsBefore(work.db, asked)).map(({ id }) => id));
  const promises = new Set((await listPromisesBefore(work.db, asked)).map(({ id }) => id));
  if (!contactIds.every((id) => contacts.has(id)) || !promiseIds.every((id) => promises.has(id))) throw notOfCustomer();
}

/** Says on earlier contacts that it went past us: held in the order of their ids, before any ticket. */
export async function tellContacts(
  work: Work,
  contactIds: readonly string[],
  { by, ...detail }: { by: string; source: string; sourceNumber: string; receivedAt: string },
): Promise<void> {
  for (const id of contactIds.toSorted()) {
    const contact = await lockContact(work.db, id);
    if (contact) await writeTimeline(work, contact, by, 'went-past-us', detail);
  }
}
