import type { Answer } from '@jieyi/policy';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { hasShownPapersIn } from '../../../foundation/customers/index.ts';
import type { ContactRow } from '../../../contact/contacts/index.ts';
import { toPolicyFacts } from '../decide-matter.ts';
import type { LockedMatter } from '../lock-matter.ts';
import type { FactRow } from '../store.ts';

type Matter = Pick<LockedMatter, 'policy' | 'type' | 'resolution'>;

/**
 * Papers at a counter settle what a telephone could not: who it is. What the policy says then of the same matter; the facts
 * of the decision stay as they are. Null where no papers were shown in this contact.
 */
export async function findWithPapers(
  db: Database | DatabaseTransaction,
  { id, customerId }: Pick<ContactRow, 'id' | 'customerId'>,
  matter: Matter,
  rows: FactRow[],
): Promise<Answer | null> {
  if (customerId === null || !(await hasShownPapersIn(db, id, customerId))) return null;
  return decideWithPapers(matter, rows);
}

/** Pure. */
export function decideWithPapers({ policy, type, resolution }: Matter, rows: FactRow[]): Answer {
  const { facts } = toPolicyFacts(type, resolution, rows);
  return policy.decide({ ...facts, verifiableByPhone: true, identityFailuresToday: 0 });
}
