import { type Kysely, type Migration, sql } from 'kysely';

/** Pictures and documents of messages, as the picture or the document alone. */
export const conversations0080: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table message_file (
      id uuid primary key,
      contact_id uuid not null references contact,
      name text not null,
      type text not null,
      size integer not null,
      digest text not null,
      bytes bytea not null,
      received_at timestamptz not null)`.execute(db);
    await sql`create index message_file_contact on message_file (contact_id)`.execute(db);
  },
};
