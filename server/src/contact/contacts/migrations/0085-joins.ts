import { type Kysely, type Migration, sql } from 'kysely';

/** A lead may be in a conversation beside its handler: who, from when until when. */
export const contacts0085: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table contact_join (
      id uuid primary key,
      contact_id uuid not null references contact,
      account_id uuid not null references account,
      joined_at timestamptz not null,
      left_at timestamptz)`.execute(db);
    await sql`create unique index contact_join_open on contact_join (contact_id, account_id) where left_at is null`.execute(
      db,
    );
  },
};
