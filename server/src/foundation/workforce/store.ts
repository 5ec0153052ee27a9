import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';

type Reader = Database | DatabaseTransaction;

/** Whose presence it is; others who would change it wait. */
export async function lockAccount(db: DatabaseTransaction, accountId: string): Promise<{ provinceId: string | null }> {
  return db
    .selectFrom('account')
    .select('provinceId')
    .where('id', '=', accountId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
}

export async function findPresence(db: Reader, accountId: string) {
  return db
    .selectFrom('presenceInterval')
    .select(['state', 'beganAt', 'because', 'reason', 'minutes'])
    .where('accountId', '=', accountId)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
}

export async function endPresence(db: Reader, accountId: string, endedAt: Date): Promise<void> {
  await db
    .updateTable('presenceInterval')
    .set({ endedAt })
    .where('accountId', '=', accountId)
    .where('endedAt', 'is', null)
    .execute();
}

interface NewInterval {
  id: string;
  accountId: string;
  state: string;
  beganAt: Date;
  because: string | null;
  reason: string | null;
  minutes: number | null;
}

export async function savePresence(db: Reader, interval: NewInterval): Promise<void> {
  await db.insertInto('presenceInterval').values(interval).execute();
}

/** Who is ready and was heard of since `seenSince`; of sessions only those of who is ready are read. */
export async function listReady(db: Reader, provinceId: string, post: string, seenSince: Date): Promise<string[]> {
  const rows = await db
    .selectFrom('presenceInterval')
    .innerJoin('account', 'account.id', 'presenceInterval.accountId')
    .select('account.id')
    .where('presenceInterval.endedAt', 'is', null)
    .where('presenceInterval.state', '=', 'ready')
    .where('account.provinceId', '=', provinceId)
    .where('account.disabledAt', 'is', null)
    .where(sql<boolean>`${post} = any(account.posts)`)
    .where(sql<boolean>`exists (select from session where session.account_id = account.id and seen_at >= ${seenSince})`)
    .orderBy('presenceInterval.beganAt')
    .execute();
  return rows.map((row) => row.id);
}

/** `expert:billing`: who may be asked as an expert on what. */
export async function saveSkills(db: Reader, accountId: string, skills: string[]): Promise<void> {
  const rows = skills.map((skill) => ({ accountId, skill }));
  await db
    .insertInto('skill')
    .values(rows)
    .onConflict((one) => one.doNothing())
    .execute();
}

/** These, and no others. */
export async function putSkills(db: Reader, accountId: string, skills: string[]): Promise<void> {
  await db.deleteFrom('skill').where('accountId', '=', accountId).execute();
  if (skills.length > 0) await saveSkills(db, accountId, skills);
}

export async function listSkills(db: Reader, accountIds: string[]): Promise<{ accountId: string; skill: string }[]> {
  if (accountIds.length === 0) return [];
  return db.selectFrom('skill').select(['accountId', 'skill']).where('accountId', 'in', accountIds).execute();
}
