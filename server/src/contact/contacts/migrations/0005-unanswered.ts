import { type Kysely, type Migration, sql } from 'kysely';

/** Who waits is found by `contact_waiting`, and what rings among the open contacts: each arrival wrote this one for nobody. */
export const contacts0005: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`drop index contact_unanswered`.execute(db);
  },
};
