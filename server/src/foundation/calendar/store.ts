import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { CalendarBody, type CalendarVersion } from './contract.ts';
import { storedAs } from '../../platform/stored.ts';

type Reader = Database | DatabaseTransaction;

const readBody = storedAs(CalendarBody, 'calendar_version.body');

// Any constant: whoever computes with calendars keeps changes of them waiting until it has written what it computed.
const CALENDAR_LOCK = 7_305_117;

/** Until the end of the work no calendar changes: what is computed now is saved before any newer version holds. */
export async function keepCalendars(db: DatabaseTransaction): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${CALENDAR_LOCK})`.execute(db);
}

/** Waits for everybody who computes with the calendars as they were. */
export async function lockCalendars(db: DatabaseTransaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(${CALENDAR_LOCK})`.execute(db);
}

interface NewVersion {
  calendar: string;
  provinceId: string | null;
  body: CalendarBody;
  reason: string;
  accountId: string | null;
  at: Date;
}

export async function saveCalendarVersion(db: Reader, { body, ...version }: NewVersion): Promise<number> {
  const { id } = await db
    .insertInto('calendarVersion')
    .values({ ...version, body: JSON.stringify(body) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

const selectVersions = (db: Reader) =>
  db
    .selectFrom('calendarVersion')
    .leftJoin('account', 'account.id', 'calendarVersion.accountId')
    .selectAll('calendarVersion')
    .select(['account.nameZh', 'account.nameEn']);

/** The newest version of each calendar, of the group and of every province. */
export async function listNewestCalendars(db: Reader): Promise<CalendarVersion[]> {
  const rows = await selectVersions(db)
    .distinctOn(['calendarVersion.calendar', 'calendarVersion.provinceId'])
    .orderBy('calendarVersion.calendar')
    .orderBy('calendarVersion.provinceId')
    .orderBy('calendarVersion.id', 'desc')
    .execute();
  return rows.map(toVersion);
}

/** All versions of one, newest first. */
export async function listCalendarVersions(db: Reader, calendar: string, provinceId: string | null) {
  const rows = await selectVersions(db)
    .where('calendarVersion.calendar', '=', calendar)
    .where('calendarVersion.provinceId', 'is not distinct from', provinceId)
    .orderBy('calendarVersion.id', 'desc')
    .execute();
  return rows.map(toVersion);
}

/** Which versions hold in a province: its own, else the group's. A hash in the place of what they say. */
export async function listCalendarsInForce(db: Reader, provinceId: string | null) {
  return db
    .selectFrom('calendarVersion')
    .distinctOn('calendar')
    .select(['calendar', 'id'])
    .select(sql<string>`md5(body::text)`.as('hash'))
    .where((eb) => eb.or([eb('provinceId', 'is', null), eb('provinceId', '=', provinceId)]))
    .orderBy('calendar')
    .orderBy(sql`province_id is null`)
    .orderBy('id', 'desc')
    .execute();
}

/** Those of the group: every province has them, or its own in their place. */
export async function listCalendarNames(db: Reader): Promise<string[]> {
  return (await listCalendarsInForce(db, null)).map(({ calendar }) => calendar);
}

export async function findCalendarBody(db: Reader, id: number): Promise<CalendarBody> {
  const row = await db.selectFrom('calendarVersion').select('body').where('id', '=', id).executeTakeFirstOrThrow();
  return readBody(row.body);
}

type VersionRow = Awaited<ReturnType<ReturnType<typeof selectVersions>['executeTakeFirstOrThrow']>>;

function toVersion(row: VersionRow): CalendarVersion {
  const { calendar, provinceId, id, reason, at, nameZh, nameEn } = row;
  const by = nameZh === null ? null : { zh: nameZh, en: nameEn ?? nameZh };
  const body = readBody(row.body);
  return { calendar, provinceId, version: id, reason, by, at: at.toISOString(), body };
}
