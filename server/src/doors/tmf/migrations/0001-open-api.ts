import { type Kysely, type Migration, sql } from 'kysely';

/** Keys of other systems, what they gave with a ticket, who wants to be told of what, and what is still to be told. */
export const tmf0001: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table api_key (
      id uuid primary key,
      name text not null,
      hint text not null,
      hash text not null unique,
      province_id text references province,
      rights text[] not null,
      per_minute integer not null,
      made_by uuid not null references account,
      made_at timestamptz not null,
      expires_at timestamptz not null,
      revoked_at timestamptz,
      revoked_by uuid references account)`.execute(db);
    await sql`create table open_ticket (
      ticket_id uuid primary key references ticket,
      api_key_id uuid not null references api_key,
      given jsonb not null,
      deleted_at timestamptz)`.execute(db);
    await sql`create index open_ticket_deleted on open_ticket (ticket_id) where deleted_at is not null`.execute(db);
    await sql`create index ticket_external on ticket (external_id) where external_id is not null`.execute(db);
    await sql`create table event_subscription (
      id uuid primary key,
      api_key_id uuid not null references api_key,
      version text not null,
      callback text not null,
      query text,
      secret text not null,
      made_at timestamptz not null,
      ended_at timestamptz,
      failing_since timestamptz,
      gave_up_at timestamptz,
      last_problem text,
      last_told_at timestamptz)`.execute(db);
    await sql`create index event_subscription_open on event_subscription (api_key_id) where ended_at is null`.execute(
      db,
    );
    await sql`create table event_delivery (
      id uuid primary key,
      subscription_id uuid not null references event_subscription,
      ticket_id uuid not null references ticket,
      entry_id bigint not null references ticket_entry,
      rank smallint not null,
      event_type text not null,
      body text,
      at timestamptz not null,
      state text not null,
      attempts integer not null default 0,
      next_at timestamptz not null,
      taken_until timestamptz,
      told_at timestamptz,
      unique (subscription_id, entry_id, rank))`.execute(db);
    await sql`create index event_delivery_waiting on event_delivery (subscription_id, ticket_id, entry_id, rank)
      where state = 'waiting'`.execute(db);
    await sql`create index event_delivery_given_up on event_delivery (subscription_id) where state = 'given-up'`.execute(
      db,
    );
    await sql`create index event_delivery_told on event_delivery (told_at) where body is not null and state <> 'waiting'`.execute(
      db,
    );
  },
};
