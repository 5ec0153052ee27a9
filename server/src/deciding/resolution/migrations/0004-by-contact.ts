import { type Kysely, type Migration, sql } from 'kysely';

/** What was done in a contact is asked for with everything that is decided in it; training needs by their province. */
export const resolution0004: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create index act_of_contact on act (contact_id, seq)`.execute(db);
    await sql`create index training_need_of_province on training_need (province_id, at desc)`.execute(db);
  },
};
