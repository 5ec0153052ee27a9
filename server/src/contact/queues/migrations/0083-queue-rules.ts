import { type Kysely, type Migration, sql } from 'kysely';

/**
 * The rules that contacts are offered by, in versions: of a province, or the group's. As `json`, levels and channels keep their order. A place
 * has the level that somebody counts as there, where it is not their own.
 */
export const queues0083: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table queue_rules (
      id bigint generated always as identity primary key,
      province_id text references province,
      version integer not null check (version > 0),
      body json,
      reason text not null,
      account_id uuid references account,
      at timestamptz not null,
      unique nulls not distinct (province_id, version))`.execute(db);
    await sql`alter table queue_place add column level text`.execute(db);
  },
};
