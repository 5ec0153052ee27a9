import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';

interface Placed {
  contactId: string;
  provinceId: string;
  orderAt: Date;
  /** Seconds, by customer level. */
  headStarts: Readonly<Record<string, number>>;
  /** Which desk, by customer level. */
  desks: Readonly<Record<string, string>>;
  /** Of a level that is not among these. */
  usualDesk: string;
  acceptSeconds: number;
  meantFor: string | null;
}

/** Puts who came in their place. In another province they stand where they stood: by the same key. */
export async function savePlace(db: DatabaseTransaction, placed: Placed): Promise<void> {
  const { contactId, provinceId, orderAt, headStarts, desks, usualDesk, acceptSeconds, meantFor } = placed;
  await sql`insert into queue_place
      (contact_id, province_id, order_at, order_key, desk, accept_seconds, meant_for)
    select contact.id, ${provinceId}, ${orderAt}::timestamptz,
      ${orderAt}::timestamptz - make_interval(secs =>
        coalesce((${JSON.stringify(headStarts)}::jsonb ->> customer.level)::double precision, 0)),
      coalesce(${JSON.stringify(desks)}::jsonb ->> customer.level, ${usualDesk}), ${acceptSeconds}, ${meantFor}::uuid
    from contact left join customer on customer.id = contact.customer_id where contact.id = ${contactId}::uuid
    on conflict (contact_id) do update set province_id = excluded.province_id, desk = excluded.desk`.execute(db);
}

/** Who is answered waits no more. */
export async function deletePlace(db: DatabaseTransaction, contactId: string): Promise<void> {
  await db.deleteFrom('queuePlace').where('contactId', '=', contactId).execute();
}

/** Contacts whose customers’ level became known come forward; none ever goes back. */
export async function saveKeys(db: Database, keys: readonly { contactId: string; key: Date }[]): Promise<void> {
  await sql`update queue_place set order_key = least(order_key, given.key)
    from unnest(${keys.map(({ contactId }) => contactId)}::uuid[], ${keys.map(({ key }) => key)}::timestamptz[])
      as given (contact_id, key)
    where queue_place.contact_id = given.contact_id`.execute(db);
}

/** Where somebody waits or rings; undefined where they do no more. */
export async function findPlace(
  db: Database,
  contactId: string,
): Promise<{ provinceId: string; desk: string } | undefined> {
  return db
    .selectFrom('queuePlace')
    .select(['provinceId', 'desk'])
    .where('contactId', '=', contactId)
    .executeTakeFirst();
}

/** How many stand before each of these at its desk; those that have no place are left out. */
export async function aheadOf(db: Database, contactIds: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ contactId: string; ahead: number }>`select contact_id, ahead from (
      select contact_id, (row_number() over (partition by province_id, desk order by order_key, order_at, seq) - 1)::integer
        as ahead
      from queue_place where province_id in (
        select province_id from queue_place where contact_id = any(${[...contactIds]}::uuid[]))) as place
    where contact_id = any(${[...contactIds]}::uuid[])`.execute(db);
  return new Map(rows.map(({ contactId, ahead }) => [contactId, ahead]));
}

/** How many wait at a desk. */
export async function countAtDesk(db: Database, provinceId: string, desk: string): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`select count(*)::integer as waiting from queue_place
    where province_id = ${provinceId} and desk = ${desk}`.execute(db);
  return rows[0]?.waiting ?? 0;
}
