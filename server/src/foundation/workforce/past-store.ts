import type { DatabaseTransaction } from '../../platform/database/database.ts';
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

/** Taken in all at once, of each person in the order in which it was: a sample's. Nothing is on their log yet. */
export async function savePastPresences(db: DatabaseTransaction, past: readonly PastPresence[]): Promise<void> {
  await insertAll(db, 'presenceLog', past);
}
