import { type Kysely, type Migration, sql } from 'kysely';

/** Experts who are asked while the agent keeps the contact, and what was written between the two. */
export const consults0088: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table consult (
      id uuid primary key,
      contact_id uuid not null references contact,
      province_id text not null references province,
      key text not null,
      skill text,
      state text not null,
      from_account_id uuid not null references account,
      expert_id uuid references account,
      asked_at timestamptz not null,
      taken_at timestamptz,
      answered_at timestamptz,
      ended_at timestamptz,
      late_at timestamptz,
      unique (contact_id, key))`.execute(db);
    await sql`create unique index consult_open on consult (contact_id)
      where state in ('asked', 'taken', 'answered')`.execute(db);
    await sql`create index consult_live on consult (province_id) where state in ('asked', 'taken', 'answered')`.execute(
      db,
    );
    await sql`create table consult_message (
      seq bigint primary key generated always as identity,
      consult_id uuid not null references consult,
      key text not null,
      kind text not null,
      account_id uuid not null references account,
      text text not null,
      at timestamptz not null,
      unique (consult_id, key))`.execute(db);
  },
};
