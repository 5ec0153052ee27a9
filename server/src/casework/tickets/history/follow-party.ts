import type { Work } from '../../../platform/work.ts';
import { actedForParty, type ContactFollower, findContact } from '../../../contact/contacts/index.ts';
import { findCustomer } from '../../../foundation/customers/index.ts';
import { hasCustomersTicket, lockNobodysOf } from './life-store.ts';
import { writeHistory } from './write-history.ts';

/**
 * What came of a contact while nobody knew whose it was is the customer's once they are known; for whom a ticket was raised
 * is not parted from (docs/rules/contacts.md#joining-and-parting).
 */
export const ticketPartyFollower: ContactFollower = {
  mayPart: async ({ db }, contactId) => ((await hasCustomersTicket(db, contactId)) ? actedForParty() : null),
  follow: async (work, { id }, { kind }) => {
    if (kind === 'party-known' || kind === 'party-joined') await giveTickets(work, id);
  },
};

async function giveTickets(work: Work, contactId: string): Promise<void> {
  const contact = await findContact(work.db, contactId);
  const customer = contact?.customerId ? await findCustomer(work.db, contact.customerId) : undefined;
  if (!contact || !customer) return;
  for (const ticket of await lockNobodysOf(work.db, contactId)) {
    const matterId = ticket.matterId === null ? null : contact.matterId;
    const change = { customerId: customer.id, cityId: ticket.cityId ?? customer.cityId, matterId };
    await writeHistory(work, { ...ticket, ...change }, { kind: 'customer-known', by: null, detail: {}, change });
  }
}
