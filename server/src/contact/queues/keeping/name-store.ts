import type { Database } from '../../../platform/database/database.ts';

/** What people are called, by their accounts. */
export async function listNames(
  db: Database,
  accountIds: readonly string[],
): Promise<Map<string, { zh: string; en: string }>> {
  if (accountIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('account')
    .select(['id', 'nameZh', 'nameEn'])
    .where('id', 'in', [...accountIds])
    .execute();
  return new Map(rows.map(({ id, nameZh, nameEn }) => [id, { zh: nameZh, en: nameEn }]));
}
