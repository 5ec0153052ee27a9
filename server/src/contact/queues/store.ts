import type { DatabaseTransaction } from '../../platform/database.ts';

/** One at a time offers the contacts of a province: two would both find the same agent free. */
export async function holdQueue(db: DatabaseTransaction, provinceId: string): Promise<void> {
  await db.selectFrom('province').select('id').where('id', '=', provinceId).forNoKeyUpdate().execute();
}
