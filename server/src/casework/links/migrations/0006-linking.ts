import { type Kysely, type Migration, sql } from 'kysely';

/** Tickets made one, with what is needed to take them apart again; tickets that belong together. */
export const links0006: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table ticket_merge (
      id uuid primary key,
      key text not null unique,
      into_id uuid not null references ticket,
      into_version integer not null,
      members jsonb not null,
      account_id uuid references account,
      at timestamptz not null,
      undone_at timestamptz)`.execute(db);
    await sql`create index ticket_merge_into on ticket_merge (into_id, at desc)`.execute(db);
    await sql`create index ticket_merged on ticket (merged_into_id) where merged_into_id is not null`.execute(db);
    await sql`create table ticket_link (
      from_id uuid not null references ticket,
      to_id uuid not null references ticket,
      kind text not null,
      account_id uuid references account,
      at timestamptz not null,
      primary key (from_id, to_id, kind))`.execute(db);
    await sql`create index ticket_link_to on ticket_link (to_id)`.execute(db);
  },
};
