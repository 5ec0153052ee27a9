import { type Kysely, type Migration, sql } from 'kysely';

/** Of what a ticket was raised from, where it came with an Idempotency-Key: another body under the same key is told apart. */
export const tmf0020: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table open_ticket add column fingerprint text`.execute(db);
  },
};
