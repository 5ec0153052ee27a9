import type { Database } from '../../platform/database/database.ts';
import { findMerged } from './store.ts';

const LONGEST = 10;

/**
 * The ticket in which this one goes on: itself, or the one it was merged into. Another customer's is never followed,
 * though somebody merged the two: its reply is not this customer's to read.
 */
export async function followMerge(db: Database, ticketId: string): Promise<string> {
  let id = ticketId;
  for (let turn = 0; turn < LONGEST; turn += 1) {
    const next = await findMerged(db, id);
    if (next === null) return id;
    id = next;
  }
  return id;
}
