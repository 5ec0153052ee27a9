import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';

type Reader = Database | DatabaseTransaction;

export interface UnsentRow {
  accountId: string;
  place: string;
  words: string;
  /** Of this change. */
  version: string;
  changedAt: Date;
}

export async function lockUnsent(db: DatabaseTransaction, accountId: string, place: string) {
  return db
    .selectFrom('unsentText')
    .select(['place', 'words', 'version', 'changedAt'])
    .where('accountId', '=', accountId)
    .where('place', '=', place)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

/** @returns false where somebody was faster */
export async function addUnsent(db: DatabaseTransaction, row: UnsentRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('unsentText')
    .values(row)
    .onConflict((one) => one.columns(['accountId', 'place']).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

export async function changeUnsent(db: DatabaseTransaction, row: UnsentRow): Promise<void> {
  const { accountId, place, words, version, changedAt } = row;
  await db
    .updateTable('unsentText')
    .set({ words, version, changedAt })
    .where('accountId', '=', accountId)
    .where('place', '=', place)
    .execute();
}

/** The latest of somebody's first. */
export async function listUnsentOf(db: Reader, accountId: string, since: Date, atMost: number) {
  return db
    .selectFrom('unsentText')
    .select(['place', 'words', 'version', 'changedAt'])
    .where('accountId', '=', accountId)
    .where('changedAt', '>=', since)
    .orderBy('changedAt', 'desc')
    .limit(atMost)
    .execute();
}

/** All but the latest so many of somebody's. */
export async function dropOldestOf(db: Reader, accountId: string, kept: number): Promise<void> {
  const latest = db
    .selectFrom('unsentText')
    .select('place')
    .where('accountId', '=', accountId)
    .orderBy('changedAt', 'desc')
    .limit(kept);
  await db.deleteFrom('unsentText').where('accountId', '=', accountId).where('place', 'not in', latest).execute();
}

export async function dropUnsent(db: Reader, accountId: string, place: string): Promise<void> {
  await db.deleteFrom('unsentText').where('accountId', '=', accountId).where('place', '=', place).execute();
}

export async function dropAllOf(db: Reader, accountId: string): Promise<void> {
  await db.deleteFrom('unsentText').where('accountId', '=', accountId).execute();
}

export async function dropUnchangedSince(db: Reader, moment: Date): Promise<void> {
  await db.deleteFrom('unsentText').where('changedAt', '<', moment).execute();
}
