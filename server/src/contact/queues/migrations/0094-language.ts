import { type Kysely, type Migration, sql } from 'kysely';

/** In which language somebody waits, since a desk may be chosen by it. */
export const queues0094: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table queue_place add column language text check (language in ('zh', 'en'))`.execute(db);
  },
};
