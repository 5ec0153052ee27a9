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
    await dropWithMessages(db);
  },
};

/** A file goes with its message, which goes with the timeline when that was kept long enough. */
async function dropWithMessages(db: Kysely<unknown>): Promise<void> {
  await sql`create function drop_message_file() returns trigger language plpgsql as $$
    begin
      delete from message_file where id = (old.content ->> 'id')::uuid;
      return null;
    end $$`.execute(db);
  await sql`create trigger message_takes_its_file after delete on contact_message
    for each row when (old.kind in ('picture', 'file')) execute function drop_message_file()`.execute(db);
}
