import { type Kysely, type Migration, sql } from 'kysely';

/** Since when a clock runs, or rests. Of clocks saved before it is known once their ticket moves. */
export const times0060: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table ticket_clock add column since timestamptz`.execute(db);
  },
};
