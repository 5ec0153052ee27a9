import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { insertAll } from '../../platform/database/insert-all.ts';
import type { NewContact, NewMatter } from './life/store.ts';
import { newParty } from './parties/new-party.ts';

export interface PastEntry {
  contactId: string;
  at: Date;
  accountId: string | null;
  kind: string;
  detail: object;
}

/** Of a known customer. */
type PastContact = NewContact & { customerId: string };

/** Contacts that are over, taken in all at once: a sample's, or another system's. Matters come before their contacts. */
export interface PastContacts {
  matters: NewMatter[];
  contacts: PastContact[];
  /** Of each contact in the order in which they happened. */
  entries: PastEntry[];
}

export async function savePastContacts(db: Database | DatabaseTransaction, past: PastContacts): Promise<void> {
  await insertAll(db, 'matter', past.matters);
  await insertAll(db, 'contact', past.contacts);
  await insertAll(db, 'contactParty', past.contacts.map(partyOf));
  await insertAll(db, 'contactEntry', past.entries);
}

/** They were known by the number that they came by, which is not kept. */
function partyOf({ id, customerId, arrivedAt }: PastContact) {
  const known = { customer: { id: customerId }, by: 'number' } as const;
  return newParty({ contactId: id, address: null, known, joinedAt: arrivedAt, joinedBy: null });
}
