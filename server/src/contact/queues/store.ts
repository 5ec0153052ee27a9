import { type RawBuilder, sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { type ContactRow, toContactKinds } from '../contacts/index.ts';
import type { QueueRow, Waiting } from './choose-agent.ts';
import { canTake, howToTake, type Taking } from './seat-store.ts';

/** A queue in which somebody waits whom somebody there could take. */
export interface ServableQueue extends QueueRow {
  /** How many wait in it; counted no further than what is offered at once. */
  waiting: number;
}

/** Where an offer is possible as far as can be seen without holding anything. */
export async function listServable(
  db: Database,
  provinceId: string,
  { limit, seenSince }: { limit: number; seenSince: Date },
): Promise<ServableQueue[]> {
  const asked = { provinceId: sql`queue.province_id`, capacity: sql`queue.capacity`, skills: sql`queue.skills` };
  const { rows } =
    await sql<ServableQueue>`select queue.id, queue.province_id, queue.skills, queue.capacity, waiting.count as waiting
    from queue cross join lateral (select count(*) from (${waitingIn(sql`queue.id`, limit)}) as first) as waiting
    where queue.province_id = ${provinceId} and waiting.count > 0
      and exists (select from seat where ${canTake(asked, seenSince)})
    order by queue.seq`.execute(db);
  return rows;
}

/** The first who wait in a queue, in their order. What a place says of waiting is only where to look; the contact says it. */
const waitingIn = (queueId: RawBuilder<unknown>, limit: number) => sql`select contact_id, order_at
  from queue_place where queue_id = ${queueId} and waiting
    and (select state from contact where contact.id = queue_place.contact_id) = 'waiting'
  order by order_at, contact_id limit ${limit}`;

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

/** Among so many of a queue those are looked for whom nobody else is offering just now. */
const LOOKED_AT = 200;

/**
 * Who waits in these queues, in their order, each with their queue. `state || ''` keeps PostgreSQL to the contact's own key:
 * what it believes of how many wait is of minutes ago, and it would walk through all of them for each.
 */
export async function lockWaiting(
  db: DatabaseTransaction,
  queues: readonly QueueRow[],
  { limit, taking }: { limit: number; taking: Taking },
): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`select contact.*, queue.id as queue_id
    from queue cross join lateral (${waitingIn(sql`queue.id`, LOOKED_AT)}) as place
    join contact on contact.id = place.contact_id
    where queue.id = any(${queues.map(({ id }) => id)}) and contact.state || '' = 'waiting' and contact.province_id = queue.province_id
    order by place.order_at, contact.id limit ${limit}
    for no key update of contact ${howToTake(taking)}`.execute(db);
  return rows.map((row) => ({ ...row, ...toContactKinds(row) }));
}

/** A contact that waits in this province. One that does not is not waited for, though somebody may hold it. */
export async function lockWhileWaiting(
  db: DatabaseTransaction,
  contactId: string,
  provinceId: string,
): Promise<ContactRow | undefined> {
  const row = await db
    .selectFrom('contact')
    .selectAll()
    .where('id', '=', contactId)
    .where('state', '=', 'waiting')
    .where('provinceId', '=', provinceId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row && { ...row, ...toContactKinds(row) };
}

/** Where somebody waits. */
export async function listProvincesWaiting(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('contact').select('provinceId').distinct().where('state', '=', 'waiting').execute();
  return rows.map(({ provinceId }) => provinceId);
}

/** How many stand before each of these in its queue; those that have no place are left out. */
export async function aheadOf(db: Database, contactIds: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ contactId: string; ahead: number }>`select contact_id, ahead from (
      select contact_id, (row_number() over (partition by queue_id order by order_at, contact_id) - 1)::integer as ahead
      from queue_place
      where queue_id in (select queue_id from queue_place where contact_id = any(${[...contactIds]}::uuid[]))) as place
    where contact_id = any(${[...contactIds]}::uuid[])`.execute(db);
  return new Map(rows.map(({ contactId, ahead }) => [contactId, ahead]));
}

/** How many wait in the queue that takes a channel of a province. */
export async function countWaitingFor(db: Database, provinceId: string, wayIn: string): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`select count(*)::integer as waiting from queue_place
    where queue_id = (select id from queue where province_id = ${provinceId}
      and (channels = '{}' or ${wayIn} = any(channels)) order by seq limit 1)`.execute(db);
  return rows[0]?.waiting ?? 0;
}
