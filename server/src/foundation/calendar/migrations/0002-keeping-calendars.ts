import { type Kysely, type Migration, sql } from 'kysely';

/**
 * Holds the calendars as they are until the end of the transaction, and tells the newest version there is then. A function,
 * so that what it waited for is seen in the same statement: only a statement of its own sees what was committed meanwhile.
 */
export const calendar0002: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create function keep_calendars() returns bigint language plpgsql volatile as $$
      begin
        perform pg_advisory_xact_lock_shared(7305117);
        return (select coalesce(max(id), 0) from calendar_version);
      end $$`.execute(db);
  },
};
