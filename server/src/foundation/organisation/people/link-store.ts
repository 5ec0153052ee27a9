import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { oneOf } from '../../../platform/stored.ts';

type Reader = Database | DatabaseTransaction;

export const linkKinds = ['invitation', 'reset'] as const;
export type LinkKind = (typeof linkKinds)[number];

export interface NewLink {
  tokenHash: string;
  accountId: string;
  kind: LinkKind;
  madeBy: string;
  madeAt: Date;
  expiresAt: Date;
}

/** The one that was open before opens nothing any more. */
export async function saveLink(db: Reader, link: NewLink): Promise<void> {
  await endLinksOf(db, link.accountId, link.madeAt);
  await db.insertInto('passwordLink').values(link).execute();
}

export async function endLinksOf(db: Reader, accountId: string, endedAt: Date): Promise<void> {
  await db
    .updateTable('passwordLink')
    .set({ endedAt })
    .where('accountId', '=', accountId)
    .where('usedAt', 'is', null)
    .where('endedAt', 'is', null)
    .execute();
}

const select = (db: Reader, tokenHash: string, now: Date) =>
  db
    .selectFrom('passwordLink')
    .innerJoin('account', 'account.id', 'passwordLink.accountId')
    .select(['passwordLink.kind', 'passwordLink.expiresAt', 'account.id as accountId', 'account.username'])
    .select(['account.nameZh', 'account.nameEn', 'account.provinceId'])
    .where('tokenHash', '=', tokenHash)
    .where('expiresAt', '>', now)
    .where('usedAt', 'is', null)
    .where('endedAt', 'is', null)
    .where('account.disabledAt', 'is', null);

/** The link that is still good, and whose it is. */
export async function findLink(db: Reader, tokenHash: string, now: Date) {
  const row = await select(db, tokenHash, now).executeTakeFirst();
  return row && { ...row, kind: oneOf(linkKinds, row.kind, 'password_link.kind') };
}

/** The same, with its account held. */
export async function lockLink(db: DatabaseTransaction, tokenHash: string, now: Date) {
  return select(db, tokenHash, now).forNoKeyUpdate().executeTakeFirst();
}

export async function noteUsed(db: Reader, tokenHash: string, usedAt: Date): Promise<void> {
  await db.updateTable('passwordLink').set({ usedAt }).where('tokenHash', '=', tokenHash).execute();
}

export async function savePassword(
  db: Reader,
  accountId: string,
  password: { passwordHash: string | null; passwordDue: boolean },
): Promise<void> {
  await db.updateTable('account').set(password).where('id', '=', accountId).execute();
}

/** What a password is compared with, and may not be made of. */
export async function findForPassword(db: Reader, accountId: string) {
  return db
    .selectFrom('account')
    .select(['username', 'nameZh', 'nameEn', 'passwordHash'])
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow();
}
