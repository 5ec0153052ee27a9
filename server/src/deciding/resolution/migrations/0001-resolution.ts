import { type Kysely, type Migration, sql } from 'kysely';

export const resolution0001: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table policy_version (
      id text primary key,
      name_zh text not null,
      name_en text not null,
      dmn text not null,
      hash text not null,
      published_at timestamptz not null,
      in_force_from timestamptz)`.execute(db);
    await sql`create trigger policy_versions_are_immutable before update or delete or truncate on policy_version
      for each statement execute function refuse_change()`.execute(db);
    await sql`create table resolution (
      contact_id uuid primary key references contact,
      matter_id uuid not null references matter,
      policy_id text not null references policy_version,
      explained boolean not null,
      accepted boolean not null,
      earlier_complaint_id uuid references ticket)`.execute(db);
    await sql`create table fact (
      contact_id uuid not null references contact,
      fact text not null,
      state text not null,
      value jsonb,
      source text,
      records jsonb not null default '[]',
      note jsonb,
      asked_at timestamptz not null,
      settled_at timestamptz,
      primary key (contact_id, fact))`.execute(db);
    await sql`create table explanation (
      contact_id uuid primary key references contact,
      state text not null,
      body jsonb,
      at timestamptz not null)`.execute(db);
    await createDecisions(db);
  },
};

async function createDecisions(db: Kysely<unknown>): Promise<void> {
  await sql`create table decision (
    id uuid primary key,
    contact_id uuid not null references contact,
    matter_id uuid not null references matter,
    policy_id text not null references policy_version,
    at timestamptz not null,
    facts jsonb not null,
    answer jsonb not null,
    status text not null,
    disposition text,
    rule text,
    seq bigint generated always as identity)`.execute(db);
  await sql`create index decision_contact on decision (contact_id, seq desc)`.execute(db);
  await sql`create trigger decisions_are_append_only before update or delete or truncate on decision
    for each statement execute function refuse_change()`.execute(db);
  await sql`create table act (
    id uuid primary key,
    contact_id uuid not null references contact,
    decision_id uuid not null references decision,
    key text not null unique,
    disposition text not null,
    kind text not null,
    reason text,
    state text not null,
    result jsonb,
    account_id uuid not null references account,
    begun_at timestamptz not null,
    done_at timestamptz,
    seq bigint generated always as identity)`.execute(db);
  await sql`create unique index act_once on act (contact_id, (kind = 'insisted'))
    where state in ('begun', 'done') and disposition <> 'explain'`.execute(db);
  await sql`create table training_need (
    id uuid primary key,
    account_id uuid not null references account,
    province_id text references province,
    contact_id uuid not null references contact,
    rule text,
    at timestamptz not null,
    unique (contact_id, account_id))`.execute(db);
  await sql`create table policy_proposal (
    id uuid primary key,
    contact_id uuid not null references contact unique,
    province_id text not null references province,
    account_id uuid not null references account,
    definition text not null,
    reason text not null,
    at timestamptz not null)`.execute(db);
}
