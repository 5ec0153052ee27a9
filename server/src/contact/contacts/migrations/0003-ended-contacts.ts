import { type Kysely, type Migration, sql } from 'kysely';

/** Every desk asks how many contacts its person handled today. */
export const contacts0003: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create index contact_ended_of_agent on contact (agent_id, ended_at) where ended_at is not null`.execute(
      db,
    );
    await sql`create index contact_ended_of_handler on contact (handler_id, ended_at) where ended_at is not null`.execute(
      db,
    );
  },
};
