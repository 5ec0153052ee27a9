import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import type { Act as StoredAct, Json } from '../../../platform/database/database-types.ts';
import { oneOf } from '../../../platform/stored.ts';
import { type ActKind, actKinds, type ActState, actStates, type Disposition, dispositions } from '../contract.ts';
import type { Selectable } from 'kysely';

type Reader = Database | DatabaseTransaction;

export interface ActRow {
  id: string;
  contactId: string;
  decisionId: string;
  key: string;
  disposition: Disposition;
  kind: ActKind;
  reason: string | null;
  state: ActState;
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
  change: { state: ActState; result?: Json; doneAt?: Date | null },
): Promise<void> {
  const { result, ...rest } = change;
  await db
    .updateTable('act')
    .set({ ...rest, ...(result !== undefined && { result: JSON.stringify(result) }) })
    .where('id', '=', id)
    .execute();
}

export async function findActByKey(db: Reader, key: string): Promise<ActRow | undefined> {
  const row = await db.selectFrom('act').selectAll().where('key', '=', key).executeTakeFirst();
  return row && toAct(row);
}

export async function findAct(db: Reader, id: string): Promise<ActRow | undefined> {
  const row = await db.selectFrom('act').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toAct(row);
}

export async function lockAct(db: DatabaseTransaction, id: string): Promise<ActRow | undefined> {
  const row = await db.selectFrom('act').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst();
  return row && toAct(row);
}

export async function listActs(db: Reader, contactId: string) {
  const rows = await db
    .selectFrom('act')
    .innerJoin('account', 'account.id', 'act.accountId')
    .selectAll('act')
    .select(['account.nameZh', 'account.nameEn'])
    .where('act.contactId', '=', contactId)
    .orderBy('act.seq')
    .execute();
  return rows.map(toAct);
}

export async function listBegunActs(db: Reader): Promise<string[]> {
  const rows = await db.selectFrom('act').select('id').where('state', '=', 'begun').orderBy('seq').execute();
  return rows.map((row) => row.id);
}

function toAct<T extends Selectable<StoredAct>>(row: T) {
  return {
    ...row,
    disposition: oneOf(dispositions, row.disposition, 'act.disposition'),
    kind: oneOf(actKinds, row.kind, 'act.kind'),
    state: oneOf(actStates, row.state, 'act.state'),
  };
}
