import { type Kysely, type Migration, sql } from 'kysely';

/**
 * BOSS may give a number to another customer: it leaves the earlier one, who keeps their contacts and tickets. When BOSS
 * last told of a customer says whether what is remembered is asked again.
 */
export const customers0004: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table customer add column phone_left_at timestamptz, add column told_at timestamptz`.execute(db);
    await sql`alter table customer drop constraint customer_phone_key`.execute(db);
    await sql`create unique index customer_has_phone on customer (phone) where phone_left_at is null`.execute(db);
    await sql`create index customer_phone on customer (phone)`.execute(db);
  },
};
