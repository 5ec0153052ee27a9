import { type Kysely, type Migration, sql } from 'kysely';

/** Answers that are written once and used often, what they were before, and how often who used which. */
export const cannedAnswers0087: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table canned_answer (
      id uuid primary key,
      version integer not null,
      name text not null,
      text_zh text not null,
      text_en text,
      types jsonb not null default '[]',
      scope text not null,
      owner_id uuid references account,
      team_id text references team,
      province_id text references province,
      removed_at timestamptz,
      changed_by uuid references account,
      changed_at timestamptz not null,
      check ((scope = 'mine') = (owner_id is not null)),
      check ((scope = 'team') = (team_id is not null)),
      check ((scope = 'province') = (province_id is not null)))`.execute(db);
    await sql`create unique index canned_answer_name on canned_answer
      (scope, coalesce(owner_id::text, team_id, province_id, ''), name) where removed_at is null`.execute(db);
    await sql`create index canned_answer_owner on canned_answer (owner_id) where owner_id is not null`.execute(db);
    await sql`create table canned_answer_version (
      answer_id uuid not null references canned_answer,
      version integer not null,
      body jsonb not null,
      removed boolean not null,
      changed_by uuid references account,
      changed_at timestamptz not null,
      primary key (answer_id, version))`.execute(db);
    await sql`create table canned_answer_use (
      answer_id uuid not null references canned_answer,
      account_id uuid not null references account,
      contact_id uuid not null references contact,
      times integer not null,
      used_at timestamptz not null,
      primary key (answer_id, account_id))`.execute(db);
  },
};
