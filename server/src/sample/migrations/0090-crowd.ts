import { type Kysely, type Migration, sql } from 'kysely';

/** Crowds that come in by themselves, and the simulated customers of them who are still there. */
export const sample0090: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table sample_crowd (
      id uuid primary key,
      province_id text not null references province,
      settings jsonb not null,
      words jsonb not null,
      begun_by uuid not null references account,
      begun_at timestamptz not null,
      ends_at timestamptz not null,
      next_at timestamptz,
      let_in integer not null default 0)`.execute(db);
    await sql`create index sample_crowd_province on sample_crowd (province_id, begun_at desc)`.execute(db);
    await sql`create index sample_crowd_next on sample_crowd (next_at) where next_at is not null`.execute(db);
    await sql`create table sample_guest (
      contact_id uuid primary key references contact,
      crowd_id uuid not null references sample_crowd,
      guest jsonb not null,
      visitor_id uuid references chat_visitor,
      said integer not null default 0,
      answered_seq integer not null default 0,
      nudges integer not null default 0,
      quiet_since timestamptz not null,
      ended text check (ended in ('left', 'helped', 'over')),
      next_at timestamptz)`.execute(db);
    await sql`create index sample_guest_crowd on sample_guest (crowd_id)`.execute(db);
    await sql`create index sample_guest_next on sample_guest (next_at) where next_at is not null`.execute(db);
  },
};
