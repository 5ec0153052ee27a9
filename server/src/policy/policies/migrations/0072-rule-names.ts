import { type Kysely, type Migration, sql } from 'kysely';

/**
 * Files of versions that were published before rules had names, with names: the published file and its hash stay. A row
 * without a file waits for the next start, which has the names; see `versions/name-older.ts`.
 */
export const policies0072: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table policy_named_file (
      policy_id text primary key references policy_version,
      dmn text)`.execute(db);
    await sql`insert into policy_named_file (policy_id) select id from policy_version`.execute(db);
  },
};
