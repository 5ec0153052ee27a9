import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';

type Reader = Database | DatabaseTransaction;

/** Complaints on one thing in one city. */
export interface Pile {
  provinceId: string;
  cityId: string;
  about: string;
}

/** Complaints and faults; merged ones are one, and an outage is none of its own. */
export const isComplaint = sql<boolean>`ticket.kind in ('complaint', 'fault') and not ticket.mass_fault
  and ticket.merged_into_id is null`;

/** What a ticket is a complaint about: the type of its matter, else its category. */
const complaints = sql`from ticket left join matter on matter.id = ticket.matter_id
  where ${isComplaint} and ticket.city_id is not null`;

export async function countInWindow(db: Reader, from: Date, to: Date, atLeast: number) {
  const { rows } = await sql<Pile & { count: number }>`
    select ticket.province_id, ticket.city_id, coalesce(matter.type, ticket.category) about, count(*)::int count
    ${complaints} and ticket.raised_at > ${from} and ticket.raised_at <= ${to}
    group by 1, 2, 3 having count(*) >= ${atLeast}`.execute(db);
  return rows;
}

export async function countPile(db: Reader, { cityId, about }: Pile, from: Date, to: Date): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int count ${complaints}
    and ticket.city_id = ${cityId} and coalesce(matter.type, ticket.category) = ${about}
    and ticket.raised_at > ${from} and ticket.raised_at <= ${to}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** Since when tickets of a province are here: weeks before that tell nothing. */
export async function findFirstTicketAt(db: Reader, provinceId: string): Promise<Date | null> {
  const row = await db
    .selectFrom('ticket')
    .select('raisedAt')
    .where('provinceId', '=', provinceId)
    .orderBy('raisedAt')
    .limit(1)
    .executeTakeFirst();
  return row?.raisedAt ?? null;
}

export async function listGoingOn(db: Reader) {
  return db
    .selectFrom('areaAlert')
    .select(['id', 'provinceId', 'cityId', 'about', 'complaints'])
    .where('endedAt', 'is', null)
    .orderBy('id')
    .execute();
}

interface Look {
  complaints: number;
  usual: number;
  chance: number;
  weeks: number;
}

/** False where it is raised already. */
export async function saveAlert(
  db: Reader,
  alert: Pile & Look & { id: string; hours: number; raisedAt: Date; lookedAt: Date; massFaultId: string | null },
): Promise<boolean> {
  const saved = await db
    .insertInto('areaAlert')
    .values(alert)
    .onConflict((one) => one.columns(['cityId', 'about']).where('endedAt', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst();
  return saved !== undefined;
}

interface PastAlert extends Pile, Look {
  id: string;
  hours: number;
  raisedAt: Date;
  lookedAt: Date;
  endedAt: Date;
  acknowledgedBy: string | null;
  acknowledgedAt: Date | null;
  note: string | null;
}

/** One that is over. */
export async function savePastAlert(db: Reader, alert: PastAlert): Promise<void> {
  await db.insertInto('areaAlert').values(alert).execute();
}

/** False where it ended before. */
export async function changeAlert(
  db: Reader,
  id: string,
  change: Partial<Look> & { lookedAt?: Date; endedAt?: Date },
): Promise<boolean> {
  const changed = await db
    .updateTable('areaAlert')
    .set(change)
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return changed !== undefined;
}

export async function lockAlert(db: DatabaseTransaction, id: string) {
  return db
    .selectFrom('areaAlert')
    .leftJoin('account', 'account.id', 'areaAlert.acknowledgedBy')
    .selectAll('areaAlert')
    .select(['account.nameZh', 'account.nameEn'])
    .where('areaAlert.id', '=', id)
    .forUpdate('areaAlert')
    .executeTakeFirst();
}

export async function acknowledge(
  db: Reader,
  id: string,
  by: { acknowledgedBy: string; acknowledgedAt: Date; note: string | null },
): Promise<void> {
  await db.updateTable('areaAlert').set(by).where('id', '=', id).execute();
}

export async function unacknowledge(db: Reader, id: string): Promise<void> {
  const nobody = { acknowledgedBy: null, acknowledgedAt: null, note: null };
  await db.updateTable('areaAlert').set(nobody).where('id', '=', id).execute();
}

/** An alert of the outage's own province. */
export async function noteMassFault(
  db: Reader,
  id: string,
  { ticketId, provinceId }: { ticketId: string; provinceId: string },
): Promise<void> {
  await db
    .updateTable('areaAlert')
    .set({ massFaultId: ticketId })
    .where('id', '=', id)
    .where('provinceId', '=', provinceId)
    .execute();
}

/** Alerts that go on where an outage was opened, and are of it. */
export async function listOfOutage(db: Reader, { provinceId, cityId }: { provinceId: string; cityId: string | null }) {
  let query = db
    .selectFrom('areaAlert')
    .select(['id', 'about'])
    .where('provinceId', '=', provinceId)
    .where('endedAt', 'is', null)
    .where('massFaultId', 'is', null)
    .orderBy('id');
  if (cityId) query = query.where('cityId', '=', cityId);
  return query.execute();
}

export interface AreaScope {
  provinceId: string | null;
  cityId: string | null;
}

export async function listAlerts(db: Reader, { provinceId, cityId }: AreaScope, endedSince: Date) {
  let query = db
    .selectFrom('areaAlert')
    .innerJoin('city', 'city.id', 'areaAlert.cityId')
    .leftJoin('account', 'account.id', 'areaAlert.acknowledgedBy')
    .leftJoin('ticket', 'ticket.id', 'areaAlert.massFaultId')
    .selectAll('areaAlert')
    .select(['city.nameZh as cityZh', 'city.nameEn as cityEn', 'ticket.number'])
    .select(['account.nameZh', 'account.nameEn'])
    .where((eb) => eb.or([eb('endedAt', 'is', null), eb('endedAt', '>', endedSince)]))
    .orderBy(sql`area_alert.ended_at is null`, 'desc')
    .orderBy('areaAlert.raisedAt', 'desc')
    .limit(100);
  if (provinceId) query = query.where('areaAlert.provinceId', '=', provinceId);
  if (cityId) query = query.where('areaAlert.cityId', '=', cityId);
  return query.execute();
}

export async function countAlerts(db: Reader, { provinceId, cityId }: AreaScope, since: Date): Promise<number> {
  let query = db
    .selectFrom('areaAlert')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('raisedAt', '>', since);
  if (provinceId) query = query.where('provinceId', '=', provinceId);
  if (cityId) query = query.where('cityId', '=', cityId);
  return (await query.executeTakeFirstOrThrow()).count;
}

export async function listCities(db: Reader, provinceId: string | null) {
  return db
    .selectFrom('city')
    .innerJoin('province', 'province.id', 'city.provinceId')
    .select(['city.id', 'city.provinceId', 'city.nameZh', 'city.nameEn'])
    .select(['province.nameZh as provinceZh', 'province.nameEn as provinceEn'])
    .$if(provinceId !== null, (query) => query.where('city.provinceId', '=', provinceId ?? ''))
    .orderBy('city.provinceId', 'desc')
    .orderBy('city.id')
    .execute();
}
