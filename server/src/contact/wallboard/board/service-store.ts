import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { OPERATOR_ZONE } from '../../../platform/clock.ts';
import type { Counted } from './judge-service.ts';

interface Ended {
  contactId: string;
  answered: boolean;
  /** Within so many seconds it is in time. */
  target: number;
}

/** How waiting of a contact ended, once: that of the first answer, or of leaving without one. */
export async function saveOutcome(db: DatabaseTransaction, { contactId, answered, target }: Ended, now: Date) {
  const first = answered
    ? sql`(select count(*) from contact_entry where contact_id = contact.id and kind = 'answered') = 1`
    : sql`answered_at is null`;
  await sql`insert into service_outcome (contact_id, province_id, way_in, ended_at, answered, in_time)
    select id, province_id, way_in, ${now}, ${answered}::boolean,
      ${answered}::boolean and arrived_at >= ${now}::timestamptz - make_interval(secs => ${target})
    from contact where id = ${contactId}::uuid and begun_by = 'customer' and ${first}
    on conflict do nothing`.execute(db);
}

/** What ended before then becomes part of the sum of its day: one statement, so that it is counted once. */
export async function foldOutcomes(db: Database, before: Date): Promise<void> {
  await sql`with ended as (delete from service_outcome where ended_at < ${before} returning *)
    insert into service_day as day (province_id, day, way_in, offered, answered, in_time)
    select province_id, (ended_at at time zone ${OPERATOR_ZONE})::date as day, way_in, count(*)::integer,
      (count(*) filter (where answered))::integer, (count(*) filter (where in_time))::integer
    from ended group by 1, 2, 3 order by 1, 2, 3
    on conflict (province_id, day, way_in) do update set offered = day.offered + excluded.offered,
      answered = day.answered + excluded.answered, in_time = day.in_time + excluded.in_time`.execute(db);
}

interface Asked {
  /** Null: of the whole group. */
  provinceId: string | null;
  lately: Date;
  /** When the operator's day began, and its name. */
  dayStart: Date;
  day: string;
}

/** How waiting ended lately, and today: what is not in the sum of the day yet lies within the last half hour, or a little more. */
export async function countService(
  db: Database,
  { provinceId, lately, dayStart, day }: Asked,
): Promise<{ lately: Counted; today: Counted }> {
  const theirs = provinceId === null ? sql`true` : sql`province_id = ${provinceId}`;
  const { rows } = await sql<
    Record<'offered' | 'answered' | 'inTime' | 'offeredLately' | 'answeredLately' | 'inTimeLately', number>
  >`
    with ended as (
      select ended_at >= ${lately} as lately, ended_at >= ${dayStart} as today, 1 as offered, answered::integer, in_time::integer
      from service_outcome where ${theirs} and ended_at >= ${new Date(Math.min(Number(lately), Number(dayStart)))}
      union all
      select false, true, offered, answered, in_time from service_day where ${theirs} and day = ${day}::date)
    select coalesce(sum(offered) filter (where today), 0)::integer as offered,
      coalesce(sum(answered) filter (where today), 0)::integer as answered,
      coalesce(sum(in_time) filter (where today), 0)::integer as in_time,
      coalesce(sum(offered) filter (where lately), 0)::integer as offered_lately,
      coalesce(sum(answered) filter (where lately), 0)::integer as answered_lately,
      coalesce(sum(in_time) filter (where lately), 0)::integer as in_time_lately
    from ended`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('a sum has a row');
  return {
    lately: { offered: row.offeredLately, answered: row.answeredLately, inTime: row.inTimeLately },
    today: { offered: row.offered, answered: row.answered, inTime: row.inTime },
  };
}
