import { newId } from '../../../platform/new-id.ts';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';

type Reader = Database | DatabaseTransaction;

interface Join {
  contactId: string;
  accountId: string;
}

/** @returns false where they are in it already */
export async function saveJoin(db: DatabaseTransaction, join: Join, joinedAt: Date): Promise<boolean> {
  const saved = await db
    .insertInto('contactJoin')
    .values({ id: newId(joinedAt), ...join, joinedAt })
    .onConflict((one) => one.columns(['contactId', 'accountId']).where('leftAt', 'is', null).doNothing())
    .returning('id')
    .execute();
  return saved.length > 0;
}

/** One leaves, or all. @returns who did */
export async function endJoins(db: DatabaseTransaction, contactId: string, leftAt: Date, accountId?: string) {
  const rows = await db
    .updateTable('contactJoin')
    .set({ leftAt })
    .where('contactId', '=', contactId)
    .where('leftAt', 'is', null)
    .$if(accountId !== undefined, (query) => query.where('accountId', '=', accountId ?? ''))
    .returning('accountId')
    .execute();
  return rows.map((row) => row.accountId);
}

export async function hasJoined(db: Reader, { contactId, accountId }: Join): Promise<boolean> {
  const row = await db
    .selectFrom('contactJoin')
    .select('id')
    .where('contactId', '=', contactId)
    .where('accountId', '=', accountId)
    .where('leftAt', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}
