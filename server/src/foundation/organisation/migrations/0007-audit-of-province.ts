import { type Kysely, type Migration, sql } from 'kysely';

/** The audit is read a page at a time, by province. */
export const organisation0007: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create index audit_entry_province on audit_entry (province_id, id desc)`.execute(db);
  },
};
