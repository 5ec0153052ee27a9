import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { posts } from '../actors/posts.ts';
import { allOf } from '../../../platform/stored.ts';

type Reader = Database | DatabaseTransaction;

export interface NewAccount {
  id: string;
  username: string;
  nameZh: string;
  nameEn: string;
  provinceId: string | null;
  cityId: string | null;
  posts: string[];
  passwordHash: string | null;
  sample: boolean;
}

const accountColumns = [
  'account.id',
  'account.username',
  'account.nameZh',
  'account.nameEn',
  'account.posts',
  'account.provinceId',
  'account.cityId',
] as const;

export async function saveAccount(db: Reader, account: NewAccount): Promise<void> {
  await db
    .insertInto('account')
    .values(account)
    .onConflict((one) => one.column('username').doNothing())
    .execute();
}

/**
 * Sample people can sign in only while sample data are wanted; otherwise they are shut out and signed out. Whom an
 * administrator disabled stays so.
 */
export async function admitSamplePeople(db: Reader, admitted: boolean, now: Date): Promise<void> {
  const samplePeople = db.updateTable('account').where('sample', '=', true);
  if (admitted) {
    await samplePeople.set({ disabledAt: null, shutOut: false }).where('shutOut', '=', true).execute();
    return;
  }
  await samplePeople.set({ disabledAt: now, shutOut: true }).where('disabledAt', 'is', null).execute();
  const sample = db.selectFrom('account').select('id').where('sample', '=', true);
  await db.deleteFrom('session').where('accountId', 'in', sample).execute();
}

export async function findAccountForSignIn(db: Reader, username: string) {
  return db
    .selectFrom('account')
    .select(['id', 'passwordHash', 'provinceId'])
    .where('username', '=', username)
    .where('disabledAt', 'is', null)
    .executeTakeFirst();
}

export async function listAccounts(db: Reader, provinceId: string | null) {
  const rows = await db
    .selectFrom('account')
    .leftJoin('province', 'province.id', 'account.provinceId')
    .select(accountColumns)
    .select(['province.nameZh as provinceZh', 'province.nameEn as provinceEn'])
    .$if(provinceId !== null, (query) => query.where('account.provinceId', '=', provinceId))
    .orderBy('account.username')
    .execute();
  return rows.map(({ provinceZh, provinceEn, ...account }) => ({
    ...account,
    posts: allOf(posts, account.posts, 'account.posts'),
    province:
      account.provinceId && provinceZh && provinceEn
        ? { id: account.provinceId, nameZh: provinceZh, nameEn: provinceEn }
        : null,
  }));
}

export async function deleteEndedSessions(db: Reader, now: Date): Promise<void> {
  await db.deleteFrom('session').where('expiresAt', '<', now).execute();
}
