import type { Database, DatabaseTransaction } from '../../platform/database.ts';
import { insertAll } from '../../platform/insert-all.ts';
import type { NewContact, NewMatter } from './store.ts';

export interface PastEntry {
  contactId: string;
  at: Date;
  accountId: string | null;
  kind: string;
  detail: object;
}

/** Contacts that are over, taken in all at once: a sample's, or another system's. Matters come before their contacts. */
export interface PastContacts {
  matters: NewMatter[];
  contacts: NewContact[];
  /** Of each contact in the order in which they happened. */
  entries: PastEntry[];
}

export async function savePastContacts(db: Database | DatabaseTransaction, past: PastContacts): Promise<void> {
  await insertAll(db, 'matter', past.matters);
  await insertAll(db, 'contact', past.contacts);
  await insertAll(db, 'contactEntry', past.entries);
}
