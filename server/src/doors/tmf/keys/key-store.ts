import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { type KeyRight, keyRights } from './key-contract.ts';
import { allOf } from '../../../platform/stored.ts';

type Reader = Database | DatabaseTransaction;

export interface NewKey {
  id: string;
  name: string;
  hint: string;
  hash: string;
  provinceId: string | null;
  rights: KeyRight[];
  perMinute: number;
  madeBy: string;
  madeAt: Date;
  expiresAt: Date;
}

export async function saveKey(db: Reader, key: NewKey): Promise<void> {
  await db.insertInto('apiKey').values(key).execute();
}

const selectKeys = (db: Reader) =>
  db
    .selectFrom('apiKey')
    .innerJoin('account', 'account.id', 'apiKey.madeBy')
    .selectAll('apiKey')
    .select(['account.nameZh', 'account.nameEn']);

export async function listKeys(db: Reader, provinceId: string | null) {
  let query = selectKeys(db).orderBy('apiKey.madeAt', 'desc').orderBy('apiKey.id', 'desc');
  if (provinceId !== null) query = query.where('apiKey.provinceId', '=', provinceId);
  return query.limit(500).execute();
}

export async function findKey(db: Reader, id: string) {
  return selectKeys(db).where('apiKey.id', '=', id).executeTakeFirst();
}

/** The key that can be used now, whoever made it. */
export async function findKeyOfHash(db: Reader, hash: string, now: Date) {
  const row = await db
    .selectFrom('apiKey')
    .select(['id', 'name', 'provinceId', 'rights', 'perMinute'])
    .where('hash', '=', hash)
    .where('expiresAt', '>', now)
    .where('revokedAt', 'is', null)
    .executeTakeFirst();
  return row && { ...row, rights: toRights(row.rights) };
}

export async function revokeKeyRow(db: Reader, id: string, by: string, now: Date): Promise<void> {
  await db
    .updateTable('apiKey')
    .set({ revokedAt: now, revokedBy: by })
    .where('id', '=', id)
    .where('revokedAt', 'is', null)
    .execute();
}

export type KeyChange = {
  [Name in 'name' | 'rights' | 'provinceId' | 'expiresAt' | 'perMinute']?: NewKey[Name] | undefined;
};

/** False where it was revoked meanwhile. */
export async function changeKeyRow(db: Reader, id: string, change: KeyChange): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('apiKey')
    .set(change)
    .where('id', '=', id)
    .where('revokedAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export function toRights(stored: readonly string[]): KeyRight[] {
  return allOf(keyRights, stored, 'api_key.rights');
}

/** What waits, or was given up, and is not for its key to read any more: another province's, or without the right. */
export async function dropUnseen(db: Reader, apiKeyId: string): Promise<void> {
  await sql`update event_delivery set state = 'dropped', body = null
    from event_subscription, api_key, ticket
    where event_subscription.id = event_delivery.subscription_id and api_key.id = event_subscription.api_key_id
      and ticket.id = event_delivery.ticket_id and api_key.id = ${apiKeyId}
      and event_delivery.state in ('waiting', 'given-up')
      and (not 'tmf621:read' = any(api_key.rights)
        or (api_key.province_id is not null and api_key.province_id <> ticket.province_id))`.execute(db);
}
