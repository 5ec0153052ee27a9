import { type Kysely, type Migration, sql } from 'kysely';

/** Which numbers are at home in which province, by how they begin. */
export const organisation0004: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table number_range (
      prefix text primary key,
      province_id text not null references province)`.execute(db);
  },
};
