import { type Kysely, type Migration, sql } from 'kysely';

/** Departments and city branches that work on tickets, and who is in them. */
export const organisation0002: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table team (
      id text primary key,
      province_id text not null references province,
      city_id text references city,
      kind text not null,
      name_zh text not null,
      name_en text not null,
      handles text[] not null)`.execute(db);
    await sql`create table team_member (
      team_id text not null references team,
      account_id uuid not null references account,
      primary key (team_id, account_id))`.execute(db);
    await sql`create index team_member_account on team_member (account_id)`.execute(db);
  },
};
