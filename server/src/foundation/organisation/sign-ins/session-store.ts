import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { type Given, prepared } from '../../../platform/database/prepared.ts';
import { type RightsByPost, rightsOf } from '../../../platform/rights.ts';
import { allOf } from '../../../platform/stored.ts';
import type { Actor } from '../actors/actor.ts';
import { posts } from '../actors/posts.ts';

type Reader = Database | DatabaseTransaction;

export interface NewSession {
  tokenHash: string;
  accountId: string;
  createdAt: Date;
  expiresAt: Date;
  endsAt: Date;
  address: string;
  browser: string | null;
}

/**
 * With one statement: the sign-in, and that its person signed in. Comparing a password takes long, so it is looked at once
 * more that it is still the one.
 * @returns false where another was set meanwhile, or they were disabled
 */
export async function saveSession(db: Reader, passwordHash: string, session: NewSession): Promise<boolean> {
  const { tokenHash, accountId, createdAt, expiresAt, endsAt, address, browser } = session;
  const saved = await sql`with signed as (update account set last_sign_in_at = ${createdAt}
      where id = ${accountId} and password_hash = ${passwordHash} and disabled_at is null returning id)
    insert into session (token_hash, account_id, created_at, seen_at, expires_at, ends_at, address, browser)
    select ${tokenHash}::text, id, ${createdAt}::timestamptz, ${createdAt}::timestamptz, ${expiresAt}::timestamptz,
      ${endsAt}::timestamptz, ${address}::text, ${browser}::text from signed`.execute(db);
  return saved.numAffectedRows === 1n;
}

const selectSession = prepared(
  'organisation.session',
  (db, { tokenHash, now }: Given<{ tokenHash: string; now: Date }>) =>
    db
      .selectFrom('session')
      .innerJoin('account', 'account.id', 'session.accountId')
      .select(['account.id', 'account.username', 'account.nameZh', 'account.nameEn', 'account.posts'])
      .select(['account.provinceId', 'account.cityId', 'account.passwordDue'])
      .select(['session.seenAt', 'session.expiresAt', 'session.endsAt'])
      .select(sql<string[]>`array(select team_id from team_member where account_id = account.id)`.as('teams'))
      .where('session.tokenHash', '=', tokenHash)
      .where('session.expiresAt', '>', now)
      .where('account.disabledAt', 'is', null)
      .compile(),
);

export async function findSession(db: Reader, rights: RightsByPost, tokenHash: string, now: Date) {
  const [row] = await selectSession(db, { tokenHash, now });
  if (!row) return null;
  const { seenAt, expiresAt, endsAt, id: accountId, ...account } = row;
  const known = allOf(posts, row.posts, 'account.posts');
  const actor: Actor = { ...account, accountId, posts: known, rights: rightsOf(rights, known) };
  return { actor, seenAt, expiresAt, endsAt };
}

/** Its person is there; and where they asked for something, it is not idle until then. */
export async function touchSession(
  db: Reader,
  tokenHash: string,
  change: { seenAt: Date; expiresAt?: Date },
): Promise<void> {
  await db.updateTable('session').set(change).where('tokenHash', '=', tokenHash).execute();
}

/** Notes of many at once that they are still there. @returns whose each is, by its hash, of those that are good */
export async function touchSessions(
  db: Reader,
  tokenHashes: readonly string[],
  seenAt: Date,
): Promise<Map<string, string>> {
  const rows = await db
    .updateTable('session')
    .set({ seenAt })
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

/** Those that are good, the latest used first; never what they are recognised by. */
export async function listSessions(db: Reader, accountId: string, now: Date) {
  return db
    .selectFrom('session')
    .select(['id', 'tokenHash', 'createdAt', 'seenAt', 'expiresAt', 'endsAt', 'address', 'browser'])
    .where('accountId', '=', accountId)
    .where('expiresAt', '>', now)
    .orderBy('seenAt', 'desc')
    .orderBy('id')
    .limit(200)
    .execute();
}

/** @returns whose it was; undefined where there is none */
export async function deleteSession(db: Reader, tokenHash: string): Promise<string | undefined> {
  const row = await db
    .deleteFrom('session')
    .where('tokenHash', '=', tokenHash)
    .returning('accountId')
    .executeTakeFirst();
  return row?.accountId;
}

/** @param only one of them; otherwise all @param but what this one is recognised by stays @returns how many */
export async function deleteSessionsOf(
  db: Reader,
  accountId: string,
  { only, but }: { only?: string; but?: string | undefined } = {},
): Promise<number> {
  let query = db.deleteFrom('session').where('accountId', '=', accountId);
  if (only !== undefined) query = query.where('id', '=', only);
  if (but !== undefined) query = query.where('tokenHash', '<>', but);
  return Number((await query.executeTakeFirst()).numDeletedRows);
}
