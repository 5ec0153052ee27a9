import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';

/** Numbers that begin with it are at home in the province: `+86571` is the area code of 杭州. */
export interface NumberRange {
  prefix: string;
  provinceId: string;
}

export async function saveNumberRanges(db: Database | DatabaseTransaction, ranges: NumberRange[]): Promise<void> {
  if (ranges.length === 0) return;
  await db
    .insertInto('numberRange')
    .values(ranges)
    .onConflict((one) => one.doNothing())
    .execute();
}

/** The province a number is at home in, by the longest range it is in; null where no range tells. */
export async function findHomeOfNumber(db: Database | DatabaseTransaction, phone: string): Promise<string | null> {
  const row = await db
    .selectFrom('numberRange')
    .select('provinceId')
    .where(sql<boolean>`starts_with(${phone}, prefix)`)
    .orderBy(sql`length(prefix)`, 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.provinceId ?? null;
}
