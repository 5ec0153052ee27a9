import type { Database, DatabaseTransaction } from '../../../platform/database.ts';
import type { Json } from '../../../platform/database-types.ts';

type Reader = Database | DatabaseTransaction;

export interface ActRow {
  id: string;
  contactId: string;
  decisionId: string;
  key: string;
  disposition: string;
  kind: string;
  reason: string | null;
  state: string;
  result: Json;
  accountId: string;
  begunAt: Date;
  doneAt: Date | null;
}

export async function saveAct(db: Reader, act: ActRow): Promise<void> {
  await db
    .insertInto('act')
    .values({ ...act, result: act.result === null ? null : JSON.stringify(act.result) })
    .execute();
}

export async function changeAct(
  db: Reader,
  id: string,
  change: { state: string; result?: Json; doneAt?: Date | null },
): Promise<void> {
  const { result, ...rest } = change;
  await db
    .updateTable('act')
    .set({ ...rest, ...(result !== undefined && { result: JSON.stringify(result) }) })
    .where('id', '=', id)
    .execute();
}

export async function findActByKey(db: Reader, key: string): Promise<ActRow | undefined> {
  return db.selectFrom('act').selectAll().where('key', '=', key).executeTakeFirst();
}

export async function findAct(db: Reader, id: string): Promise<ActRow | undefined> {
  return db.selectFrom('act').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function holdAct(db: DatabaseTransaction, id: string): Promise<ActRow | undefined> {
  return db.selectFrom('act').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst();
}

export async function listActs(db: Reader, contactId: string) {
  return db
    .selectFrom('act')
    .innerJoin('account', 'account.id', 'act.accountId')
    .selectAll('act')
    .select(['account.nameZh', 'account.nameEn'])
    .where('act.contactId', '=', contactId)
    .orderBy('act.seq')
    .execute();
}

export async function listBegunActs(db: Reader): Promise<string[]> {
  const rows = await db.selectFrom('act').select('id').where('state', '=', 'begun').orderBy('seq').execute();
  return rows.map((row) => row.id);
}
