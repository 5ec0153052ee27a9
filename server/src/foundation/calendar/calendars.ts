import type { Kept, KeptKind } from '../../platform/keeping/keep.ts';
import type { Work } from '../../platform/work.ts';
import { calendarChanged } from './announcements.ts';
import { type Calendar, openCalendar } from './calendar.ts';
import { noSuchCalendar } from './refusals.ts';
import { type NewestCalendar, readNewestCalendars } from './store.ts';

/** The calendars of one province, by name. @throws noSuchCalendar for a name that neither it nor the group has */
export type Calendars = (name: string) => Calendar;

interface OpenCalendar extends Omit<NewestCalendar, 'body'> {
  /** It remembers the spans of days. */
  open: Calendar;
}

interface OpenCalendars {
  /** The number of the newest version of any. */
  newest: number;
  all: readonly OpenCalendar[];
}

const calendars: KeptKind<OpenCalendars> = {
  name: 'calendars',
  until: [calendarChanged],
  read: openNewest,
  rowsIn: ({ all }) => all.length,
};

async function openNewest(db: Parameters<typeof readNewestCalendars>[0]): Promise<OpenCalendars> {
  const all = (await readNewestCalendars(db)).map(({ body, ...one }) => ({ ...one, open: openCalendar(body) }));
  return { newest: Math.max(0, ...all.map(({ id }) => id)), all };
}

/** The calendars in force in a province, its own before the group's. */
export async function calendarsOf(kept: Kept, provinceId: string | null): Promise<Calendars> {
  return ofProvince(await kept.get(calendars), provinceId);
}

/**
 * The same for a work that saves what it computes with them.
 * @param newest as `keep_calendars()` told this work: no calendar changes until its end, and what this process has not
 *   heard of yet is read
 */
export async function calendarsToSaveBy(work: Work, provinceId: string | null, newest: number): Promise<Calendars> {
  const kept = await work.kept.get(calendars);
  return ofProvince(kept.newest === newest ? kept : await openNewest(work.db), provinceId);
}

function ofProvince({ all }: OpenCalendars, provinceId: string | null): Calendars {
  const named = (name: string, scope: string | null) =>
    all.find((one) => one.calendar === name && one.provinceId === scope)?.open;
  return (name) => {
    const calendar = named(name, provinceId) ?? named(name, null);
    if (!calendar) throw noSuchCalendar([{ field: 'calendar', message: name }]);
    return calendar;
  };
}
