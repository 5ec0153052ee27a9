import { type RawBuilder, sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';

type Reader = Database | DatabaseTransaction;

/** Whose presence has another state than before, and in which province they are. */
export interface Turned {
  accountId: string;
  state: string;
  /** What they chose, which holds again once nothing else is so. */
  chosen: string;
  provinceId: string | null;
}

/**
 * Writes presences and, with the same statement, a line of the log for each that has another state by it. A break that is
 * chosen anew is one too; one that goes on after something came between ends when it was planned to.
 * @param held writes rows of `presence`, keeps in `was` what they were, and returns them
 */
async function writePresences(db: Reader, held: RawBuilder<unknown>, now: Date): Promise<Turned[]> {
  const { rows } = await sql<Turned>`with held as (${held}),
    logged as (
      insert into presence_log (account_id, state, began_at, because, reason, planned_until)
      select account_id, state, ${now}::timestamptz, case when state = 'away' then because end,
        case when state = 'break' then reason end,
        case when state = 'break' then coalesce((select planned_until from presence_log as earlier
          where earlier.account_id = held.account_id and earlier.state = 'break'
            and earlier.began_at >= held.chosen_at and held.chosen_at < ${now}
          order by id desc limit 1), ${now}::timestamptz + make_interval(mins => minutes)) end
      from held where was is distinct from state or (state = 'break' and chosen_at = ${now})
      returning account_id, state)
    select logged.account_id, logged.state, held.chosen, account.province_id
    from logged join held using (account_id) join account on account.id = logged.account_id`.execute(db);
  return rows;
}

export interface Chosen {
  accountId: string;
  state: string;
  because: string | null;
  reason: string | null;
  minutes: number | null;
}

/** What somebody chose, or was set to. The account is locked. */
export async function writeChosen(db: DatabaseTransaction, chosen: Chosen, now: Date): Promise<Turned[]> {
  const { accountId, state, because, reason, minutes } = chosen;
  const held = sql`insert into presence (account_id, chosen, chosen_at, because, reason, minutes)
    values (${accountId}, ${state}, ${now}, ${because}, ${reason}, ${minutes})
    on conflict (account_id) do update set was = presence.state, chosen = excluded.chosen, chosen_at = excluded.chosen_at,
      because = excluded.because, reason = excluded.reason, minutes = excluded.minutes
    returning *`;
  return writePresences(db, held, now);
}

/** How many contacts more, or fewer, somebody has in conversation and in wrap-up. */
export interface InHand {
  accountId: string;
  active: number;
  wrapUp: number;
}

/** Added to what each had, in one order of people. Who never chose anything is away but for their contacts. */
export async function writeInHand(db: DatabaseTransaction, changes: readonly InHand[], now: Date): Promise<Turned[]> {
  const held = sql`insert into presence (account_id, chosen, chosen_at, active, wrap_up)
    select account_id, 'away', ${now}::timestamptz, active, wrap_up from unnest(
      ${changes.map(({ accountId }) => accountId)}::uuid[], ${changes.map(({ active }) => active)}::integer[],
      ${changes.map(({ wrapUp }) => wrapUp)}::integer[]) as given (account_id, active, wrap_up) order by account_id
    on conflict (account_id) do update set was = presence.state, active = presence.active + excluded.active,
      wrap_up = presence.wrap_up + excluded.wrap_up
    returning *`;
  return writePresences(db, held, now);
}

/**
 * Who is not heard of any more, and was not expected to be: on a break of a planned length a screen may sleep, as long as its
 * sign-in is good.
 */
const isUnheardOf = (seenSince: Date, now: Date) => sql<boolean>`(
  not exists (select from session where session.account_id = presence.account_id and seen_at >= ${seenSince})
  and not (state = 'break'
    and exists (select from session where session.account_id = presence.account_id and expires_at > ${now})
    and coalesce((select planned_until > ${now} from presence_log as latest
      where latest.account_id = presence.account_id order by id desc limit 1), false)))`;

export async function listUnheardOf(db: Database, seenSince: Date, now: Date): Promise<string[]> {
  const { rows } = await sql<{ accountId: string }>`select account_id from presence
    where gone_since is null and ${isUnheardOf(seenSince, now)} order by account_id`.execute(db);
  return rows.map(({ accountId }) => accountId);
}

/** @returns nothing where they were heard of meanwhile */
export async function writeGone(
  db: DatabaseTransaction,
  accountId: string,
  { seenSince, now }: { seenSince: Date; now: Date },
): Promise<Turned[]> {
  const held = sql`update presence set was = state, gone_since = ${now}
    where account_id = ${accountId} and gone_since is null and ${isUnheardOf(seenSince, now)} returning *`;
  return writePresences(db, held, now);
}

export async function listGone(db: Reader, accountIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ accountId: string }>`select account_id from presence
    where account_id = any(${[...accountIds]}::uuid[]) and gone_since is not null order by account_id`.execute(db);
  return rows.map(({ accountId }) => accountId);
}

