import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { ringingFrom } from './seat-store.ts';

/** What a seat says, or what is so. */
export interface SeatState {
  readySince: Date | null;
  live: number;
  gone: boolean;
}

/** What is so of the accounts in `account`: since when they are ready, and how many contacts they have ringing or in conversation. */
const truth = sql`account
  left join presence_interval ready
    on ready.account_id = account.id and ready.ended_at is null and ready.state = 'ready'`;

/** Whose seat does not say what is so, at one moment for both. */
export async function listWrongSeats(db: Database, seenSince: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select account.id from ${truth}
    left join (select handler_id, count(*) as live from contact where state in ('ringing', 'returned', 'active')
      group by handler_id) hand on hand.handler_id = account.id
    left join seat on seat.account_id = account.id
    where coalesce(seat.live, 0) <> coalesce(hand.live, 0)
      or seat.ready_since is distinct from ready.began_at
      or seat.account_id is not null and seat.province_id is distinct from account.province_id
      or seat.gone and exists (select from session where session.account_id = account.id and seen_at >= ${seenSince})
    order by account.id`.execute(db);
  return rows.map(({ id }) => id);
}

/** A seat that is there from now on, and nobody else's to change until the work ends. @returns what it said */
export async function lockSeat(db: DatabaseTransaction, accountId: string): Promise<SeatState | undefined> {
  await sql`insert into seat (account_id, live) values (${accountId}::uuid, 0) on conflict do nothing`.execute(db);
  return db
    .selectFrom('seat')
    .select(['readySince', 'live', 'gone'])
    .where('accountId', '=', accountId)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

/** Has a locked seat say what is so. Whoever moves a contact just now waits for it, and adds to what is written here. */
export async function saveTruth(db: DatabaseTransaction, accountId: string): Promise<SeatState | undefined> {
  const { rows } = await sql<SeatState>`update seat set province_id = account.province_id, gone = false,
      ready_since = ready.began_at,
      live = (select count(*) from contact where handler_id = account.id and state in ('ringing', 'returned', 'active'))
    from ${truth}
    where account.id = ${accountId}::uuid and seat.account_id = account.id
    returning seat.ready_since, seat.live, seat.gone`.execute(db);
  return rows[0];
}

/** Places that do not say what their contact does: waited in, rung from, or not to be there any more. */
export async function listWrongPlaces(db: Database): Promise<string[]> {
  const { rows } = await sql<{ contactId: string }>`select contact_id
    from queue_place join contact on contact.id = queue_place.contact_id
    where waiting <> (state = 'waiting') or (rings_until is null) <> waiting or state not in ('waiting', 'ringing', 'returned') order by contact_id`.execute(
    db,
  );
  return rows.map(({ contactId }) => contactId);
}

/** Has the place of a locked contact say what it does; what rings, or waits for one person, without an end, does so from now. */
export async function savePlaceTruth(
  db: DatabaseTransaction,
  { id, state }: { id: string; state: string },
  now: Date,
): Promise<void> {
  const place = sql`contact_id = ${id}::uuid`;
  if (state === 'waiting' || state === 'ringing' || state === 'returned')
    await sql`update queue_place set waiting = ${state === 'waiting'},
        rings_until = case when ${state !== 'waiting'} then coalesce(rings_until, ${ringingFrom(now)}) end
      where ${place}`.execute(db);
  else await sql`delete from queue_place where ${place}`.execute(db);
}
