import { type Static, Type } from 'typebox';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { storedAs } from '../../../platform/stored.ts';

/** A callback that was asked for through the chat's door. */
export interface CallbackRow {
  /** A digest of the browser's key. */
  key: string;
  /** Null until the time comes that they wished. */
  contactId: string | null;
  /** A digest of what was asked: under the same key something else is refused. */
  asked: string;
  wishedAt: Date | null;
  /** What to let in at that time; null where it was let in. */
  wish: Wish | null;
}

/** One that is let in later. */
export type WishedCallback = Omit<CallbackRow, 'contactId' | 'wishedAt' | 'wish'> & { wishedAt: Date; wish: Wish };

const Wish = Type.Object({ provinceId: Type.String(), phone: Type.String(), words: Type.String() });
type Wish = Static<typeof Wish>;

const readWish = storedAs(Wish, 'chat_callback.wish');

export async function saveCallback(db: DatabaseTransaction, { wish, ...callback }: CallbackRow): Promise<void> {
  await db
    .insertInto('chatCallback')
    .values({ ...callback, wish: wish && JSON.stringify(wish) })
    .execute();
}

/** What waits for its time still; undefined where it was let in. */
export async function lockWish(db: DatabaseTransaction, key: string): Promise<Wish | undefined> {
  const row = await db
    .selectFrom('chatCallback')
    .select('wish')
    .where('key', '=', key)
    .where('wish', 'is not', null)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row && readWish(row.wish);
}

/** It was let in: what it was wished with is its message by now. */
export async function saveLetIn(db: DatabaseTransaction, key: string, contactId: string): Promise<void> {
  await db.updateTable('chatCallback').set({ contactId, wish: null }).where('key', '=', key).execute();
}

export async function findCallback(
  db: Database | DatabaseTransaction,
  key: string,
): Promise<Pick<CallbackRow, 'asked' | 'wishedAt'> | undefined> {
  return db.selectFrom('chatCallback').select(['asked', 'wishedAt']).where('key', '=', key).executeTakeFirst();
}
