import { type Kysely, type Migration, sql } from 'kysely';

/** Each change has a version of its own, so that words are only written over by whoever has seen them. */
export const unsentTexts0075: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table unsent_text add column version uuid not null default gen_random_uuid()`.execute(db);
  },
};
