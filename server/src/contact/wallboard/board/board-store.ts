import { sql } from 'kysely';
import type { Database } from '../../../platform/database/database.ts';
import { oneOf } from '../../../platform/stored.ts';
import { waysIn } from '../../channels/index.ts';

/** Everything that the wallboard reads of queues, contacts and presence stands here. */

const MOST_WAITING_LINES = 100;
const MOST_IN_HAND = 2000;

/** Null: of the whole group. */
type Of = string | null;

interface WaitingRow {
  desk: string | null;
  wayIn: string;
  level: string | null;
  count: number;
  longestSince: Date;
}

/** Who waits, by desk, way in and level of the customer; the longest waiting first. */
export async function listWaiting(db: Database, provinceId: Of) {
  const theirs = provinceId === null ? sql`true` : sql`contact.province_id = ${provinceId}`;
  const { rows } = await sql<WaitingRow>`select queue_place.desk, contact.way_in, customer.level,
      count(*)::integer as count, min(contact.arrived_at) as longest_since
    from contact left join queue_place on queue_place.contact_id = contact.id
      left join customer on customer.id = contact.customer_id
    where contact.state = 'waiting' and ${theirs}
    group by 1, 2, 3 order by longest_since limit ${MOST_WAITING_LINES}`.execute(db);
  return rows.map(({ wayIn, ...row }) => ({ ...row, wayIn: oneOf(waysIn, wayIn, 'contact.way_in') }));
}

/** A contact in hand. */
interface InHandRow {
  id: string;
  wayIn: string;
  state: string;
  arrivedAt: Date;
  answeredAt: Date | null;
  endedAt: Date | null;
  handingOver: boolean;
  level: string | null;
  matterType: string | null;
  handlerId: string;
  handlerZh: string;
  handlerEn: string;
}

/**
 * What people of a province have in hand, the oldest first. It is found by who has it (`contact_handler_open`): how many
 * contacts there were today is nothing to this. The group's people may have some of it too.
 */
export async function listInHand(db: Database, provinceId: Of) {
  const theirs =
    provinceId === null
      ? sql`true`
      : sql`contact.province_id = ${provinceId} and (account.province_id = ${provinceId} or account.province_id is null)`;
  const { rows } = await sql<InHandRow>`select contact.id, contact.way_in, contact.state, contact.arrived_at,
      contact.answered_at, contact.ended_at, contact.handing_over, customer.level, matter.type as matter_type,
      account.id as handler_id, account.name_zh as handler_zh, account.name_en as handler_en
    from account join contact on contact.handler_id = account.id and contact.state <> 'closed'
      left join customer on customer.id = contact.customer_id left join matter on matter.id = contact.matter_id
    where ${theirs} order by contact.arrived_at, contact.id limit ${MOST_IN_HAND}`.execute(db);
  return rows.map(({ wayIn, ...row }) => ({ ...row, wayIn: oneOf(waysIn, wayIn, 'contact.way_in') }));
}
