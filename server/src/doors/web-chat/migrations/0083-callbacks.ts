import { type Kysely, type Migration, sql } from 'kysely';

/**
 * A callback that was wished for later waits outside the queue until then, as what was asked for; and who waited in a chat may
 * keep their place for a callback, which is another contact.
 */
export const webChat0083: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table chat_callback alter column contact_id drop not null`.execute(db);
    await sql`alter table chat_callback add column wish jsonb`.execute(db);
    await sql`alter table chat_visit add column callback_id uuid references contact`.execute(db);
    await sql`alter table chat_visit add column callback_phone text`.execute(db);
  },
};
