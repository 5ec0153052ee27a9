import type { Database } from '../../platform/database.ts';

interface PolicyVersionRow {
  id: string;
  nameZh: string;
  nameEn: string;
  dmn: string;
  hash: string;
  publishedAt: Date;
  inForceFrom: Date | null;
}

export async function savePolicyVersion(db: Database, version: PolicyVersionRow): Promise<void> {
  await db
    .insertInto('policyVersion')
    .values(version)
    .onConflict((one) => one.doNothing())
    .execute();
}

export async function findPolicyVersion(db: Database, id: string): Promise<PolicyVersionRow | undefined> {
  return db.selectFrom('policyVersion').selectAll().where('id', '=', id).executeTakeFirst();
}

/** In the order in which they took over. */
export async function listPolicyVersions(db: Database) {
  return db
    .selectFrom('policyVersion')
    .select(['id', 'nameZh', 'nameEn', 'hash', 'publishedAt', 'inForceFrom'])
    .orderBy('inForceFrom')
    .orderBy('id')
    .execute();
}
