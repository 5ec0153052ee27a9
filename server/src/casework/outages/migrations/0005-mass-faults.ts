import { type Kysely, type Migration, sql } from 'kysely';

/** An outage with the area it covers, its one reply, and what customers are to be told. */
export const outages0005: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table mass_fault (
      ticket_id uuid primary key references ticket,
      province_id text not null references province,
      city_id text references city,
      place_words text[] not null,
      kinds text[] not null,
      categories text[] not null,
      since timestamptz not null,
      words text not null,
      expected_at timestamptz,
      state text not null default 'open',
      version integer not null default 1)`.execute(db);
    await sql`create index mass_fault_open on mass_fault (province_id, since desc) where state <> 'over'`.execute(db);
    await sql`create table mass_reply (
      id uuid primary key,
      key text not null unique,
      ticket_id uuid not null references mass_fault,
      reply text not null,
      outcome text not null,
      account_id uuid not null references account,
      begun_at timestamptz not null,
      ended_at timestamptz,
      total integer not null,
      done integer not null default 0,
      told integer not null default 0,
      left_out jsonb not null default '[]')`.execute(db);
    await sql`create unique index mass_reply_once on mass_reply (ticket_id)`.execute(db);
    await sql`create table message_to_send (
      id uuid primary key,
      cause text not null,
      cause_id uuid not null,
      customer_id uuid not null references customer,
      ticket_id uuid not null references ticket,
      province_id text not null references province,
      words text not null,
      made_at timestamptz not null,
      state text not null default 'to-be-sent')`.execute(db);
    await sql`create unique index message_once on message_to_send (cause_id, customer_id)`.execute(db);
    await sql`create index ticket_waiting_child on ticket (parent_id, id) where parent_id is not null and state = 'open'`.execute(
      db,
    );
  },
};
