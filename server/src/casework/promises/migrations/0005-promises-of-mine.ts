import { type Kysely, type Migration, sql } from 'kysely';

/** Every desk asks what its person promised and has not kept yet. */
export const promises0005: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create index promise_of_maker on customer_promise (made_by, due_at)
      where state in ('open', 'broken')`.execute(db);
  },
};
