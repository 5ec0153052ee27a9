import { type Kysely, type Migration, sql } from 'kysely';

/** Who keeps a promise: whoever made it, until they go and somebody takes it over. */
export const promises0006: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table customer_promise add column keeper_id uuid references account`.execute(db);
    await sql`update customer_promise set keeper_id = made_by`.execute(db);
    await sql`create index promise_of_keeper on customer_promise (keeper_id, due_at)
      where state in ('open', 'broken')`.execute(db);
    await sql`drop index promise_of_maker`.execute(db);
  },
};
