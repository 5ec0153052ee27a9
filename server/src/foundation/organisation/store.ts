import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { type Given, prepared } from '../../platform/database/prepared.ts';
import type { Actor } from './actor.ts';
import { type RightsByPost, rightsOf } from '../../platform/rights.ts';
import { posts } from './posts.ts';
import { allOf } from '../../platform/stored.ts';

type Reader = Database | DatabaseTransaction;

export interface NewAccount {
  id: string;
  username: string;
  nameZh: string;
  nameEn: string;
  provinceId: string | null;
  cityId: string | null;
  posts: string[];
  passwordHash: string;
  sample: boolean;
}

interface AccountRow {
  id: string;
  username: string;
  nameZh: string;
  nameEn: string;
  posts: string[];
  provinceId: string | null;
  cityId: string | null;
}

function toActor(table: RightsByPost, { id, ...row }: AccountRow & Pick<Actor, 'teams'>): Actor {
  const known = allOf(posts, row.posts, 'account.posts');
  return { ...row, accountId: id, posts: known, rights: rightsOf(table, known) };
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

/** Sample people can sign in only while sample data are wanted; otherwise they are disabled and signed out. */
export async function admitSamplePeople(db: Reader, admitted: boolean, now: Date): Promise<void> {
  const disabledAt = admitted ? null : now;
  await db.updateTable('account').set({ disabledAt }).where('sample', '=', true).execute();
  if (admitted) return;
  const sample = db.selectFrom('account').select('id').where('sample', '=', true);
  await db.deleteFrom('session').where('accountId', 'in', sample).execute();
}

export async function findAccountForSignIn(db: Reader, username: string) {
  return db
    .selectFrom('account')
    .select(['id', 'passwordHash'])
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

export async function saveSession(db: Reader, tokenHash: string, accountId: string, now: Date, expiresAt: Date) {
  await db.insertInto('session').values({ tokenHash, accountId, createdAt: now, seenAt: now, expiresAt }).execute();
}

const selectSession = prepared(
  'organisation.session',
  (db, { tokenHash, now }: Given<{ tokenHash: string; now: Date }>) =>
    db
      .selectFrom('session')
      .innerJoin('account', 'account.id', 'session.accountId')
      .select([...accountColumns, 'session.seenAt'])
      .select(sql<string[]>`array(select team_id from team_member where account_id = account.id)`.as('teams'))
      .where('session.tokenHash', '=', tokenHash)
      .where('session.expiresAt', '>', now)
      .where('account.disabledAt', 'is', null)
      .compile(),
);

export async function findSession(db: Reader, rights: RightsByPost, tokenHash: string, now: Date) {
  const [row] = await selectSession(db, { tokenHash, now });
  if (!row) return null;
  const { seenAt, ...account } = row;
  return { actor: toActor(rights, account), seenAt };
}

export async function touchSession(db: Reader, tokenHash: string, seenAt: Date, expiresAt: Date): Promise<void> {
  await db.updateTable('session').set({ seenAt, expiresAt }).where('tokenHash', '=', tokenHash).execute();
}

/** Notes of many at once that they are still there. @returns whose each is, by its hash, of those that are good */
export async function touchSessions(
  db: Reader,
  tokenHashes: readonly string[],
  seenAt: Date,
  expiresAt: Date,
): Promise<Map<string, string>> {
  const rows = await db
    .updateTable('session')
    .set({ seenAt, expiresAt })
    .where('tokenHash', 'in', (good) =>
      good
        .selectFrom('session')
        .innerJoin('account', 'account.id', 'session.accountId')
        .select('session.tokenHash')
        .where(sql<boolean>`session.token_hash = any(${tokenHashes})`)
        .where('session.expiresAt', '>', seenAt)
        .where('account.disabledAt', 'is', null)
        // Two processes may have streams of the same session: in one order, so that neither waits for the other for ever.
        .orderBy('session.tokenHash')
        .forNoKeyUpdate('session'),
    )
    .returning(['tokenHash', 'accountId'])
    .execute();
  return new Map(rows.map(({ tokenHash, accountId }) => [tokenHash, accountId]));
}

export async function deleteSession(db: Reader, tokenHash: string): Promise<void> {
  await db.deleteFrom('session').where('tokenHash', '=', tokenHash).execute();
}

export async function saveSignInFailure(db: Reader, username: string, address: string, at: Date): Promise<void> {
  await db.insertInto('signInFailure').values({ username, address, at }).execute();
}

export async function countSignInFailures(db: Reader, username: string, address: string, since: Date) {
  return db
    .selectFrom('signInFailure')
    .select([
      (eb) => eb.fn.countAll<number>().as('fromAddress'),
      sql<number>`count(*) filter (where username = ${username})`.as('forName'),
    ])
    .where('at', '>=', since)
    .where('address', '=', address)
    .executeTakeFirstOrThrow();
}

export async function readProvinces(db: Reader) {
  return db.selectFrom('province').selectAll().orderBy('id').execute();
}

export async function readCities(db: Reader) {
  return db.selectFrom('city').selectAll().orderBy('provinceId').orderBy('id').execute();
}

export interface Province {
  id: string;
  nameZh: string;
  nameEn: string;
}

export interface City extends Province {
  provinceId: string;
}

export async function savePlaceRows(
  db: Reader,
  provinces: readonly Province[],
  cities: readonly City[],
): Promise<void> {
  for (const province of provinces) {
    await db
      .insertInto('province')
      .values(province)
      .onConflict((one) => one.doNothing())
      .execute();
  }
  for (const city of cities) {
    await db
      .insertInto('city')
      .values(city)
      .onConflict((one) => one.doNothing())
      .execute();
  }
}

export async function saveAuditEntry(
  db: Reader,
  at: Date,
  actor: { accountId: string | null; provinceId: string | null } | null,
  what: string,
  about: Record<string, unknown>,
): Promise<void> {
  const by = { accountId: actor?.accountId ?? null, provinceId: actor?.provinceId ?? null };
  await db
    .insertInto('auditEntry')
    .values({ at, ...by, what, about: JSON.stringify(about) })
    .execute();
}

export async function listAudit(db: Reader, provinceId: string | null, limit: number) {
  return db
    .selectFrom('auditEntry')
    .selectAll()
    .$if(provinceId !== null, (query) => query.where('provinceId', '=', provinceId))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

export async function deleteEndedSessions(db: Reader, now: Date): Promise<void> {
  await db.deleteFrom('session').where('expiresAt', '<', now).execute();
}
