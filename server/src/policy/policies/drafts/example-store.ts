import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { storedAs } from '../../../platform/stored.ts';
import { AnyFacts, Expectation } from '../contract.ts';

type Reader = Database | DatabaseTransaction;

const readFacts = storedAs(AnyFacts, 'policy_draft_example.facts');
const readExpectation = storedAs(Expectation, 'policy_draft_example.expect');

export interface ExampleRow {
  id: string;
  draftId: string;
  name: string;
  facts: object;
  expect: object;
  contactId: string | null;
}

/** Added at the end. */
export async function saveExamples(db: Reader, draftId: string, examples: readonly ExampleRow[]): Promise<void> {
  if (examples.length === 0) return;
  const { last } = await db
    .selectFrom('policyDraftExample')
    .select((eb) => eb.fn.coalesce(eb.fn.max('position'), sql<number>`0`).as('last'))
    .where('draftId', '=', draftId)
    .executeTakeFirstOrThrow();
  const rows = examples.map(({ facts, expect, ...rest }, index) => ({
    ...rest,
    facts: JSON.stringify(facts),
    expect: JSON.stringify(expect),
    position: last + 1 + index,
  }));
  await db.insertInto('policyDraftExample').values(rows).execute();
}

/** False where there is no such example. */
export async function changeExample(
  db: Reader,
  draftId: string,
  id: string,
  change: { name: string; facts: object; expect: object },
): Promise<boolean> {
  const { name, facts, expect } = change;
  const changed = await db
    .updateTable('policyDraftExample')
    .set({ name, facts: JSON.stringify(facts), expect: JSON.stringify(expect) })
    .where('draftId', '=', draftId)
    .where('id', '=', id)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

export async function dropExample(db: Reader, draftId: string, id: string): Promise<boolean> {
  const dropped = await db
    .deleteFrom('policyDraftExample')
    .where('draftId', '=', draftId)
    .where('id', '=', id)
    .executeTakeFirst();
  return dropped.numDeletedRows > 0n;
}

export async function listExamples(db: Reader, draftId: string) {
  const rows = await db
    .selectFrom('policyDraftExample')
    .selectAll()
    .where('draftId', '=', draftId)
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map(({ id, name, facts, expect, contactId }) => ({
    id,
    name,
    facts: readFacts(facts),
    expect: readExpectation(expect),
    contactId,
  }));
}
