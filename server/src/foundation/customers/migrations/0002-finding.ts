import { type Kysely, type Migration, sql } from 'kysely';

/** Customers are found by what is seen of their number, and by their whole name. */
export const customers0002: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create index customer_last_four on customer ("right"(phone, 4))`.execute(db);
    await sql`create index customer_name on customer (name)`.execute(db);
  },
};
