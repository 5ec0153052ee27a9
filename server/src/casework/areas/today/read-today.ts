import { daysEarlier, minutesLater, operatorDay, operatorDayStart } from '../../../platform/clock.ts';
import type { Centre } from '../../../platform/work.ts';
import { type Actor, listProvinces } from '../../../foundation/organisation/index.ts';
import { scopeOf } from '../acknowledge-alert.ts';
import { findFirstTicketAt } from '../alert-store.ts';
import { WEEKS } from '../judge-pile-up.ts';
import type { AreaToday } from './contract.ts';
import { countAtMoments, countByHour, listAlertSpans, type TodayScope } from './course-store.ts';
import { deriveCourse } from './derive-course.ts';
import { judgeUsual } from './judge-usual.ts';

/** How many days are shown, with today. */
const DAYS = 15;
const SOON_MINUTES = 240;
const HOURS = 24;

/** Four figures as they are now and as they were at this time of the days before, and the complaints of today by hour. */
export async function readToday(centre: Centre, actor: Actor): Promise<AreaToday> {
  const now = centre.clock.now();
  const moments = Array.from({ length: DAYS }, (_, day) => daysEarlier(now, DAYS - 1 - day));
  const scope = await todayScope(centre, actor);
  const [counted, hours] = await Promise.all([
    countAtMoments(centre.db, scope, moments, SOON_MINUTES),
    readHours(centre, scope, now),
  ]);
  return {
    at: now.toISOString(),
    days: moments.map(operatorDay),
    openComplaints: deriveCourse(counted, 'open', DAYS),
    overdue: deriveCourse(counted, 'overdue', DAYS),
    dueSoon: deriveCourse(counted, 'soon', DAYS),
    escalated: deriveCourse(counted, 'escalated', DAYS),
    soonMinutes: SOON_MINUTES,
    ...hours,
  };
}

/** The group's people look at all provinces. */
async function todayScope({ kept }: Centre, actor: Actor): Promise<TodayScope> {
  const { provinceId, cityId } = scopeOf(actor);
  const provinces = provinceId === null ? (await listProvinces(kept)).map(({ id }) => id) : [provinceId];
  return { provinces, cityId };
}

async function readHours({ db }: Centre, scope: TodayScope, now: Date): Promise<Pick<AreaToday, 'hours' | 'weeks'>> {
  const today = operatorDayStart(now);
  const starts = Array.from({ length: WEEKS + 1 }, (_, week) => daysEarlier(today, 7 * week));
  const [counted, alerts, known] = await Promise.all([
    countByHour(db, scope, starts),
    listAlertSpans(db, scope, today),
    findFirstOf(db, scope),
  ]);
  const countOf = (day: number, hour: number) =>
    counted.find((one) => one.day === day && one.hour === hour)?.count ?? 0;
  /** Weeks in which the centre was not there yet tell nothing. */
  const weeksOf = (hour: number) =>
    starts.flatMap((start, week) =>
      week > 0 && known !== null && minutesLater(start, 60 * hour) >= known ? [countOf(week, hour)] : [],
    );
  const hours = Array.from({ length: HOURS }, (_, hour) => {
    const from = minutesLater(today, 60 * hour);
    const to = minutesLater(from, 60);
    return {
      from: from.toISOString(),
      complaints: from > now ? null : countOf(0, hour),
      usual: judgeUsual(weeksOf(hour)),
      alert: from <= now && alerts.some(({ raisedAt, endedAt }) => raisedAt < to && (endedAt ?? now) >= from),
    };
  });
  return { hours, weeks: Math.max(0, ...hours.map((_, hour) => weeksOf(hour).length)) };
}

async function findFirstOf(db: Centre['db'], { provinces }: TodayScope): Promise<Date | null> {
  const firsts = await Promise.all(provinces.map((provinceId) => findFirstTicketAt(db, provinceId)));
  const known = firsts.filter((one) => one !== null);
  return known.length === 0 ? null : new Date(Math.min(...known.map((one) => one.getTime())));
}
