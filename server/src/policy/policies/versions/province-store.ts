import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';

export async function listProvinceNames(db: Database | DatabaseTransaction) {
  const rows = await db.selectFrom('province').select(['id', 'nameZh', 'nameEn']).execute();
  return new Map(rows.map(({ id, nameZh, nameEn }) => [id, { zh: nameZh, en: nameEn }]));
}
