import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { insertAll } from '../../platform/database/insert-all.ts';
import type { BreakReason } from './break-reasons.ts';
import type { LoggedState } from './contract.ts';

/** A line of the log of before somebody was here. */
export interface PastPresence {
  accountId: string;
  state: LoggedState;
  beganAt: Date;
  because: null;
  reason: BreakReason | null;
  plannedUntil: Date | null;
}

/**
 * Taken in all at once, of each person in the order in which it was: a sample's. What their log has of deeds that were made
 * up before gives way: lines are read in the order in which they were written.
 */
export async function savePastPresences(db: DatabaseTransaction, past: readonly PastPresence[]): Promise<void> {
  const people = [...new Set(past.map(({ accountId }) => accountId))];
  await sql`delete from presence_log where account_id = any(${people}::uuid[])`.execute(db);
  await insertAll(db, 'presenceLog', past);
}

export async function findOldestLine(db: Database): Promise<Date | null> {
  const row = await db.selectFrom('presenceLog').select('beganAt').orderBy('id').limit(1).executeTakeFirst();
  return row?.beganAt ?? null;
}

/** What was over before then; what somebody was at that moment stays, for it says what they were after it. */
export async function deleteLinesBefore(db: Database, before: Date): Promise<void> {
  await sql`delete from presence_log as line where began_at < ${before} and exists (select from presence_log as next
    where next.account_id = line.account_id and next.id > line.id and next.began_at <= ${before})`.execute(db);
}
