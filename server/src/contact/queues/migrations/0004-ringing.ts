import { type Kysely, type Migration, sql } from 'kysely';

/** How long a contact rings on one desk, a setting of its queue; and until when each rings that does. */
export const queues0004: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table queue add column ring_seconds integer not null default 30
      check (ring_seconds between 5 and 600)`.execute(db);
    await sql`alter table queue_place add column rings_until timestamptz`.execute(db);
    await sql`update queue_place set rings_until = now() + interval '30 seconds' where not waiting`.execute(db);
    await sql`create index queue_place_ringing on queue_place (rings_until) where rings_until is not null`.execute(db);
  },
};
