import { type Kysely, type Migration, sql } from 'kysely';

/** Kinds and their lives as data; who works on a ticket; where it stands in its life. */
export const tickets0002: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table ticket_kind (
      id text not null,
      version integer not null,
      body jsonb not null,
      account_id uuid references account,
      at timestamptz not null,
      primary key (id, version))`.execute(db);
    await sql`create trigger ticket_kinds_are_immutable before update or delete or truncate on ticket_kind
      for each statement execute function refuse_change()`.execute(db);
    await sql`alter table ticket
      alter column matter_id drop not null,
      alter column customer_id drop not null,
      alter column city_id drop not null,
      add column stage text not null default 'open',
      add column kind_version integer not null default 1,
      add column version integer not null default 1,
      add column team_id text references team,
      add column holder_id uuid references account,
      add column assigned_at timestamptz,
      add column accept_by timestamptz,
      add column parent_id uuid references ticket,
      add column merged_into_id uuid references ticket,
      add column mass_fault boolean not null default false,
      add column place text,
      add column form jsonb not null default '{}',
      add column severity text not null default 'normal',
      add column result text,
      add column reply text,
      add column satisfied boolean,
      add column external_id text,
      add column way_in text,
      add column changed_at timestamptz`.execute(db);
    await sql`update ticket set changed_at = coalesce(closed_at, raised_at),
      stage = case when state = 'closed' then 'closed' else 'open' end`.execute(db);
    await sql`alter table ticket alter column changed_at set not null`.execute(db);
    await sql`create index ticket_of_team on ticket (team_id, raised_at desc, id desc) where state = 'open'`.execute(
      db,
    );
    await sql`create index ticket_of_holder on ticket (holder_id, raised_at desc, id desc) where state = 'open'`.execute(
      db,
    );
    await sql`create index ticket_of_province on ticket (province_id, raised_at desc, id desc)`.execute(db);
    await sql`create index ticket_raised on ticket (raised_at desc, id desc)`.execute(db);
    await sql`create index ticket_parent on ticket (parent_id) where parent_id is not null`.execute(db);
    await sql`create index ticket_to_accept on ticket (accept_by) where accept_by is not null and state = 'open'`.execute(
      db,
    );
  },
};
