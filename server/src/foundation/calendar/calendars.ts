import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { type Calendar, openCalendar } from './calendar.ts';
import { noSuchCalendar } from './refusals.ts';
import { findCalendarBody, keepCalendars, listCalendarsInForce } from './store.ts';

/** The calendars of one province, by name. @throws noSuchCalendar for a name that neither it nor the group has */
export type Calendars = (name: string) => Calendar;

/** The calendars in force in a province, its own before the group's. */
export async function calendarsOf(db: Database | DatabaseTransaction, provinceId: string | null): Promise<Calendars> {
  const inForce = new Map<string, Calendar>();
  for (const { calendar, id, hash } of await listCalendarsInForce(db, provinceId)) {
    inForce.set(calendar, opened.get(hash) ?? keepOpen(hash, openCalendar(await findCalendarBody(db, id))));
  }
  return (name) => {
    const calendar = inForce.get(name);
    if (!calendar) throw noSuchCalendar([{ field: 'calendar', message: name }]);
    return calendar;
  };
}

/** The same, and no calendar changes until this transaction has saved what it computes with them. */
export async function calendarsToSaveBy(db: DatabaseTransaction, provinceId: string | null): Promise<Calendars> {
  await keepCalendars(db);
  return calendarsOf(db, provinceId);
}

/** Opened ones remember the spans of days; they are known by what they say. */
const opened = new Map<string, Calendar>();
const KEPT = 200;

function keepOpen(hash: string, calendar: Calendar): Calendar {
  const [oldest] = opened.keys();
  if (opened.size >= KEPT && oldest !== undefined) opened.delete(oldest);
  opened.set(hash, calendar);
  return calendar;
}
