import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';

type Reader = Database | DatabaseTransaction;

export async function saveAcknowledgement(
  db: Reader,
  row: { draftId: string; key: string; reason: string; accountId: string; at: Date },
): Promise<void> {
  const { reason, accountId, at } = row;
  await db
    .insertInto('policyDraftAcknowledgement')
    .values(row)
    .onConflict((one) => one.columns(['draftId', 'key']).doUpdateSet({ reason, accountId, at }))
    .execute();
}

export async function dropAcknowledgement(db: Reader, draftId: string, key: string): Promise<void> {
  await db.deleteFrom('policyDraftAcknowledgement').where('draftId', '=', draftId).where('key', '=', key).execute();
}

export async function listAcknowledgements(db: Reader, draftId: string) {
  return db
    .selectFrom('policyDraftAcknowledgement')
    .innerJoin('account', 'account.id', 'policyDraftAcknowledgement.accountId')
    .select(['key', 'reason', 'at', 'account.nameZh', 'account.nameEn'])
    .where('draftId', '=', draftId)
    .orderBy('key')
    .execute();
}
