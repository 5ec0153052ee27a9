import { type Kysely, type Migration, sql } from 'kysely';

/**
 * Clocks are what was derived last, for lists and alarms; the history is what counts. Ladders are versions, the newest of
 * a place in the table holds. An escalation is one person told of one level.
 */
export const times0010: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table ticket_clock (
      ticket_id uuid not null references ticket,
      clock text not null,
      round integer not null,
      state text not null,
      started_at timestamptz not null,
      due_at timestamptz,
      paused_for bigint not null,
      paused_because text,
      met_at timestamptz,
      ended_at timestamptz,
      missing_year integer,
      primary key (ticket_id, clock))`.execute(db);
    await sql`create index ticket_clock_due on ticket_clock (due_at, ticket_id)
      where ended_at is null`.execute(db);
    await sql`create index ticket_clock_open on ticket_clock (ticket_id) where ended_at is null`.execute(db);
    await createLadders(db);
    await sql`create table clock_rederivation (
      id uuid primary key,
      key text not null unique,
      cause text not null,
      about jsonb not null,
      province_id text references province,
      state text not null,
      total integer not null,
      done integer not null default 0,
      moved integer not null default 0,
      up_to uuid,
      by_clock jsonb not null default '[]',
      samples jsonb not null default '[]',
      account_id uuid references account,
      begun_at timestamptz not null,
      ended_at timestamptz)`.execute(db);
  },
};

async function createLadders(db: Kysely<unknown>): Promise<void> {
  await sql`create table escalation_ladder (
    id bigint generated always as identity primary key,
    province_id text references province,
    kind text not null,
    category text not null,
    clock text not null,
    steps jsonb,
    account_id uuid references account,
    at timestamptz not null)`.execute(db);
  await sql`create trigger ladders_are_immutable before update or delete or truncate on escalation_ladder
    for each statement execute function refuse_change()`.execute(db);
  await sql`create table escalation (
    id uuid primary key,
    ticket_id uuid not null references ticket,
    clock text not null,
    round integer not null,
    level integer not null,
    step text not null,
    due_at timestamptz not null,
    told_at timestamptz not null,
    account_id uuid references account,
    acknowledged_at timestamptz,
    note text,
    ended_at timestamptz,
    ended_because text)`.execute(db);
  await sql`create unique index escalation_once on escalation (ticket_id, clock, level, account_id) nulls not distinct
    where ended_at is null`.execute(db);
  await sql`create index escalation_of_account on escalation (account_id, told_at desc)`.execute(db);
  await sql`create index escalation_of_ticket on escalation (ticket_id, told_at)`.execute(db);
}
