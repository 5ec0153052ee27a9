import { type Kysely, type Migration, sql } from 'kysely';

/** Provinces, cities, accounts, sessions, sign-in failures and the audit; and the platform's event table. */
export const organisation0001: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table event (
      id bigint generated always as identity primary key,
      name text not null,
      about jsonb not null,
      audience text[] not null,
      at timestamptz not null)`.execute(db);
    await sql`create index event_audience on event using gin (audience)`.execute(db);
    await sql`create table province (id text primary key, name_zh text not null, name_en text not null)`.execute(db);
    await sql`create table city (
      id text primary key,
      province_id text not null references province,
      name_zh text not null,
      name_en text not null)`.execute(db);
    await sql`create table account (
      id uuid primary key,
      username text not null unique,
      name_zh text not null,
      name_en text not null,
      province_id text references province,
      city_id text references city,
      posts text[] not null,
      password_hash text not null,
      sample boolean not null default false,
      disabled_at timestamptz)`.execute(db);
    await sql`create table session (
      token_hash text primary key,
      account_id uuid not null references account,
      created_at timestamptz not null,
      seen_at timestamptz not null,
      expires_at timestamptz not null)`.execute(db);
    await sql`create index session_account on session (account_id)`.execute(db);
    await sql`create table sign_in_failure (
      id bigint generated always as identity primary key,
      username text not null,
      address text not null,
      at timestamptz not null)`.execute(db);
    await sql`create index sign_in_failure_recent on sign_in_failure (at, username, address)`.execute(db);
    await createAudit(db);
  },
};

async function createAudit(db: Kysely<unknown>): Promise<void> {
  await sql`create table audit_entry (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    account_id uuid references account,
    province_id text references province,
    what text not null,
    about jsonb not null)`.execute(db);
  await sql`create index audit_entry_account on audit_entry (account_id, at)`.execute(db);
  await sql`create function refuse_change() returns trigger language plpgsql as
    $$ begin raise exception '% is append-only', tg_table_name; end $$`.execute(db);
  await sql`create trigger audit_is_append_only before update or delete or truncate on audit_entry
    for each statement execute function refuse_change()`.execute(db);
}
