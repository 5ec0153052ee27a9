import { type Kysely, type Migration, sql } from 'kysely';

/** What was settled grows for ever; a province lists it in the order of what was to be kept first. */
export const promises0007: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create index promise_settled_of_province on customer_promise (province_id, due_at, id)
      where state in ('kept', 'withdrawn')`.execute(db);
  },
};
