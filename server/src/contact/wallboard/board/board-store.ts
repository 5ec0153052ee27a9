import { sql } from 'kysely';
import type { Database } from '../../../platform/database/database.ts';
import { oneOf } from '../../../platform/stored.ts';
import { waysIn } from '../../channels/index.ts';

/** Everything that the wallboard reads of queues, contacts and presence stands here. */

const MOST_WAITING_LINES = 100;
const MOST_PEOPLE = 1000;

/** Null: of the whole group. */
type Of = string | null;

interface WaitingRow {
  queueZh: string | null;
  queueEn: string | null;
  wayIn: string;
  level: string | null;
  count: number;
  longestSince: Date;
}

/** Who waits, by queue, way in and level of the customer; the longest waiting first. */
export async function listWaiting(db: Database, provinceId: Of) {
  const theirs = provinceId === null ? sql`true` : sql`contact.province_id = ${provinceId}`;
  const { rows } = await sql<WaitingRow>`select queue.name_zh as queue_zh, queue.name_en as queue_en, contact.way_in,
      customer.level, count(*)::integer as count, min(contact.arrived_at) as longest_since
    from contact left join queue_place on queue_place.contact_id = contact.id
      left join queue on queue.id = queue_place.queue_id
      left join customer on customer.id = contact.customer_id
    where contact.state = 'waiting' and ${theirs}
    group by 1, 2, 3, 4 order by longest_since limit ${MOST_WAITING_LINES}`.execute(db);
  return rows.map(({ wayIn, ...row }) => ({ ...row, wayIn: oneOf(waysIn, wayIn, 'contact.way_in') }));
}

/** A contact in hand, as it stands beside its person. */
interface InHand {
  id: string;
  wayIn: string;
  state: string;
  arrivedAt: string;
  answeredAt: string | null;
  endedAt: string | null;
  /** Since when it rings, or waits for them. */
  handingOver: boolean;
  level: string | null;
  matterType: string | null;
}

interface PersonRow {
  id: string;
  nameZh: string;
  nameEn: string;
  posts: string[];
  presence: string | null;
  presenceSince: Date | null;
  seenAt: Date | null;
  contacts: InHand[];
}

/**
 * Who answers and was heard of since then, or has something in hand, with what that is. Contacts are found by who has them
 * (`contact_handler_open`): how many there were today is nothing to this.
 */
export async function listPeople(db: Database, provinceId: Of, heardSince: Date): Promise<PersonRow[]> {
  const theirs =
    provinceId === null ? sql`true` : sql`(account.province_id = ${provinceId} or account.province_id is null)`;
  const ofProvince = provinceId === null ? sql`true` : sql`contact.province_id = ${provinceId}`;
  const isOwn = provinceId === null ? sql`true` : sql`account.province_id = ${provinceId}`;
  const { rows } = await sql<PersonRow>`select account.id, account.name_zh, account.name_en, account.posts,
      presence.state as presence, presence.began_at as presence_since, heard.seen_at,
      coalesce(hand.contacts, '[]') as contacts
    from account
    left join lateral (select max(seen_at) as seen_at from session where session.account_id = account.id) heard on true
    left join presence_interval presence on presence.account_id = account.id and presence.ended_at is null
    left join lateral (select json_agg(json_build_object('id', contact.id, 'wayIn', contact.way_in, 'state', contact.state,
        'arrivedAt', contact.arrived_at, 'answeredAt', contact.answered_at, 'endedAt', contact.ended_at,
        'handingOver', contact.handing_over, 'level', customer.level, 'matterType', matter.type)
        order by contact.arrived_at, contact.id) as contacts
      from contact left join customer on customer.id = contact.customer_id left join matter on matter.id = contact.matter_id
      where contact.handler_id = account.id and contact.state <> 'closed' and ${ofProvince}) hand on true
    where ${theirs} and (hand.contacts is not null or (account.disabled_at is null and ${isOwn}
      and account.posts && '{agent,expert}' and heard.seen_at >= ${heardSince}))
    order by account.name_zh, account.id limit ${MOST_PEOPLE}`.execute(db);
  return rows;
}
