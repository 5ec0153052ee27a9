import { sql } from 'kysely';
import type { Database } from '../../../src/platform/database/database.ts';

/** Runs a migration of when the state of a ticket stood in its own row. */
export async function asTicketsWereThen(db: Database, migrate: () => Promise<void>): Promise<void> {
  await sql`alter table ticket add column state text`.execute(db);
  await sql`update ticket set state = standing.state from ticket_standing standing where ticket_id = id`.execute(db);
  await migrate();
  await sql`alter table ticket drop column state`.execute(db);
}
