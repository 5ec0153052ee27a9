import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { textIn } from '../../../platform/stored.ts';
import { type ContactChange, updateContact } from './store.ts';

type Reader = Database | DatabaseTransaction;

export interface NewEntry {
  contactId: string;
  at: Date;
  accountId: string | null;
  kind: string;
  detail: object;
}

interface ChangedContact {
  id: string;
  change: ContactChange;
}

/** In this order, and with them what they change on the contact: one statement. @returns their ids */
export async function saveEntries(
  db: Reader,
  entries: readonly NewEntry[],
  changed: ChangedContact | null = null,
): Promise<number[]> {
  if (entries.length === 0) return [];
  const saved = await (changed ? db.with('changed', (one) => updateContact(one, changed.id, changed.change)) : db)
    .insertInto('contactEntry')
    .values(entries.map((entry) => ({ ...entry, detail: JSON.stringify(entry.detail) })))
    .returning('id')
    .execute();
  return saved.map(({ id }) => id);
}

/** What happened, in order, and with it what was said in writing. */
export async function listTimeline(db: Reader, contactId: string) {
  return (
    db
      .selectFrom('contactEntry')
      .leftJoin('account', 'account.id', 'contactEntry.accountId')
      .leftJoin('contactMessage', 'contactMessage.entryId', 'contactEntry.id')
      .select([
        'contactEntry.id',
        'contactEntry.at',
        'contactEntry.kind',
        'contactEntry.detail',
        'account.nameZh',
        'account.nameEn',
      ])
      // A line of the centre, a picture: there is nothing to quote.
      .select((eb) => eb.fn<string | null>('nullif', ['contactMessage.text', eb.val('')]).as('text'))
      .where('contactEntry.contactId', '=', contactId)
      .orderBy('contactEntry.id')
      .execute()
  );
}

/** What the latest entry of a kind says; undefined where there is none. */
export async function findLatestDetail(db: Reader, contactId: string, kind: string): Promise<unknown> {
  const row = await db
    .selectFrom('contactEntry')
    .select('detail')
    .where('contactId', '=', contactId)
    .where('kind', '=', kind)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.detail;
}

/** The last thing that anybody did in a contact; undefined where nobody did. */
export async function findLastDone(db: Reader, contactId: string) {
  return db
    .selectFrom('contactEntry')
    .select(['kind', 'detail', 'accountId'])
    .where('contactId', '=', contactId)
    .where('accountId', 'is not', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** What was noted on a contact or came in writing, oldest first. */
export async function listSaid(db: Reader, contactId: string): Promise<string[]> {
  const rows = await listTimeline(db, contactId);
  return rows.flatMap(({ kind, detail, text }) => {
    if (text !== null) return [text];
    const noted = kind === 'noted' ? textIn(detail, 'text') : null;
    return noted === null ? [] : [noted];
  });
}
