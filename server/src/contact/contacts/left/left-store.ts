import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { toKinds } from '../life/store.ts';

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
    .leftJoin('presence', 'presence.accountId', 'contact.handlerId')
    .select(['contact.id', 'contact.wayIn', 'contact.state', 'contact.arrivedAt'])
    .select(['account.nameZh as handlerZh', 'account.nameEn as handlerEn', 'account.disabledAt'])
    .select('presence.goneSince')
    .select(sql<Date | null>`(select max(seen_at) from session where session.account_id = account.id)`.as('seenAt'))
    .where('contact.state', 'in', ['active', 'wrap-up'])
    .$if(provinceId !== null, (query) => query.where('contact.provinceId', '=', provinceId ?? ''))
    .where((eb) => eb.or([eb('account.disabledAt', 'is not', null), eb.not(heardOf(seenSince))]))
    .orderBy('contact.arrivedAt')
    .limit(200)
    .execute();
  return rows.map((row) => ({ ...row, ...toKinds(row) }));
}

/** A contact in conversation with somebody who is gone. */
export interface Left {
  id: string;
  handlerId: string;
}

/** Since when whoever is longest gone of those who have a contact of these channels in conversation is; null where nobody is. */
export async function findLongestGone(db: Database, waysIn: readonly string[]): Promise<Date | null> {
  const { rows } = await sql<{ since: Date | null }>`select min(gone_since) as since from presence
    where gone_since is not null and active > 0 and exists (select from contact where handler_id = presence.account_id
      and contact.state = 'active' and way_in = any(${[...waysIn]}::text[]))`.execute(db);
  return rows[0]?.since ?? null;
}

/** Those of people who are gone since then or longer, the first that came first. */
export async function listLeftChats(db: Database, waysIn: readonly string[], goneBefore: Date): Promise<Left[]> {
  const { rows } = await sql<Left>`select contact.id, contact.handler_id from presence
    join contact on contact.handler_id = presence.account_id and contact.state = 'active'
      and way_in = any(${[...waysIn]}::text[])
    where gone_since <= ${goneBefore} and active > 0 order by contact.arrived_at, contact.id limit 100`.execute(db);
  return rows;
}

export async function isStillGone(db: DatabaseTransaction, accountId: string, goneBefore: Date): Promise<boolean> {
  const { rows } = await sql`select from presence
    where account_id = ${accountId} and gone_since <= ${goneBefore}`.execute(db);
  return rows.length > 0;
}
