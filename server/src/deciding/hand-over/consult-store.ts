import type { Selectable } from 'kysely';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import type { Consult } from '../../platform/database/database-types.ts';
import { oneOf } from '../../platform/stored.ts';
import { type ConsultState, consultStates, openStates, saidKinds } from './consult-lifecycle.ts';

type Reader = Database | DatabaseTransaction;

export interface ConsultRow {
  id: string;
  contactId: string;
  provinceId: string;
  /** Of the category that is asked about; null: no matter was named. */
  skill: string | null;
  state: ConsultState;
  fromAccountId: string;
  expertId: string | null;
  askedAt: Date;
  takenAt: Date | null;
  answeredAt: Date | null;
  endedAt: Date | null;
  lateAt: Date | null;
}

type Change = Partial<Pick<ConsultRow, 'state' | 'expertId' | 'takenAt' | 'answeredAt' | 'endedAt' | 'lateAt'>>;

export async function saveConsult(db: Reader, row: ConsultRow & { key: string }): Promise<void> {
  await db.insertInto('consult').values(row).execute();
}

export async function changeConsult(db: Reader, id: string, change: Change): Promise<void> {
  await db.updateTable('consult').set(change).where('id', '=', id).execute();
}

export async function findConsult(db: Reader, id: string): Promise<ConsultRow | undefined> {
  const row = await db.selectFrom('consult').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toRow(row);
}

/** Held; its contact is held by then. */
export async function lockConsult(db: DatabaseTransaction, id: string): Promise<ConsultRow | undefined> {
  const row = await db.selectFrom('consult').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst();
  return row && toRow(row);
}

/** The consult of a contact that lasts; there is one at most. Its contact is held. */
export async function lockOpenConsult(db: DatabaseTransaction, contactId: string): Promise<ConsultRow | undefined> {
  const row = await db
    .selectFrom('consult')
    .selectAll()
    .where('contactId', '=', contactId)
    .where('state', 'in', openStates)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row && toRow(row);
}

export async function findConsultOfKey(db: Reader, contactId: string, key: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('consult')
    .select('id')
    .where('contactId', '=', contactId)
    .where('key', '=', key)
    .executeTakeFirst();
  return row?.id;
}

interface NewSaid {
  consultId: string;
  key: string;
  kind: (typeof saidKinds)[number];
  accountId: string;
  text: string;
  at: Date;
}

/** False where it is there under its key already. */
export async function saveSaid(db: Reader, said: NewSaid): Promise<boolean> {
  const saved = await db
    .insertInto('consultMessage')
    .values(said)
    .onConflict((one) => one.columns(['consultId', 'key']).doNothing())
    .returning('seq')
    .executeTakeFirst();
  return saved !== undefined;
}

/** Who declined one of these. */
export async function listDecliners(db: Reader, consultIds: readonly string[]) {
  if (consultIds.length === 0) return [];
  return db
    .selectFrom('consultMessage')
    .select(['consultId', 'accountId'])
    .where('consultId', 'in', [...consultIds])
    .where('kind', '=', 'declined')
    .execute();
}

const select = (db: Reader) =>
  db
    .selectFrom('consult')
    .innerJoin('contact', 'contact.id', 'consult.contactId')
    .leftJoin('customer', 'customer.id', 'contact.customerId')
    .leftJoin('matter', 'matter.id', 'contact.matterId')
    .innerJoin('account as asker', 'asker.id', 'consult.fromAccountId')
    .leftJoin('account as expert', 'expert.id', 'consult.expertId')
    .selectAll('consult')
    .select([
      'customer.name',
      'customer.level',
      'matter.type',
      'asker.nameZh as fromZh',
      'asker.nameEn as fromEn',
      'expert.nameZh as expertZh',
      'expert.nameEn as expertEn',
    ]);

export type NamedConsult = Awaited<ReturnType<typeof listConsultsOf>>[number];

/** Every consult of a contact, in order. */
export async function listConsultsOf(db: Reader, contactId: string) {
  const rows = await select(db).where('consult.contactId', '=', contactId).orderBy('consult.askedAt').execute();
  return rows.map(toRow);
}

/** Those that last: waiting in the province, for experts, and those this person takes part in. */
export async function listLiveConsults(
  db: Reader,
  { provinceId, accountId, answers }: { provinceId: string | null; accountId: string; answers: boolean },
) {
  const rows = await select(db)
    .where('consult.state', 'in', openStates)
    .$if(provinceId !== null, (query) => query.where('consult.provinceId', '=', provinceId ?? ''))
    .where((eb) =>
      eb.or([
        eb('consult.fromAccountId', '=', accountId),
        eb('consult.expertId', '=', accountId),
        ...(answers ? [eb('consult.state', '=', 'asked')] : []),
      ]),
    )
    .orderBy('consult.askedAt')
    .limit(200)
    .execute();
  return rows.map(toRow);
}

/** What was written in these, in order. */
export async function listSaidIn(db: Reader, consultIds: readonly string[]) {
  if (consultIds.length === 0) return [];
  const rows = await db
    .selectFrom('consultMessage')
    .innerJoin('account', 'account.id', 'consultMessage.accountId')
    .selectAll('consultMessage')
    .select(['account.nameZh', 'account.nameEn'])
    .where('consultId', 'in', [...consultIds])
    .orderBy('seq')
    .execute();
  return rows.map((row) => ({ ...row, kind: oneOf(saidKinds, row.kind, 'consult_message.kind') }));
}

function toRow<T extends Selectable<Consult>>(row: T) {
  return { ...row, state: oneOf(consultStates, row.state, 'consult.state') };
}