export async function writeBack(db: DatabaseTransaction, accountId: string, now: Date): Promise<Turned[]> {
  const held = sql`update presence set was = state, gone_since = null
    where account_id = ${accountId} and gone_since is not null returning *`;
  return writePresences(db, held, now);
}

/** Presence of a person as it is. */
export interface PresenceRow {
  accountId: string;
  nameZh: string;
  nameEn: string;
  posts: string[];
  /** Null for whoever was never there. */
  state: string | null;
  since: Date | null;
  because: string | null;
  reason: string | null;
  plannedUntil: Date | null;
}

/** Of those who take contacts, by name; who is not heard of is offline, though nobody looked yet. */
export async function selectPresences(
  db: Reader,
  provinceId: string,
  { seenSince, now }: { seenSince: Date; now: Date },
): Promise<PresenceRow[]> {
  const { rows } =
    await sql<PresenceRow>`select account.id as account_id, account.name_zh, account.name_en, account.posts,
      case when gone_since is null and ${isUnheardOf(seenSince, now)} then 'offline' else presence.state end as state,
      latest.began_at as since, latest.because, latest.reason, latest.planned_until
    from account left join presence on presence.account_id = account.id
    left join lateral (select began_at, because, reason, planned_until from presence_log
      where presence_log.account_id = account.id order by id desc limit 1) as latest on true
    where account.province_id = ${provinceId} and account.disabled_at is null and account.posts && array['agent', 'expert']
    order by account.name_zh, account.id`.execute(db);
  return rows;
}

/** Of one person; undefined for whoever was never there. */
export async function selectPresence(db: Reader, accountId: string) {
  const { rows } = await sql<
    Pick<PresenceRow, 'since' | 'because' | 'reason' | 'plannedUntil'> & { state: string; inHand: boolean }
  >`select presence.state, active + wrap_up > 0 as in_hand,
      latest.began_at as since, latest.because, latest.reason, latest.planned_until
    from presence left join lateral (select began_at, because, reason, planned_until from presence_log
      where presence_log.account_id = presence.account_id order by id desc limit 1) as latest on true
    where presence.account_id = ${accountId}`.execute(db);
  return rows[0];
}

/** A line of the log. */
export interface LogRow {
  state: string;
  beganAt: Date;
  because: string | null;
  reason: string | null;
  plannedUntil: Date | null;
}

/** What people were from a moment on, with what they were at it, until another; in order. */
export async function selectLogs(
  db: Reader,
  accountIds: readonly string[],
  { from, until }: { from: Date; until: Date },
): Promise<Map<string, LogRow[]>> {
  const { rows } = await sql<LogRow & { accountId: string }>`
    select asked.account_id, state, began_at, because, reason, planned_until
    from unnest(${[...accountIds]}::uuid[]) as asked (account_id)
    cross join lateral (select coalesce((select id from presence_log
      where presence_log.account_id = asked.account_id and began_at <= ${from} order by id desc limit 1), 0) as first)
      as before
    join presence_log on presence_log.account_id = asked.account_id and presence_log.id >= before.first
      and began_at < ${until}
    order by asked.account_id, presence_log.id`.execute(db);
  const logs = new Map<string, LogRow[]>();
  for (const { accountId, ...row } of rows) logs.set(accountId, [...(logs.get(accountId) ?? []), row]);
  return logs;
}
