import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';

type Reader = Database | DatabaseTransaction;

/** A code by which a visitor goes on with their chat on another device. */
export interface CodeRow {
  /** Its first signs, by which it is found. */
  handle: string;
  visitorId: string;
  /** Of all of it. */
  hash: string;
  until: Date;
  failures: number;
}

/** One a visitor: the one before ends. @returns false where its first signs are taken */
export async function saveCode(db: DatabaseTransaction, code: Omit<CodeRow, 'failures'>, now: Date): Promise<boolean> {
  await db
    .deleteFrom('chatCode')
    .where((eb) => eb.or([eb('visitorId', '=', code.visitorId), eb('until', '<', now)]))
    .execute();
  const saved = await db
    .insertInto('chatCode')
    .values(code)
    .onConflict((one) => one.column('handle').doNothing())
    .returning('handle')
    .execute();
  return saved.length > 0;
}

export async function findCode(db: Reader, handle: string, now: Date): Promise<CodeRow | undefined> {
  const query = db.selectFrom('chatCode').selectAll().where('handle', '=', handle);
  return query.where('until', '>', now).executeTakeFirst();
}

/** A try counts as a failure until it was right, so that many at one moment are no way around the limit. @returns how many there were with it */
export async function countFailure(db: Reader, handle: string): Promise<number> {
  const row = await db
    .updateTable('chatCode')
    .set((eb) => ({ failures: eb('failures', '+', 1) }))
    .where('handle', '=', handle)
    .returning('failures')
    .executeTakeFirst();
  return row?.failures ?? 0;
}

/** @returns false where it was used meanwhile */
export async function useCode(db: Reader, handle: string): Promise<boolean> {
  const used = await db.deleteFrom('chatCode').where('handle', '=', handle).returning('handle').execute();
  return used.length > 0;
}
