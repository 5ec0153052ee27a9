import { type Kysely, type Migration, sql } from 'kysely';

/** How old a customer is, by BOSS's date of birth; who was met before has none until BOSS tells of them again. */
export const customers0083: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table customer add column birth_date date`.execute(db);
  },
};
