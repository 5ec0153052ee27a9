import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';

/** A callback that was asked for through the chat's door. */
export interface CallbackRow {
  /** A digest of the browser's key. */
  key: string;
  contactId: string;
  /** A digest of what was asked: under the same key something else is refused. */
  asked: string;
  wishedAt: Date | null;
}

export async function saveCallback(db: DatabaseTransaction, callback: CallbackRow): Promise<void> {
  await db.insertInto('chatCallback').values(callback).execute();
}

export async function findCallback(db: Database | DatabaseTransaction, key: string): Promise<CallbackRow | undefined> {
  return db.selectFrom('chatCallback').selectAll().where('key', '=', key).executeTakeFirst();
}
