import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';

/** How waiting ended on a day, by way in. */
export interface PastService {
  provinceId: string;
  /** Of the operator: `2026-03-01`. */
  day: string;
  wayIn: string;
  offered: number;
  answered: number;
  inTime: number;
}

/** What was counted before this centre was. */
export async function savePastService(db: Database | DatabaseTransaction, past: readonly PastService[]): Promise<void> {
  if (past.length === 0) return;
  await db
    .insertInto('serviceDay')
    .values([...past])
    .onConflict((one) => one.doNothing())
    .execute();
}
