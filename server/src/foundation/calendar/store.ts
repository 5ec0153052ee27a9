import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { CalendarBody, type CalendarVersion } from './contract.ts';
import { storedAs } from '../../platform/stored.ts';

type Reader = Database | DatabaseTransaction;

const readBody = storedAs(CalendarBody, 'calendar_version.body');

// As `keep_calendars()` has it: whoever computes with calendars keeps changes of them waiting until it has written what it
// computed.
const CALENDAR_LOCK = 7_305_117;

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

export interface NewestCalendar {
  id: number;
  calendar: string;
  /** Null for the group's. */
  provinceId: string | null;
  body: CalendarBody;
}

/** What the newest version of each says, of the group and of every province. */
export async function readNewestCalendars(db: Reader): Promise<NewestCalendar[]> {
  const rows = await db
    .selectFrom('calendarVersion')
    .distinctOn(['calendar', 'provinceId'])
    .select(['id', 'calendar', 'provinceId', 'body'])
    .orderBy('calendar')
    .orderBy('provinceId')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, body: readBody(row.body) }));
}

/** Those of the group: every province has them, or its own in their place. */
export async function listCalendarNames(db: Reader): Promise<string[]> {
  const rows = await db
    .selectFrom('calendarVersion')
    .select('calendar')
    .distinct()
    .where('provinceId', 'is', null)
    .orderBy('calendar')
    .execute();
  return rows.map(({ calendar }) => calendar);
}

type VersionRow = Awaited<ReturnType<ReturnType<typeof selectVersions>['executeTakeFirstOrThrow']>>;

function toVersion(row: VersionRow): CalendarVersion {
  const { calendar, provinceId, id, reason, at, nameZh, nameEn } = row;
  const by = nameZh === null ? null : { zh: nameZh, en: nameEn ?? nameZh };
  const body = readBody(row.body);
  return { calendar, provinceId, version: id, reason, by, at: at.toISOString(), body };
}
