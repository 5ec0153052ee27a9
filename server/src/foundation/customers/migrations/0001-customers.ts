import { type Kysely, type Migration, sql } from 'kysely';

export const customers0001: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table customer (
      id uuid primary key,
      province_id text not null references province,
      city_id text not null references city,
      phone text not null unique,
      boss_ref text not null unique,
      name text not null,
      title text not null,
      level text not null,
      plan_zh text not null,
      plan_en text not null,
      first_seen_at timestamptz not null)`.execute(db);
    await sql`create table identity_check (
      id uuid primary key,
      key text not null unique,
      customer_id uuid not null references customer,
      contact_id uuid,
      day date not null,
      at timestamptz not null,
      means text not null,
      passed boolean,
      account_id uuid references account)`.execute(db);
    await sql`create index identity_check_day on identity_check (customer_id, day)`.execute(db);
  },
};
