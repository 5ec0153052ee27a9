import { type RawBuilder, sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { oneOf } from '../../../platform/stored.ts';
import { waysIn } from '../../channels/index.ts';
import { contactStates } from '../../contacts/index.ts';
import { USUAL_LEVEL } from '../rules/default-rules.ts';
import { isThere } from '../seats/seat-store.ts';
import type { ContactRead, PersonRead } from './standing.ts';

type Reader = Database | DatabaseTransaction;

/** Whom a customer spoke with so long ago is nobody they remember. */
const REMEMBERED_DAYS = 30;
/** Longer than anything is written up. */
const LONGEST_WRAP_UP_SECONDS = 86_400;

interface ContactRow {
  id: string;
  provinceId: string;
  wayIn: string;
  state: string;
  handlerId: string | null;
  byAgent: boolean | null;
  level: string;
  arrivedAt: Date;
  answeredAt: Date | null;
  endedAt: Date | null;
  desk: string | null;
  orderAt: Date | null;
  orderKey: Date | null;
  seq: number | null;
  lastAgentId: string | null;
  meantForId: string | null;
}

export async function readContacts(db: Reader, contactIds: readonly string[]): Promise<ContactRead[]> {
  return readThose(db, sql`contact.id = any(${[...contactIds]}::uuid[])`);
}

/** All that wait in a province, or that somebody of it has in hand. */
export async function readContactsOf(db: Reader, provinceId: string, now: Date): Promise<ContactRead[]> {
  const wrappedUpSince = new Date(Number(now) - LONGEST_WRAP_UP_SECONDS * 1000);
  return readThose(
    db,
    sql`contact.id in (
        select contact_id from queue_place where province_id = ${provinceId}
        union all select id from contact as held where held.state <> 'closed' and held.handler_id in (
          select account_id from seat where seat.province_id = ${provinceId}))
      and contact.province_id = ${provinceId}
      and (contact.state <> 'wrap-up' or contact.ended_at > ${wrappedUpSince})`,
  );
}

async function readThose(db: Reader, those: RawBuilder<unknown>): Promise<ContactRead[]> {
  const { rows } = await sql<ContactRow>`select contact.id, contact.province_id, contact.way_in, contact.state,
      contact.handler_id, contact.arrived_at, contact.answered_at, contact.ended_at,
      'agent' = any(handler.posts) as by_agent, coalesce(place.level, customer.level, ${USUAL_LEVEL}) as level,
      place.desk, place.order_at, place.order_key, place.seq, place.meant_for as meant_for_id, (
        select past.agent_id from contact as past
        where past.customer_id = contact.customer_id and contact.state = 'waiting' and past.answered_at is not null
          and past.arrived_at > contact.arrived_at - make_interval(days => ${REMEMBERED_DAYS}) and past.id <> contact.id
        order by past.arrived_at desc limit 1) as last_agent_id
    from contact
    left join queue_place as place on place.contact_id = contact.id
    left join customer on customer.id = contact.customer_id
    left join account as handler on handler.id = contact.handler_id
    where ${those}`.execute(db);
  return rows.map(toContact);
}

function toContact({ wayIn, state, byAgent, desk, orderAt, orderKey, seq, ...row }: ContactRow): ContactRead {
  const place = desk !== null && orderAt && orderKey && seq !== null ? { desk, orderAt, orderKey, seq } : null;
  return {
    ...row,
    wayIn: oneOf(waysIn, wayIn, 'contact.way_in'),
    state: oneOf(contactStates, state, 'contact.state'),
    byAgent: byAgent === true,
    place,
  };
}

interface PersonRow {
  id: string;
  provinceId: string | null;
  readySince: Date | null;
  skills: Record<string, number>;
  lastWayIn: string | null;
  lastEndedAt: Date | null;
  lastClosedAt: Date | null;
}

export async function readPeople(db: Reader, accountIds: readonly string[], seenSince: Date): Promise<PersonRead[]> {
  return readSeats(db, sql`seat.account_id = any(${[...accountIds]}::uuid[])`, seenSince);
}

/** All whom contacts of a province reach, or who have something in hand. */
export async function readPeopleOf(db: Reader, provinceId: string, seenSince: Date): Promise<PersonRead[]> {
  return readSeats(db, sql`seat.province_id = ${provinceId} and seat.ready_since is not null`, seenSince);
}

async function readSeats(db: Reader, those: RawBuilder<unknown>, seenSince: Date): Promise<PersonRead[]> {
  const { rows } = await sql<PersonRow>`select seat.account_id as id, seat.province_id,
      case when ${isThere(seenSince)} then seat.ready_since end as ready_since,
      coalesce((select json_object_agg(skill, 1) from skill where skill.account_id = seat.account_id), '{}') as skills,
      last.way_in as last_way_in, last.ended_at as last_ended_at, last.closed_at as last_closed_at
    from seat left join lateral (
      select way_in, ended_at, closed_at from contact
      where handler_id = seat.account_id and ended_at is not null order by ended_at desc limit 1) as last on true
    where ${those}`.execute(db);
  return rows.map(toPerson);
}

function toPerson({ id, provinceId, readySince, skills, lastWayIn, lastEndedAt, lastClosedAt }: PersonRow): PersonRead {
  const lastEnded =
    lastWayIn !== null && lastEndedAt
      ? { wayIn: oneOf(waysIn, lastWayIn, 'contact.way_in'), endedAt: lastEndedAt, closedAt: lastClosedAt }
      : null;
  return { id, provinceId, readySince, skills, lastEnded };
}

/** Where somebody waits, or contacts reach somebody. */
export async function listProvincesInUse(db: Reader): Promise<string[]> {
  const { rows } = await sql<{ provinceId: string }>`select province_id from queue_place
    union select province_id from seat where province_id is not null and (ready_since is not null or live > 0)`.execute(
    db,
  );
  return rows.map(({ provinceId }) => provinceId);
}
