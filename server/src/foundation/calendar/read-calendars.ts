import type { Centre } from '../../platform/work.ts';
import { type Actor, seesProvince } from '../organisation/index.ts';
import { calendarsOf } from './calendars.ts';
import type { CalendarVersion } from './contract.ts';
import { noSuchCalendar } from './refusals.ts';
import { listCalendarVersions, listNewestCalendars } from './store.ts';
import { addWorkingTime } from './working-time.ts';

/** The group's are seen by all, a province's by its own people and the group's. */
export async function listCalendarsFor(centre: Centre, actor: Actor): Promise<CalendarVersion[]> {
  const newest = await listNewestCalendars(centre.db);
  return newest.filter(({ provinceId }) => provinceId === null || seesProvince(actor, provinceId));
}

/** @throws noSuchCalendar */
export async function listVersionsFor(
  centre: Centre,
  actor: Actor,
  calendar: string,
  provinceId: string | null = null,
): Promise<CalendarVersion[]> {
  if (provinceId !== null && !seesProvince(actor, provinceId)) throw noSuchCalendar();
  const versions = await listCalendarVersions(centre.db, calendar, provinceId);
  if (versions.length === 0) throw noSuchCalendar([{ field: 'calendar', message: calendar }]);
  return versions;
}

/** @throws noSuchCalendar, yearNotCovered */
export async function computeDue(
  centre: Centre,
  actor: Actor,
  name: string,
  { from, minutes, provinceId = actor.provinceId }: { from: string; minutes: number; provinceId?: string | null },
): Promise<{ dueAt: string }> {
  if (provinceId !== null && !seesProvince(actor, provinceId)) throw noSuchCalendar();
  const calendars = await calendarsOf(centre.kept, provinceId);
  return { dueAt: addWorkingTime(calendars(name), new Date(from), minutes * 60_000).toISOString() };
}
