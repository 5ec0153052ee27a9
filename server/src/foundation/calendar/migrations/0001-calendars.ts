import { type Kysely, type Migration, sql } from 'kysely';

/** Versions of calendars, of the group and of provinces; the newest of each holds, none is ever changed. */
export const calendar0001: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table calendar_version (
      id bigint generated always as identity primary key,
      calendar text not null,
      province_id text references province,
      body jsonb not null,
      reason text not null,
      account_id uuid references account,
      at timestamptz not null)`.execute(db);
    await sql`create index calendar_newest on calendar_version (calendar, province_id, id desc)`.execute(db);
    await sql`create trigger calendar_versions_are_immutable before update or delete or truncate on calendar_version
      for each statement execute function refuse_change()`.execute(db);
  },
};
