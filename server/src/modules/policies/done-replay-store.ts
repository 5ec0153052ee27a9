import type { Database, DatabaseTransaction } from '../../platform/database.ts';

/** The finished replay of exactly this content of a draft; null where there is none. */
export async function findDoneReplay(
  db: Database | DatabaseTransaction,
  draftId: string,
  revision: number,
): Promise<string | null> {
  const row = await db
    .selectFrom('policyReplay')
    .select('id')
    .where('toRef', '=', `draft:${draftId}`)
    .where('toRevision', '=', revision)
    .where('state', '=', 'done')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}
