import { type Kysely, type Migration, sql } from 'kysely';

export const workforce0001: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table presence_interval (
      id uuid primary key,
      account_id uuid not null references account,
      state text not null,
      began_at timestamptz not null,
      ended_at timestamptz)`.execute(db);
    await sql`create unique index presence_interval_open on presence_interval (account_id) where ended_at is null`.execute(
      db,
    );
    await sql`create table skill (
      account_id uuid not null references account,
      skill text not null,
      primary key (account_id, skill))`.execute(db);
  },
};
