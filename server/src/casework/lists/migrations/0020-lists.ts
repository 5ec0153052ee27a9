import { type Kysely, type Migration, sql } from 'kysely';

/** What lists of tickets need: indexes in their orders, filters kept under a name, how far each person looked, exports. */
export const lists0020: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create index ticket_of_stage on ticket (province_id, stage, raised_at desc, id desc)
      where state = 'open'`.execute(db);
    await sql`create index ticket_of_kind on ticket (province_id, kind, raised_at desc, id desc)`.execute(db);
    await sql`create index ticket_changed on ticket (province_id, changed_at desc, id desc)`.execute(db);
    await sql`create table ticket_look (
      account_id uuid not null references account,
      ticket_id uuid not null references ticket,
      entry_id bigint not null,
      at timestamptz not null,
      primary key (account_id, ticket_id))`.execute(db);
    await sql`create table ticket_filter (
      id uuid primary key,
      account_id uuid not null references account,
      province_id text references province,
      name text not null,
      shared boolean not null,
      filter jsonb not null,
      sort text not null,
      at timestamptz not null,
      unique (account_id, name))`.execute(db);
    await sql`create index ticket_filter_shared on ticket_filter (province_id) where shared`.execute(db);
    await createExports(db);
  },
};

/** A file is kept in the parts it was written in, for a day. */
async function createExports(db: Kysely<unknown>): Promise<void> {
  await sql`create table ticket_export (
    id uuid primary key,
    account_id uuid not null references account,
    format text not null,
    language text not null,
    filter jsonb not null,
    sort text not null,
    state text not null,
    total integer,
    done integer not null,
    runner uuid,
    beat_at timestamptz,
    asked_at timestamptz not null,
    ended_at timestamptz)`.execute(db);
  await sql`create index ticket_export_open on ticket_export (asked_at) where state in ('waiting', 'running')`.execute(
    db,
  );
  await sql`create index ticket_export_of_account on ticket_export (account_id, asked_at desc)`.execute(db);
  await sql`create table ticket_export_part (
    export_id uuid not null references ticket_export on delete cascade,
    runner uuid not null,
    part integer not null,
    content bytea not null,
    primary key (export_id, runner, part))`.execute(db);
}
