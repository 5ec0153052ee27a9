import { type Kysely, type Migration, sql } from 'kysely';

/** Sites that have the chat, visitors with their tokens and contacts, codes for another device, and who tried too often. */
export const webChat0080: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table chat_site (
      id text primary key,
      province_id text not null references province,
      body jsonb not null,
      version integer not null,
      changed_at timestamptz not null,
      changed_by uuid references account)`.execute(db);
    await sql`create table chat_visitor (
      id uuid primary key,
      site_id text not null references chat_site,
      phone text,
      language text not null,
      begun_with text not null,
      begun_at timestamptz not null)`.execute(db);
    await sql`create table chat_token (
      hash text primary key,
      visitor_id uuid not null references chat_visitor,
      made_at timestamptz not null,
      seen_at timestamptz not null)`.execute(db);
    await sql`create index chat_token_visitor on chat_token (visitor_id)`.execute(db);
    await sql`create index chat_token_seen on chat_token (seen_at)`.execute(db);
    await sql`create table chat_visit (
      contact_id uuid primary key references contact,
      visitor_id uuid not null references chat_visitor,
      seq bigint generated always as identity,
      left_at timestamptz)`.execute(db);
    await sql`create index chat_visit_visitor on chat_visit (visitor_id, seq desc)`.execute(db);
    await sql`create table chat_code (
      handle text primary key,
      visitor_id uuid not null references chat_visitor,
      hash text not null,
      until timestamptz not null,
      failures integer not null default 0)`.execute(db);
    await sql`create index chat_code_visitor on chat_code (visitor_id)`.execute(db);
    await sql`create table chat_callback (
      key text primary key,
      contact_id uuid not null references contact,
      asked text not null,
      wished_at timestamptz)`.execute(db);
    await sql`create table chat_try (
      id bigint generated always as identity primary key,
      what text not null,
      whose text not null,
      at timestamptz not null)`.execute(db);
    await sql`create index chat_try_recent on chat_try (what, whose, at)`.execute(db);
    await sql`create index chat_try_outdated on chat_try (at)`.execute(db);
  },
};
