import { type Kysely, type Migration, sql } from 'kysely';

/**
 * A row a seat: what choosing somebody has to know of them, kept as it changes. Who is ready, and what is in hand, is
 * taken over from presence and contacts.
 */
export const queues0003: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table seat (
      account_id uuid primary key references account,
      province_id text references province,
      ready_since timestamptz,
      gone boolean not null default false,
      live integer not null)`.execute(db);
    await sql`insert into seat (account_id, province_id, ready_since, live)
      select account.id, account.province_id, ready.began_at, coalesce(hand.live, 0)
      from account
      left join presence_interval ready
        on ready.account_id = account.id and ready.ended_at is null and ready.state = 'ready'
      left join (select handler_id, count(*) as live from contact where state in ('ringing', 'active')
        group by handler_id) hand on hand.handler_id = account.id
      where ready.began_at is not null or hand.live is not null
      order by account.id`.execute(db);
    // `live` is in it so that who is busy is passed over without a look at their row.
    await sql`create index seat_ready on seat (province_id, ready_since, account_id, live)
      where ready_since is not null and not gone`.execute(db);
    await standInLine(db);
  },
};

/** Who waits is found in order of the queue, past any number that ring. */
async function standInLine(db: Kysely<unknown>): Promise<void> {
  await sql`alter table queue_place add column waiting boolean not null default true`.execute(db);
  await sql`update queue_place set waiting = false from contact
    where contact.id = queue_place.contact_id and contact.state <> 'waiting'`.execute(db);
  await sql`create index queue_place_waiting on queue_place (queue_id, order_at, contact_id) where waiting`.execute(db);
}
