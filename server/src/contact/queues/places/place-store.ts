import { sql } from 'kysely';
import { secondsLater } from '../../../platform/clock.ts';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { oneOf, oneOfOrNull } from '../../../platform/stored.ts';
import { type WayIn, waysIn } from '../../channels/index.ts';

const languages = ['zh', 'en'] as const;

/** What of somebody a desk is chosen by. */
export interface WhoComes {
  wayIn: WayIn;
  level: string | null;
  birthDate: string | null;
  cityId: string | null;
  matter: string | null;
  language: 'zh' | 'en' | null;
  /** The province where they have a place; null where they have none. */
  placedIn: string | null;
}

export async function findWhoComes(db: DatabaseTransaction, contactId: string): Promise<WhoComes | undefined> {
  const row = await db
    .selectFrom('contact')
    .leftJoin('customer', 'customer.id', 'contact.customerId')
    .leftJoin('matter', 'matter.id', 'contact.matterId')
    .leftJoin('queuePlace', 'queuePlace.contactId', 'contact.id')
    .select(['contact.wayIn', 'customer.level', 'customer.birthDate', 'customer.cityId', 'matter.type as matter'])
    .select(['queuePlace.provinceId as placedIn', 'queuePlace.language'])
    .where('contact.id', '=', contactId)
    .executeTakeFirst();
  if (!row) return undefined;
  const language = oneOfOrNull(languages, row.language, 'queue_place.language');
  return { ...row, language, wayIn: oneOf(waysIn, row.wayIn, 'contact.way_in') };
}

interface Led {
  desk: string;
  /** What they count as; null: their own level. */
  level: string | null;
  /** Seconds. */
  headStart: number;
}

interface Placed extends Led {
  contactId: string;
  provinceId: string;
  orderAt: Date;
  acceptSeconds: number;
  meantFor: string | null;
  language: 'zh' | 'en' | null;
}

/** Puts who came in their place. In another province they stand where they stood: by the same key. */
export async function savePlace(db: DatabaseTransaction, placed: Placed): Promise<void> {
  const { headStart, ...place } = placed;
  await db
    .insertInto('queuePlace')
    .values({ ...place, orderKey: secondsLater(place.orderAt, -headStart) })
    .onConflict((one) =>
      one.column('contactId').doUpdateSet(({ ref }) => ({
        provinceId: ref('excluded.provinceId'),
        desk: ref('excluded.desk'),
        level: ref('excluded.level'),
      })),
    )
    .execute();
}

/** They are led elsewhere, or count as another level: they may come forward, and never go back. */
export async function leadPlace(
  db: DatabaseTransaction,
  contactId: string,
  { desk, level, headStart }: Led,
): Promise<void> {
  await sql`update queue_place set desk = ${desk}, level = ${level},
      order_key = least(order_key, order_at - make_interval(secs => ${headStart}))
    where contact_id = ${contactId}::uuid`.execute(db);
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

/** At which desks these wait; those that have no place are left out. */
export async function listPlaces(
  db: Database,
  contactIds: readonly string[],
): Promise<{ contactId: string; provinceId: string; desk: string }[]> {
  if (contactIds.length === 0) return [];
  return db
    .selectFrom('queuePlace')
    .select(['contactId', 'provinceId', 'desk'])
    .where('contactId', 'in', [...contactIds])
    .execute();
}

/** The first who wait in a province, in their order; what rings does not. */
export async function listFirstWaiting(db: Database, provinceId: string, limit: number) {
  return db
    .selectFrom('queuePlace')
    .innerJoin('contact', 'contact.id', 'queuePlace.contactId')
    .select(['contact.id', 'contact.wayIn', 'queuePlace.desk', 'queuePlace.orderAt'])
    .where('queuePlace.provinceId', '=', provinceId)
    .where('contact.state', '=', 'waiting')
    .orderBy('orderKey')
    .orderBy('orderAt')
    .orderBy('queuePlace.seq')
    .limit(limit)
    .execute();
}
