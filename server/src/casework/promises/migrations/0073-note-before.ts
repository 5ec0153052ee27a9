import { type Kysely, type Migration, sql } from 'kysely';

/** What was noted of a promise before it was settled, should that be taken back. */
export const promises0073: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table customer_promise add column note_before text`.execute(db);
  },
};
