import { type Kysely, type Migration, sql } from 'kysely';

/** Which process leads, and until when others leave it the lead. Its one row is written every few seconds. */
export const organisation0006: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table process_lead (
      what text primary key,
      holder text not null,
      until timestamptz not null)`.execute(db);
  },
};
