import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';

type Reader = Database | DatabaseTransaction;

/** The versions that nobody has looked through for rules to name; held, so that one process does. */
export async function lockToName(db: DatabaseTransaction) {
  return db
    .selectFrom('policyNamedFile')
    .innerJoin('policyVersion', 'policyVersion.id', 'policyNamedFile.policyId')
    .select(['policyVersion.id', 'policyVersion.dmn'])
    .where('policyNamedFile.dmn', 'is', null)
    .orderBy('policyVersion.id')
    .forNoKeyUpdate('policyNamedFile')
    .execute();
}

/** Null: it has no rule to name, and its file stands as it was published. */
export async function saveNamedFile(db: Reader, policyId: string, dmn: string | null): Promise<void> {
  if (dmn === null) await db.deleteFrom('policyNamedFile').where('policyId', '=', policyId).execute();
  else await db.updateTable('policyNamedFile').set({ dmn }).where('policyId', '=', policyId).execute();
}

/** Drafts that may still be published. */
export async function lockOpenDrafts(db: DatabaseTransaction) {
  return db
    .selectFrom('policyDraft')
    .select(['id', 'dmn'])
    .where('state', 'in', ['drafting', 'submitted'])
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
}

export async function saveNamedDraft(db: Reader, id: string, dmn: string): Promise<void> {
  await db.updateTable('policyDraft').set({ dmn }).where('id', '=', id).execute();
}
