import { sql } from 'kysely';
import type { Database } from '../../../platform/database/database.ts';
import { KEEPER_CHANNEL } from './keeper-store.ts';

/** Tells the process that keeps the queues; nobody hears it where none does. */
export async function notifyKeeper(db: Database, text: string): Promise<void> {
  await sql`select pg_notify(${KEEPER_CHANNEL}, ${text})`.execute(db);
}
