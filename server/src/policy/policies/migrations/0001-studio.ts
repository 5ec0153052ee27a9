import { type Kysely, type Migration, sql } from 'kysely';

/** The versions themselves were made with `resolution` 0001; from here on they are this module's. */
export const policies0001: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table policy_version
      add column role text not null default 'group',
      add column province_id text references province,
      add column base_id text references policy_version,
      add column refinement_id text references policy_version,
      add column acknowledged jsonb not null default '[]',
      add column examples jsonb not null default '[]',
      add column account_id uuid references account,
      add column summary text`.execute(db);
    await sql`create unique index policy_version_merged on policy_version (base_id, refinement_id)
      where role = 'merged'`.execute(db);
    await createInForce(db);
    await createDrafts(db);
    await widenProposals(db);
  },
};

/** Which version holds from when. Rows are never changed: taking back adds one, calling off refers to one. */
async function createInForce(db: Kysely<unknown>): Promise<void> {
  await sql`create table policy_in_force (
    id uuid primary key,
    province_id text references province,
    policy_id text references policy_version,
    holds_from timestamptz not null,
    kind text not null,
    account_id uuid references account,
    reason text,
    at timestamptz not null,
    seq bigint generated always as identity)`.execute(db);
  await sql`create index policy_in_force_order on policy_in_force (province_id, holds_from desc, seq desc)`.execute(db);
  await sql`create table policy_called_off (
    in_force_id uuid primary key references policy_in_force,
    account_id uuid not null references account,
    reason text not null,
    at timestamptz not null)`.execute(db);
  // A holding to come is told to the desks once its time has come.
  await sql`create table policy_in_force_told (in_force_id uuid primary key references policy_in_force)`.execute(db);
  await sql`insert into policy_in_force (id, policy_id, holds_from, kind, at)
    select gen_random_uuid(), id, in_force_from, 'shipped', published_at from policy_version
    where in_force_from is not null order by in_force_from, id`.execute(db);
  await sql`alter table policy_version drop column in_force_from`.execute(db);
  for (const table of ['policy_in_force', 'policy_called_off']) {
    await sql`create trigger append_only before update or delete or truncate on ${sql.ref(table)}
      for each statement execute function refuse_change()`.execute(db);
  }
}

async function createDrafts(db: Kysely<unknown>): Promise<void> {
  await sql`create table policy_draft (
    id uuid primary key,
    province_id text references province,
    title text not null,
    state text not null,
    base_id text not null references policy_version,
    dmn text not null,
    revision integer not null,
    summary text,
    saved_by uuid not null references account,
    saved_at timestamptz not null,
    begun_at timestamptz not null,
    policy_id text references policy_version)`.execute(db);
  await sql`create table policy_draft_author (
    draft_id uuid not null references policy_draft,
    account_id uuid not null references account,
    primary key (draft_id, account_id))`.execute(db);
  await sql`create table policy_draft_entry (
    id bigint generated always as identity primary key,
    draft_id uuid not null references policy_draft,
    account_id uuid not null references account,
    at timestamptz not null,
    kind text not null,
    detail jsonb not null)`.execute(db);
  await sql`create index policy_draft_entry_draft on policy_draft_entry (draft_id, id)`.execute(db);
  await sql`create trigger append_only before update or delete or truncate on policy_draft_entry
    for each statement execute function refuse_change()`.execute(db);
  await sql`create table policy_draft_example (
    id uuid primary key,
    draft_id uuid not null references policy_draft,
    name text not null,
    facts jsonb not null,
    expect jsonb not null,
    contact_id uuid references contact,
    position integer not null)`.execute(db);
  await sql`create index policy_draft_example_draft on policy_draft_example (draft_id, position)`.execute(db);
  await sql`create table policy_draft_acknowledgement (
    draft_id uuid not null references policy_draft,
    key text not null,
    reason text not null,
    account_id uuid not null references account,
    at timestamptz not null,
    primary key (draft_id, key))`.execute(db);
}

/** A proposal made in one click from a contact is one kind among four; any may name several contacts. */
async function widenProposals(db: Kysely<unknown>): Promise<void> {
  await sql`alter table policy_proposal rename column contact_id to made_in`.execute(db);
  await sql`alter table policy_proposal
    alter column made_in drop not null,
    alter column definition drop not null,
    alter column province_id drop not null,
    add column kind text not null default 'add',
    add column rules text[] not null default '{}',
    add column types text[] not null default '{}',
    add column state text not null default 'open',
    add column draft_id uuid references policy_draft,
    add column answer text,
    add column answered_by uuid references account,
    add column answered_at timestamptz`.execute(db);
  await sql`create table policy_proposal_contact (
    proposal_id uuid not null references policy_proposal,
    contact_id uuid not null references contact,
    primary key (proposal_id, contact_id))`.execute(db);
  await sql`insert into policy_proposal_contact select id, made_in from policy_proposal where made_in is not null`.execute(
    db,
  );
}
