import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { type ContactRow, toContactKinds } from '../contacts/index.ts';

/** Where contacts of a province wait for somebody. */
export interface QueueRow {
  id: string;
  /** What a person must be able to do to be offered its contacts. */
  skills: string[];
  /** How many contacts one person has ringing or in conversation at most. */
  capacity: number;
}

/** One at a time offers the contacts of a province: two would both find the same agent free. */
export async function lockQueues(db: DatabaseTransaction, provinceId: string): Promise<QueueRow[]> {
  return db
    .selectFrom('queue')
    .select(['id', 'skills', 'capacity'])
    .where('provinceId', '=', provinceId)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
}

interface Placed {
  contactId: string;
  provinceId: string;
  wayIn: string;
  orderAt: Date;
}

/** Puts who came into the first queue of their province that takes their channel. @returns false where none does */
export async function savePlace(
  db: DatabaseTransaction,
  { contactId, provinceId, wayIn, orderAt }: Placed,
): Promise<boolean> {
  const { rows } = await sql`insert into queue_place (contact_id, queue_id, order_at)
    select ${contactId}::uuid, id, ${orderAt}::timestamptz from queue
    where province_id = ${provinceId} and (channels = '{}' or ${wayIn} = any(channels)) order by seq limit 1
    on conflict (contact_id) do update set queue_id = excluded.queue_id
    returning queue_id`.execute(db);
  return rows.length > 0;
}

/** Who is answered waits no more. */
export async function deletePlace(db: DatabaseTransaction, contactId: string): Promise<void> {
  await db.deleteFrom('queuePlace').where('contactId', '=', contactId).execute();
}

/** The queue that every province has, for every channel; made when it is first needed. */
export async function saveGeneralQueue(db: DatabaseTransaction, provinceId: string): Promise<void> {
  await sql`insert into queue (id, province_id, name_zh, name_en, capacity)
    select id || '-general', id, name_zh || '综合队列', name_en || ', general', 1 from province where id = ${provinceId}
    on conflict do nothing`.execute(db);
}

/** Who waits in these queues, in their order, each with their queue; `skip locked` lets two processes offer side by side. */
export async function lockWaiting(
  db: DatabaseTransaction,
  queueIds: string[],
  limit: number,
): Promise<(ContactRow & { queueId: string })[]> {
  if (queueIds.length === 0) return [];
  const rows = await db
    .selectFrom('contact')
    .innerJoin('queuePlace', 'queuePlace.contactId', 'contact.id')
    .selectAll('contact')
    .select('queuePlace.queueId')
    .where('queuePlace.queueId', 'in', queueIds)
    .where('contact.state', '=', 'waiting')
    .orderBy('queuePlace.orderAt')
    .orderBy('contact.id')
    .limit(limit)
    .forNoKeyUpdate('contact')
    .skipLocked()
    .execute();
  return rows.map((row) => ({ ...row, ...toContactKinds(row) }));
}

export async function findQueueOf(db: Database | DatabaseTransaction, contactId: string): Promise<string | undefined> {
  const row = await db.selectFrom('queuePlace').select('queueId').where('contactId', '=', contactId).executeTakeFirst();
  return row?.queueId;
}
