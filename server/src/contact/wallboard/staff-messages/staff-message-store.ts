import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';

type Reader = Database | DatabaseTransaction;

export interface NewStaffMessage {
  id: string;
  provinceId: string;
  fromId: string;
  toId: string;
  contactId: string | null;
  text: string;
  key: string;
  at: Date;
}

/** @returns false where its writer wrote something under this key before */
export async function saveStaffMessage(db: DatabaseTransaction, message: NewStaffMessage): Promise<boolean> {
  const saved = await db
    .insertInto('staffMessage')
    .values(message)
    .onConflict((one) => one.columns(['fromId', 'key']).doNothing())
    .returning('id')
    .execute();
  return saved.length > 0;
}

const named = (db: Reader) =>
  db
    .selectFrom('staffMessage')
    .innerJoin('account as writer', 'writer.id', 'staffMessage.fromId')
    .innerJoin('account as reader', 'reader.id', 'staffMessage.toId')
    .selectAll('staffMessage')
    .select(['writer.nameZh as fromZh', 'writer.nameEn as fromEn', 'reader.nameZh as toZh', 'reader.nameEn as toEn']);

export type StaffMessageRow = Awaited<ReturnType<typeof listBetween>>[number];

export async function findOfKey(db: Reader, fromId: string, key: string) {
  return named(db).where('fromId', '=', fromId).where('key', '=', key).executeTakeFirst();
}

const MOST = 200;

/** The latest between two, oldest first. */
export async function listBetween(db: Reader, one: string, other: string) {
  const rows = await named(db)
    .where(sql<boolean>`least(from_id, to_id) = least(${one}::uuid, ${other}::uuid)`)
    .where(sql<boolean>`greatest(from_id, to_id) = greatest(${one}::uuid, ${other}::uuid)`)
    .orderBy('staffMessage.seq', 'desc')
    .limit(MOST)
    .execute();
  return rows.toReversed();
}

/** The latest about a contact that somebody wrote or got, oldest first. */
export async function listAbout(db: Reader, contactId: string, accountId: string) {
  const rows = await named(db)
    .where('contactId', '=', contactId)
    .where((eb) => eb.or([eb('fromId', '=', accountId), eb('toId', '=', accountId)]))
    .orderBy('staffMessage.seq', 'desc')
    .limit(MOST)
    .execute();
  return rows.toReversed();
}

/** What one colleague wrote to somebody is read. @returns how many were not */
export async function markStaffRead(db: Reader, toId: string, fromId: string, now: Date): Promise<number> {
  const rows = await db
    .updateTable('staffMessage')
    .set({ readAt: now })
    .where('toId', '=', toId)
    .where('fromId', '=', fromId)
    .where('readAt', 'is', null)
    .returning('id')
    .execute();
  return rows.length;
}

interface UnreadRow {
  id: string;
  nameZh: string;
  nameEn: string;
  count: number;
  contactId: string | null;
  text: string;
  at: Date;
}

/** Who wrote to somebody what they have not read: how much, and the latest of it. */
export async function listUnreadFrom(db: Reader, toId: string): Promise<UnreadRow[]> {
  const { rows } = await sql<UnreadRow>`select distinct on (account.id) account.id, account.name_zh, account.name_en,
      (count(*) over (partition by account.id))::integer as count, staff_message.contact_id, staff_message.text, staff_message.at
    from staff_message join account on account.id = staff_message.from_id
    where to_id = ${toId} and read_at is null order by account.id, staff_message.seq desc`.execute(db);
  return rows;
}

const MOST_CORRESPONDENTS = 50;

/** The leads of a province, and with whom somebody wrote before, by name. */
export async function listCorrespondents(db: Reader, accountId: string, provinceId: string | null) {
  return db
    .selectFrom('account')
    .select(['account.id', 'account.nameZh', 'account.nameEn'])
    .where('account.id', '<>', accountId)
    .where('account.disabledAt', 'is', null)
    .where(
      sql<boolean>`((account.province_id = ${provinceId} and 'team-lead' = any(account.posts)) or exists (
        select from staff_message where least(from_id, to_id) = least(account.id, ${accountId}::uuid)
          and greatest(from_id, to_id) = greatest(account.id, ${accountId}::uuid)))`,
    )
    .orderBy('account.nameZh')
    .orderBy('account.id')
    .limit(MOST_CORRESPONDENTS)
    .execute();
}

/** Somebody who may sign in, as far as writing to them goes. */
export async function findWriter(db: Reader, accountId: string) {
  return db
    .selectFrom('account')
    .select(['id', 'posts', 'provinceId'])
    .where('id', '=', accountId)
    .where('disabledAt', 'is', null)
    .executeTakeFirst();
}
