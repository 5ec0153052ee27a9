import { type Kysely, type Migration, sql } from 'kysely';

/** A subscription can rest; a delivery tells what went wrong, and from when its day of trying counts. */
export const tmf0010: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table event_subscription add column paused_at timestamptz`.execute(db);
    await sql`alter table event_delivery add column retry_from timestamptz, add column problem text`.execute(db);
  },
};
