import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { defaultRules } from './default-rules.ts';
import type { QueueRulesBody } from './queue-rules-contract.ts';
import { findNewestRules } from './queue-rules-store.ts';

/** All that holds in a province: its own rules, else the group's, else those that come with the product. */
export async function findQueueRules(db: Database | DatabaseTransaction, provinceId: string): Promise<QueueRulesBody> {
  const own = (await findNewestRules(db, provinceId)).body;
  return own ?? (await findNewestRules(db, null)).body ?? defaultRules;
}
