import { type Kysely, type Migration, sql } from 'kysely';

/** Halls, who stands in which, what is done there, and visits with the papers shown. */
export const counter0089: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table hall (
      id text primary key,
      province_id text not null references province,
      city_id text not null references city,
      body jsonb not null)`.execute(db);
    await sql`create index hall_of_city on hall (province_id, city_id)`.execute(db);
    await sql`create table hall_stand (
      account_id uuid primary key references account,
      hall_id text not null references hall,
      since timestamptz not null)`.execute(db);
    await sql`create table hall_service (
      id text primary key,
      place integer not null,
      body jsonb not null)`.execute(db);
    await sql`create sequence counter_visit_number`.execute(db);
    await sql`create table counter_visit (
      contact_id uuid primary key references contact,
      number text not null unique,
      key text not null unique,
      hall_id text not null references hall,
      account_id uuid not null references account,
      for_another boolean not null,
      service_id text references hall_service,
      begun_at timestamptz not null,
      finish_key text,
      result text,
      told text,
      next text,
      next_hall_id text references hall,
      finished_at timestamptz)`.execute(db);
    await sql`create index counter_visit_of_account on counter_visit (account_id, begun_at desc)`.execute(db);
    // Of a number the last four signs alone: whoever reads the table learns no number.
    await sql`create table shown_papers (
      id uuid primary key,
      key text not null unique,
      contact_id uuid not null references counter_visit,
      holder text not null,
      customer_id uuid references customer,
      kind text not null,
      number_tail text not null,
      name text not null,
      outcome text not null,
      seen_by uuid not null references account,
      seen_at timestamptz not null,
      seq bigint generated always as identity)`.execute(db);
    await sql`create index shown_papers_of_visit on shown_papers (contact_id, seq)`.execute(db);
    await sql`create index shown_papers_of_customer on shown_papers (customer_id, seen_at)
      where outcome = 'differs'`.execute(db);
  },
};
