import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { toKinds } from './life/store.ts';

type Reader = Database | DatabaseTransaction;

/** Not closed, on the desk of somebody; by their ids, which is the order in which several are locked. */
export async function listHeld(db: Reader, accountId: string) {
  const rows = await db
    .selectFrom('contact')
    .select(['id', 'provinceId', 'wayIn', 'state', 'arrivedAt'])
    .where('handlerId', '=', accountId)
    .where('state', '<>', 'closed')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, ...toKinds(row) }));
}

const heardOf = (seenSince: Date) =>
  sql<boolean>`exists (select from session where session.account_id = account.id and session.seen_at >= ${seenSince})`;

/** Whether somebody is disabled, or was not heard of since then. */
export async function isGone(db: Reader, accountId: string, seenSince: Date): Promise<boolean> {
  const row = await db
    .selectFrom('account')
    .select('id')
    .where('id', '=', accountId)
    .where('disabledAt', 'is', null)
    .where(heardOf(seenSince))
    .executeTakeFirst();
  return row === undefined;
}

/** Whether somebody says that contacts can reach them, and was heard of since then. */
export async function isReady(db: Reader, accountId: string, seenSince: Date): Promise<boolean> {
  const row = await db
    .selectFrom('account')
    .innerJoin('presenceInterval', 'presenceInterval.accountId', 'account.id')
    .select('account.id')
    .where('account.id', '=', accountId)
    .where('presenceInterval.endedAt', 'is', null)
    .where('presenceInterval.state', '=', 'ready')
    .where(heardOf(seenSince))
    .executeTakeFirst();
  return row !== undefined;
}

/** Contacts in conversation or in wrap-up whose handler is gone, the oldest first. */
export async function listLeft(db: Reader, provinceId: string | null, seenSince: Date) {
  const rows = await db
    .selectFrom('contact')
    .innerJoin('account', 'account.id', 'contact.handlerId')
    .select(['contact.id', 'contact.wayIn', 'contact.state', 'contact.arrivedAt'])
    .select(['account.nameZh as handlerZh', 'account.nameEn as handlerEn', 'account.disabledAt'])
    .select(sql<Date | null>`(select max(seen_at) from session where session.account_id = account.id)`.as('seenAt'))
    .where('contact.state', 'in', ['active', 'wrap-up'])
    .$if(provinceId !== null, (query) => query.where('contact.provinceId', '=', provinceId ?? ''))
    .where((eb) => eb.or([eb('account.disabledAt', 'is not', null), eb.not(heardOf(seenSince))]))
    .orderBy('contact.arrivedAt')
    .limit(200)
    .execute();
  return rows.map((row) => ({ ...row, ...toKinds(row) }));
}
