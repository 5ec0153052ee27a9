import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { notNull } from '../../platform/not-null.ts';

type Reader = Database | DatabaseTransaction;

export interface RuleRow {
  what: string;
  /** Null: for ever. */
  days: number | null;
  /** Null: as it came with the product. */
  setBy: { id: string; name: { zh: string; en: string } } | null;
  setAt: Date | null;
}

/** A rule that is there stays as it is. */
export async function saveMissingRules(
  db: Reader,
  rules: readonly { what: string; days: number | null }[],
): Promise<void> {
  await db
    .insertInto('retentionRule')
    .values(rules.map(({ what, days }) => ({ what, days })))
    .onConflict((one) => one.doNothing())
    .execute();
}

export async function listRules(db: Reader): Promise<RuleRow[]> {
  const rows = await db
    .selectFrom('retentionRule')
    .leftJoin('account', 'account.id', 'retentionRule.setBy')
    .select(['what', 'days', 'setBy', 'setAt', 'account.nameZh', 'account.nameEn'])
    .execute();
  return rows.map(({ what, days, setBy, setAt, nameZh, nameEn }) => ({
    what,
    days,
    setAt,
    setBy:
      setBy === null
        ? null
        : { id: setBy, name: { zh: notNull(nameZh, 'account.name_zh'), en: notNull(nameEn, 'account.name_en') } },
  }));
}

/** Undefined where there is none. */
export async function lockRule(db: DatabaseTransaction, what: string): Promise<{ days: number | null } | undefined> {
  return db.selectFrom('retentionRule').select('days').where('what', '=', what).forNoKeyUpdate().executeTakeFirst();
}

export async function saveRule(
  db: DatabaseTransaction,
  what: string,
  rule: { days: number | null; setBy: string; setAt: Date },
): Promise<void> {
  await db.updateTable('retentionRule').set(rule).where('what', '=', what).execute();
}

export async function findOldestSignInFailure(db: Reader): Promise<Date | null> {
  const row = await db.selectFrom('signInFailure').select('at').orderBy('at').limit(1).executeTakeFirst();
  return row?.at ?? null;
}

export async function deleteSignInFailures(db: Reader, before: Date): Promise<void> {
  await db.deleteFrom('signInFailure').where('at', '<', before).execute();
}
