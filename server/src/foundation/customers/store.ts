import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { foldName } from '../../platform/text/fold-words.ts';
import { seenOfName } from './mask-customer.ts';

type Reader = Database | DatabaseTransaction;

/** As BOSS tells of them. */
export interface NewCustomer {
  id: string;
  provinceId: string;
  cityId: string;
  phone: string;
  bossRef: string;
  name: string;
  title: string;
  level: string;
  /** `1958-07-03`; null: BOSS does not know it. */
  birthDate: string | null;
  planZh: string;
  planEn: string;
}

export interface CustomerRow extends NewCustomer {
  /** Since when BOSS has given their number to somebody else, or to nobody; null: it is theirs. */
  phoneLeftAt: Date | null;
}

/** As they were met before. */
export interface MetCustomer extends CustomerRow {
  /** When BOSS last told of them; null: not since that is kept. */
  toldAt: Date | null;
}

export async function findCustomer(db: Reader, id: string): Promise<CustomerRow | undefined> {
  return db.selectFrom('customer').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Who has this number now, as far as we know. */
export async function findCustomerByPhone(db: Reader, phone: string): Promise<MetCustomer | undefined> {
  return db
    .selectFrom('customer')
    .selectAll()
    .where('phone', '=', phone)
    .where('phoneLeftAt', 'is', null)
    .executeTakeFirst();
}

/** Numbers leave whoever had them but their owner: BOSS gave them to that customer, or to nobody (null). */
export async function takeNumbersAway(db: Reader, phones: string[], ownerRef: string | null, at: Date): Promise<void> {
  await db
    .updateTable('customer')
    .set({ phoneLeftAt: at })
    .where('phone', 'in', phones)
    .where('phoneLeftAt', 'is', null)
    .$if(ownerRef !== null, (query) => query.where('bossRef', '<>', ownerRef))
    .execute();
}

export async function findCustomerByRef(db: Reader, bossRef: string): Promise<CustomerRow | undefined> {
  return db.selectFrom('customer').selectAll().where('bossRef', '=', bossRef).executeTakeFirst();
}

/** Those met before, by their whole name however it is written, or by what the mask shows of it; the whole ones first. */
export async function listCustomersByName(
  db: Reader,
  { name, provinceId, limit }: { name: string; provinceId: string | null; limit: number },
): Promise<CustomerRow[]> {
  const folded = foldName(name);
  if (folded === '') return [];
  let query = db
    .selectFrom('customer')
    .selectAll()
    .where((eb) => eb.or([eb('nameFolded', '=', folded), eb('nameSeen', '=', folded)]))
    .orderBy((eb) => eb('nameFolded', '=', folded), 'desc')
    .orderBy('id')
    .limit(limit);
  if (provinceId) query = query.where('provinceId', '=', provinceId);
  return query.execute();
}

/** Since when their number is nobody else's whom we met; null: it was never. */
export async function findTakenOver(db: Reader, { id, phone }: CustomerRow): Promise<Date | null> {
  const row = await db
    .selectFrom('customer')
    .select((eb) => eb.fn.max('phoneLeftAt').as('at'))
    .where('phone', '=', phone)
    .where('id', '<>', id)
    .executeTakeFirst();
  return row?.at ?? null;
}

export async function findPlaces(db: Reader, cityId: string) {
  return db
    .selectFrom('city')
    .innerJoin('province', 'province.id', 'city.provinceId')
    .select([
      'city.nameZh as cityZh',
      'city.nameEn as cityEn',
      'province.nameZh as provinceZh',
      'province.nameEn as provinceEn',
    ])
    .where('city.id', '=', cityId)
    .executeTakeFirstOrThrow();
}

/** Saves a customer whom BOSS told of just now: met for the first time, or as they are since. */
export async function saveCustomer(db: Reader, customer: NewCustomer, toldAt: Date): Promise<string> {
  const { id, bossRef, ...rest } = toStored(customer);
  const saved = await db
    .insertInto('customer')
    .values({ id, bossRef, ...rest, toldAt, firstSeenAt: toldAt })
    .onConflict((one) => one.column('bossRef').doUpdateSet({ ...rest, toldAt, phoneLeftAt: null }))
    .returning('id')
    .executeTakeFirstOrThrow();
  return saved.id;
}

/** Many at once; those met before stay as they are. */
export async function saveMetCustomers(db: Reader, customers: NewCustomer[], firstSeenAt: Date): Promise<void> {
  const rows = customers.map((customer) => ({ ...toStored(customer), firstSeenAt }));
  await db
    .insertInto('customer')
    .values(rows)
    .onConflict((one) => one.doNothing())
    .execute();
}

function toStored(customer: NewCustomer) {
  return { ...customer, nameFolded: foldName(customer.name), nameSeen: foldName(seenOfName(customer.name)) };
}

/** Serialises the identity checks of one customer. */
export async function lockCustomer(db: DatabaseTransaction, id: string): Promise<CustomerRow | undefined> {
  return db.selectFrom('customer').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst();
}

export async function countFailures(db: Reader, customerId: string, day: string): Promise<number> {
  const row = await db
    .selectFrom('identityCheck')
    .select((eb) => eb.fn.countAll<number>().as('failures'))
    .where('customerId', '=', customerId)
    .where('day', '=', sql<string>`${day}::date`)
    .where('passed', '=', false)
    .executeTakeFirstOrThrow();
  return row.failures;
}

export async function listFailures(db: Reader, customerId: string, day: string) {
  return db
    .selectFrom('identityCheck')
    .select(['id', 'at', 'means'])
    .where('customerId', '=', customerId)
    .where('day', '=', sql<string>`${day}::date`)
    .where('passed', '=', false)
    .orderBy('at')
    .execute();
}

export async function findCheckByKey(db: Reader, key: string) {
  return db.selectFrom('identityCheck').selectAll().where('key', '=', key).executeTakeFirst();
}

/** This customer was verified in this contact. */
export async function hasPassedIn(db: Reader, contactId: string, customerId: string): Promise<boolean> {
  const row = await db
    .selectFrom('identityCheck')
    .select('id')
    .where('contactId', '=', contactId)
    .where('customerId', '=', customerId)
    .where('passed', '=', true)
    .executeTakeFirst();
  return row !== undefined;
}

/** Means of a check in which the originals lay on the counter. */
export const PAPERS = 'papers';

/** This customer's papers were shown at the counter in this contact. */
export async function hasShownPapersIn(db: Reader, contactId: string, customerId: string): Promise<boolean> {
  const row = await db
    .selectFrom('identityCheck')
    .select('id')
    .where('contactId', '=', contactId)
    .where('customerId', '=', customerId)
    .where('means', '=', PAPERS)
    .where('passed', '=', true)
    .executeTakeFirst();
  return row !== undefined;
}

export interface NewCheck {
  id: string;
  key: string;
  customerId: string;
  contactId: string | null;
  day: string;
  at: Date;
  means: string;
  /** Null while BOSS is being asked. */
  passed: boolean | null;
  accountId: string | null;
}

export async function saveCheck(db: Reader, check: NewCheck): Promise<void> {
  await db.insertInto('identityCheck').values(check).execute();
}

/** Attempts that BOSS is being asked about, begun after `since`. */
export async function countOpenChecks(db: Reader, customerId: string, since: Date): Promise<number> {
  const row = await db
    .selectFrom('identityCheck')
    .select((eb) => eb.fn.countAll<number>().as('open'))
    .where('customerId', '=', customerId)
    .where('passed', 'is', null)
    .where('at', '>', since)
    .executeTakeFirstOrThrow();
  return row.open;
}

export async function settleCheck(db: Reader, key: string, passed: boolean): Promise<void> {
  await db.updateTable('identityCheck').set({ passed }).where('key', '=', key).where('passed', 'is', null).execute();
}

export async function deleteOpenCheck(db: Reader, key: string): Promise<void> {
  await db.deleteFrom('identityCheck').where('key', '=', key).where('passed', 'is', null).execute();
}

export async function listCustomerNames(db: Reader, ids: readonly string[]) {
  return db
    .selectFrom('customer')
    .select(['id', 'name'])
    .where('id', 'in', [...ids])
    .execute();
}
