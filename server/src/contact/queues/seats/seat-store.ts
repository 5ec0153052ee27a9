import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';

/**
 * Whose seat contacts can reach now: an agent who is ready, may sign in and was heard of since then. `offset 0` keeps
 * PostgreSQL from reading all accounts and sessions at once: only those of a seat that is looked at are read.
 */
export const isThere = (seenSince: Date) => sql<boolean>`(seat.ready_since is not null and not seat.gone
  and exists (select from account where account.id = seat.account_id and account.disabled_at is null
    and 'agent' = any(account.posts) offset 0)
  and exists (select from session where session.account_id = seat.account_id
    and session.seen_at >= ${seenSince} offset 0))`;

/** Takes those of these seats that contacts of a province can reach, in one order. @returns whose they are */
export async function lockSeats(
  db: DatabaseTransaction,
  provinceId: string,
  accountIds: readonly string[],
  seenSince: Date,
): Promise<Set<string>> {
  const { rows } = await sql<{ accountId: string }>`select account_id from seat
    where account_id = any(${[...accountIds]}::uuid[]) and province_id = ${provinceId} and ${isThere(seenSince)}
    order by account_id for no key update of seat`.execute(db);
  return new Set(rows.map(({ accountId }) => accountId));
}

/** Holds these seats, in one order, for whoever is about to ring there by hand. */
export async function holdSeats(db: DatabaseTransaction, accountIds: readonly string[]): Promise<void> {
  await sql`select from seat where account_id = any(${[...accountIds]}::uuid[])
    order by account_id for no key update`.execute(db);
}

/** Contacts that ring where nobody is any more, or nobody of their province. */
export async function listRingingInVain(db: Database, seenSince: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select contact.id from contact
    left join seat on seat.account_id = contact.handler_id and seat.province_id = contact.province_id
    where contact.state = 'ringing' and (seat.account_id is null or not ${isThere(seenSince)})`.execute(db);
  return rows.map(({ id }) => id);
}

/** Until when what begins to ring now does, by its place. */
export const ringingFrom = (now: Date) =>
  sql<Date>`${now}::timestamptz + make_interval(secs => queue_place.accept_seconds)`;

/** A contact that rang, or waited for one person, too long, and on whose desk. */
export interface Unanswered {
  contactId: string;
  accountId: string;
  provinceId: string;
  state: 'ringing' | 'returned';
}

const AT_ONCE = 100;

export async function listUnanswered(db: Database, now: Date): Promise<Unanswered[]> {
  const { rows } = await sql<Unanswered>`select contact_id, contact.handler_id as account_id, contact.province_id,
      contact.state
    from queue_place join contact on contact.id = queue_place.contact_id
    where rings_until <= ${now} and contact.state in ('ringing', 'returned') order by rings_until limit ${AT_ONCE}`.execute(
    db,
  );
  return rows;
}

/** It rings, or waits for the same person, for its time once more. */
export async function saveRingingOn(db: DatabaseTransaction, contactId: string, now: Date): Promise<void> {
  await sql`update queue_place set rings_until = ${ringingFrom(now)}
    where contact_id = ${contactId}::uuid`.execute(db);
}

/** When the next contact has rung long enough; null while none rings. */
export async function findNextUnanswered(db: Database): Promise<Date | null> {
  const { rows } = await sql<{ next: Date | null }>`select min(rings_until) as next from queue_place
    where rings_until is not null`.execute(db);
  return rows[0]?.next ?? null;
}

/**
 * People have so many contacts more, or fewer, in hand, and places are waited in, or no more; with one statement. A call
 * that came back to somebody who has one fewer in hand begins to wait for its whole time. Given in one order of people, by
 * all who write several, none waits for another.
 */
export async function saveMoves(
  db: DatabaseTransaction,
  loads: readonly (readonly [accountId: string, change: number])[],
  places: readonly (readonly [contactId: string, waiting: boolean])[],
  now: Date,
): Promise<void> {
  if (loads.length === 0 && places.length === 0) return;
  const freed = firstsOf(loads.filter(([, change]) => change < 0));
  await sql`with place as (update queue_place set waiting = given.waiting,
        rings_until = case when not given.waiting then ${ringingFrom(now)} end
      from unnest(${firstsOf(places)}::uuid[], ${secondsOf(places)}::boolean[]) as given (contact_id, waiting)
      where queue_place.contact_id = given.contact_id),
    returned as (update queue_place set rings_until = ${ringingFrom(now)} from contact
      where contact.id = queue_place.contact_id and contact.state = 'returned'
        and contact.handler_id = any(${freed}::uuid[]) and contact.id <> all(${firstsOf(places)}::uuid[]))
    insert into seat (account_id, province_id, live)
    select account.id, account.province_id, given.change
    from unnest(${firstsOf(loads)}::uuid[], ${secondsOf(loads)}::integer[])
      with ordinality as given (account_id, change, turn)
    join account on account.id = given.account_id
    order by given.turn
    on conflict (account_id) do update set live = seat.live + excluded.live`.execute(db);
}

const firstsOf = <T>(pairs: readonly (readonly [T, unknown])[]) => pairs.map(([first]) => first);
const secondsOf = <T>(pairs: readonly (readonly [unknown, T])[]) => pairs.map(([, second]) => second);

export async function saveReadiness(db: DatabaseTransaction, accountId: string, readySince: Date | null) {
  await sql`insert into seat (account_id, province_id, ready_since, live)
    select id, province_id, ${readySince}::timestamptz, 0 from account where id = ${accountId}::uuid
    on conflict (account_id) do update set ready_since = excluded.ready_since, gone = false,
      province_id = excluded.province_id`.execute(db);
}

/** Who had gone and was heard of; rows of all others are left as they are. */
export async function saveReturned(db: Database, accountIds: readonly string[]): Promise<void> {
  await sql`update seat set gone = false where account_id in (
    select account_id from seat where account_id = any(${accountIds}::uuid[]) and gone
    order by account_id for no key update)`.execute(db);
}

/** Who is ready and was not heard of since then is passed over without a look at their sessions, until they are back. */
export async function saveGone(db: Database, seenSince: Date): Promise<void> {
  await sql`update seat set gone = true where account_id in (
    select account_id from seat where ready_since is not null and not gone
      and not exists (select from session where session.account_id = seat.account_id and seen_at >= ${seenSince})
    order by account_id for no key update skip locked)`.execute(db);
}
