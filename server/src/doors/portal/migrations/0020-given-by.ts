import { type Kysely, type Migration, sql } from 'kysely';

/** Files may come from other systems too: these stay between them and staff, customers see their own. */
export const portal0020: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table attachment add column given_by text`.execute(db);
  },
};
