import { sql } from 'kysely';
import type { DatabaseTransaction } from './database.ts';

/**
 * Lets this transaction stand open with nothing asked for so long: for the few works that think in a thread while they hold
 * their rows. Without it the database ends what rests longer than a moment.
 */
export async function mayRest(db: DatabaseTransaction, seconds: number): Promise<void> {
  await sql`select set_config('idle_in_transaction_session_timeout', ${`${seconds}s`}, true)`.execute(db);
}
