import { sql } from 'kysely';
import type { Database } from '../../../platform/database/database.ts';
import { isComplaint } from '../alert-store.ts';

/** Whose tickets: of these provinces, and of one city where one is named. */
export interface TodayScope {
  provinces: readonly string[];
  cityId: string | null;
}

/** So many stood from one moment that was asked about, the first is 0, to before another. */
export interface Counted {
  what: 'open' | 'overdue' | 'soon' | 'escalated';
  since: number;
  /** Null: they still stand. */
  until: number | null;
  count: number;
}

/**
 * What stood open, overdue, about to be due, and escalated, at each of these moments a day apart, the earliest first. A
 * ticket that missed two times counts as overdue from the first to the end of the last. It reads the tickets that are open and those that were closed since the first of them, by the indexes of lists, and their
 * clocks: however many there ever were.
 */
export async function countAtMoments(
  db: Database,
  { provinces, cityId }: TodayScope,
  moments: readonly Date[],
  soonMinutes: number,
): Promise<Counted[]> {
  const [first] = moments;
  const last = moments.at(-1);
  const soonAfterLast = sql`${last}::timestamptz + make_interval(mins => ${soonMinutes})`;
  const times = sql`${[...moments]}::timestamptz[]`;
  // The first moment at or after it; what came or went at that very moment has come, or gone, by then.
  const placeOf = (column: string) => sql`width_bucket(${sql.ref(column)} - interval '1 microsecond', ${times})`;
  const ofScope = sql`standing.province_id = any(${[...provinces]}::text[])
    and (${cityId}::text is null or ticket.city_id = ${cityId})`;
  const columns = sql`ticket.id, ticket.raised_at, ticket.closed_at, ${isComplaint} complains
    from ticket_standing standing join ticket on ticket.id = standing.ticket_id`;
  const { rows } = await sql<Counted>`
    with scope as materialized (
      select ${columns} where ${ofScope} and standing.state = 'open'
      union all
      select ${columns} where ${ofScope} and standing.state = 'closed' and standing.changed_at >= ${first}
        and ticket.closed_at >= ${first}),
    clocks as (
      select scope.id, clock.due_at, clock.started_at, ${placeOf('clock.due_at')} place,
        least(clock.met_at, clock.ended_at, scope.closed_at) over_at
      from scope join ticket_clock clock on clock.ticket_id = scope.id
      where clock.due_at <= ${soonAfterLast}),
    due as materialized (
      select id, place, ${placeOf('over_at')} over_place, due_at <= ${last} and (over_at is null or over_at > due_at) late,
        (${times})[place] < due_at and due_at <= (${times})[place] + make_interval(mins => ${soonMinutes})
          and started_at <= (${times})[place] and (over_at is null or over_at > (${times})[place]) soon
      from clocks)
    select 'open' what, ${placeOf('raised_at')} since, ${placeOf('closed_at')} until, count(*)::int count
      from scope where complains group by 1, 2, 3
    union all
    select 'overdue', since, until, count(*)::int from (
      select min(place) since, case when bool_and(over_place is not null) then max(over_place) end until
      from due where late group by id) as ticket group by 2, 3
    union all
    select 'soon', place - 1, place, count(distinct id)::int from due where soon group by place
    union all
    select 'escalated', ${placeOf('received_at')}, ${placeOf('closed_at')}, count(*)::int
      from escalated_complaint join ticket on ticket.id = escalated_complaint.ticket_id
      where ticket.province_id = any(${[...provinces]}::text[]) and (${cityId}::text is null or ticket.city_id = ${cityId})
        and (closed_at is null or closed_at >= ${first})
      group by 2, 3`.execute(db);
  return rows;
}

/** Complaints of each hour of these days, which are told by their first instants; hours without any are left out. */
export async function countByHour(db: Database, { provinces, cityId }: TodayScope, days: readonly Date[]) {
  const { rows } = await sql<{ day: number; hour: number; count: number }>`
    select (day - 1)::int as day, floor(extract(epoch from ticket.raised_at - start) / 3600)::int as hour, count(*)::int count
    from unnest(${[...days]}::timestamptz[]) with ordinality as one(start, day)
    join ticket on ticket.raised_at >= start and ticket.raised_at < start + interval '24 hours'
      and ticket.province_id = any(${[...provinces]}::text[])
    where ${isComplaint} and (${cityId}::text is null or ticket.city_id = ${cityId})
    group by 1, 2`.execute(db);
  return rows;
}

/** When alerts went on, as far as it was after `since`. */
export async function listAlertSpans(db: Database, { provinces, cityId }: TodayScope, since: Date) {
  let query = db
    .selectFrom('areaAlert')
    .select(['raisedAt', 'endedAt'])
    .where('provinceId', 'in', [...provinces])
    .where((eb) => eb.or([eb('endedAt', 'is', null), eb('endedAt', '>', since)]));
  if (cityId) query = query.where('cityId', '=', cityId);
  return query.execute();
}
