import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { type ChangedTicket, changesContent, updateContent, updateStanding } from './life-store.ts';

type Reader = Database | DatabaseTransaction;

interface NewEntry {
  ticketId: string;
  key: string | null;
  at: Date;
  accountId: string | null;
  kind: string;
  detail: object;
}

/** In this order, and with them what they change on the ticket: one statement. */
export async function saveEntries(
  db: Reader,
  entries: readonly NewEntry[],
  changed: ChangedTicket | null = null,
): Promise<void> {
  await withChange(db, changed)
    .insertInto('ticketEntry')
    .values(entries.map(({ detail, ...entry }) => ({ ...entry, detail: JSON.stringify(detail) })))
    .execute();
}

function withChange(db: Reader, changed: ChangedTicket | null) {
  if (!changed) return db;
  const moved = db.with('moved', (creator) => updateStanding(creator, changed));
  return changesContent(changed) ? moved.with('changed', (creator) => updateContent(creator, changed)) : moved;
}

export async function listEntries(db: Reader, ticketId: string) {
  return db
    .selectFrom('ticketEntry')
    .leftJoin('account', 'account.id', 'ticketEntry.accountId')
    .select([
      'ticketEntry.id',
      'ticketEntry.at',
      'ticketEntry.kind',
      'ticketEntry.detail',
      'account.nameZh',
      'account.nameEn',
    ])
    .where('ticketEntry.ticketId', '=', ticketId)
    .orderBy('ticketEntry.id')
    .execute();
}
