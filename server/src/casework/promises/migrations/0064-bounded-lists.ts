import { type Kysely, type Migration, sql } from 'kysely';

/** Lists of promises end with a page of what was settled last; a contact knows whether anything was promised in it. */
export const promises0064: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create index promise_of_contact on customer_promise (contact_id) where contact_id is not null`.execute(
      db,
    );
    await sql`create index promise_settled_last on customer_promise (settled_at desc, id desc)
      where state in ('kept', 'withdrawn')`.execute(db);
    await sql`create index promise_settled_last_of_province on customer_promise (province_id, settled_at desc, id desc)
      where state in ('kept', 'withdrawn')`.execute(db);
    await sql`create index promise_settled_last_of_keeper on customer_promise (keeper_id, settled_at desc, id desc)
      where state in ('kept', 'withdrawn')`.execute(db);
    await sql`create index promise_to_keep on customer_promise (due_at, id) where state in ('open', 'broken')`.execute(
      db,
    );
    await sql`drop index promise_settled_of_province`.execute(db);
  },
};
