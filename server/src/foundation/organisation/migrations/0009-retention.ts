import { type Kysely, type Migration, sql } from 'kysely';

/** For how many days something is kept; each start puts in what is missing. */
export const organisation0009: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table retention_rule (
      what text primary key,
      days integer check (days > 0),
      set_by uuid references account,
      set_at timestamptz)`.execute(db);
  },
};
