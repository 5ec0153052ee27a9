import { type Kysely, type Migration, sql } from 'kysely';

/** What is late, the longest first: few of all the clocks there ever were. */
export const times0070: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create index ticket_clock_late on ticket_clock (due_at) where state = 'late' and met_at is null`.execute(
      db,
    );
  },
};
