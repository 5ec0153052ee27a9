import { type Kysely, type Migration, sql } from 'kysely';

/** Why somebody's presence changed, where they did not change it themselves. */
export const workforce0002: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table presence_interval add column because text`.execute(db);
  },
};
