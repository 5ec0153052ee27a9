import { type Kysely, type Migration, sql } from 'kysely';

/** Notes on tickets and contacts, what they said before, whom they mention, and their files. */
export const notes0068: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table note (
      id uuid primary key,
      seq bigint not null generated always as identity,
      key text not null unique,
      ticket_id uuid references ticket,
      contact_id uuid references contact,
      province_id text not null references province,
      account_id uuid not null references account,
      text text not null,
      written_at timestamptz not null,
      edited_at timestamptz,
      former jsonb not null default '[]',
      check (num_nonnulls(ticket_id, contact_id) = 1))`.execute(db);
    await sql`create index note_ticket on note (ticket_id, seq) where ticket_id is not null`.execute(db);
    await sql`create index note_contact on note (contact_id, seq) where contact_id is not null`.execute(db);
    await sql`create table note_mention (
      note_id uuid not null references note,
      account_id uuid not null references account,
      read_at timestamptz,
      primary key (note_id, account_id))`.execute(db);
    await sql`create index note_mention_account on note_mention (account_id, (read_at is null))`.execute(db);
    await sql`create table note_file (
      id uuid primary key,
      key text not null unique,
      account_id uuid not null references account,
      note_id uuid references note,
      name text not null,
      type text not null,
      size integer not null,
      bytes bytea not null,
      received_at timestamptz not null)`.execute(db);
    await sql`create index note_file_note on note_file (note_id) where note_id is not null`.execute(db);
    await sql`create index note_file_left on note_file (received_at) where note_id is null`.execute(db);
  },
};
