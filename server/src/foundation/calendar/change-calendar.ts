import { calendarChanged } from './announcements.ts';
import { type Centre, inOneWork, type Work } from '../../platform/work.ts';
import { type Actor, findProvince, saveAuditEntry, seesProvince } from '../organisation/index.ts';
import { checkCalendar } from './check-calendar.ts';
import type { CalendarBody, ChangeCalendar } from './contract.ts';
import { calendarChangedMeanwhile, noSuchCalendar } from './refusals.ts';
import { lockCalendars, listCalendarVersions, saveCalendarVersion } from './store.ts';

/**
 * Saves a further version of a calendar, of the group or of a province; it holds from now on, and what was due by the
 * one before is derived anew.
 * @returns its number
 * @throws calendarInvalid, noWorkingTime, calendarChangedMeanwhile; noSuchCalendar for one of another province
 */
export async function changeCalendar(
  centre: Centre,
  actor: Actor,
  calendar: string,
  { version, provinceId = actor.provinceId, reason, body }: ChangeCalendar,
): Promise<number> {
  if (!seesProvince(actor, provinceId)) throw noSuchCalendar();
  checkCalendar(body);
  return inOneWork(centre, async (work) => {
    if (provinceId !== null && !(await findProvince(work.kept, provinceId))) throw noSuchCalendar();
    await lockCalendars(work.db);
    const [newest] = await listCalendarVersions(work.db, calendar, provinceId);
    if ((newest?.version ?? 0) !== version) {
      throw calendarChangedMeanwhile([{ field: 'version', message: String(newest?.version ?? 0) }]);
    }
    const by = { accountId: actor.accountId, reason };
    const saved = await saveAndAnnounce(work, { calendar, provinceId, body, ...by });
    await saveAuditEntry(work.db, work.now, actor, 'calendar.changed', {
      calendar,
      provinceId,
      version: saved,
      reason,
    });
    return saved;
  });
}

interface NextVersion {
  calendar: string;
  provinceId: string | null;
  body: CalendarBody;
  reason: string;
  accountId: string | null;
}

/** Clocks hear of it, and the pages that show it. */
export async function saveAndAnnounce(work: Work, next: NextVersion): Promise<number> {
  const version = await saveCalendarVersion(work.db, { ...next, at: work.now });
  const about = { calendar: next.calendar, provinceId: next.provinceId ?? '', version: String(version) };
  work.announce(calendarChanged, about, ['everyone']);
  return version;
}
