import { type Kysely, type Migration, sql } from 'kysely';

/** Notices, what each version of them said, and who read which. */
export const notices0086: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table notice (
      id uuid primary key,
      province_id text references province,
      state text not null check (state in ('draft', 'published', 'withdrawn', 'ended')),
      version integer not null,
      asked_version integer not null,
      revision integer not null,
      kind text not null,
      importance text not null,
      title_zh text not null,
      title_en text,
      text_zh text not null,
      text_en text,
      say_zh text,
      say_en text,
      starts_at timestamptz,
      ends_at timestamptz,
      open_ended boolean not null,
      cities text[] not null,
      posts text[] not null,
      teams text[] not null,
      skills text[] not null,
      place_provinces text[] not null,
      place_cities text[] not null,
      types text[] not null,
      outage_id uuid,
      written_by uuid not null references account,
      written_at timestamptz not null,
      published_by uuid references account,
      published_at timestamptz,
      withdrawn_by uuid references account,
      withdrawn_at timestamptz,
      withdrawn_why text,
      reminded_version integer,
      reminded_at timestamptz,
      check (state = 'draft' or (published_at is not null and starts_at is not null)),
      check ((state = 'withdrawn') = (withdrawn_at is not null)))`.execute(db);
    await sql`create index notice_by_state on notice (state, starts_at desc, id)`.execute(db);
    await sql`create index notice_of_outage on notice (outage_id) where outage_id is not null`.execute(db);
    await sql`create table notice_version (
      notice_id uuid not null references notice,
      version integer not null,
      asks_anew boolean not null,
      body jsonb not null,
      account_id uuid not null references account,
      at timestamptz not null,
      primary key (notice_id, version))`.execute(db);
    await sql`create trigger notice_versions_are_immutable before update or delete or truncate on notice_version
      for each statement execute function refuse_change()`.execute(db);
    await sql`create table notice_reading (
      notice_id uuid not null references notice,
      account_id uuid not null references account,
      version integer not null,
      shown_at timestamptz not null,
      opened_at timestamptz,
      confirmed_at timestamptz,
      primary key (notice_id, account_id, version))`.execute(db);
    await sql`create index notice_reading_of_account on notice_reading (account_id, notice_id)`.execute(db);
  },
};
