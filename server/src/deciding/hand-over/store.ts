import type { Database, DatabaseTransaction } from '../../platform/database.ts';

type Reader = Database | DatabaseTransaction;

export interface HandOverRow {
  id: string;
  contactId: string;
  provinceId: string;
  skill: string;
  state: string;
  fromAccountId: string;
  expertId: string | null;
  actId: string;
  offeredAt: Date;
  acceptedAt: Date | null;
  endedAt: Date | null;
  ending: string | null;
  reason: string | null;
}

export async function saveHandOver(db: Reader, row: HandOverRow): Promise<void> {
  await db.insertInto('handOver').values(row).execute();
}

export async function findHandOver(db: Reader, id: string): Promise<HandOverRow | undefined> {
  return db.selectFrom('handOver').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function holdHandOver(db: DatabaseTransaction, id: string): Promise<HandOverRow | undefined> {
  return db.selectFrom('handOver').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst();
}

export async function changeHandOver(
  db: Reader,
  id: string,
  change: Partial<Pick<HandOverRow, 'state' | 'expertId' | 'acceptedAt' | 'endedAt' | 'ending' | 'reason'>>,
): Promise<void> {
  await db.updateTable('handOver').set(change).where('id', '=', id).execute();
}

const select = (db: Reader) =>
  db
    .selectFrom('handOver')
    .innerJoin('contact', 'contact.id', 'handOver.contactId')
    .innerJoin('customer', 'customer.id', 'contact.customerId')
    .innerJoin('matter', 'matter.id', 'contact.matterId')
    .innerJoin('account as sender', 'sender.id', 'handOver.fromAccountId')
    .leftJoin('account as expert', 'expert.id', 'handOver.expertId')
    .selectAll('handOver')
    .select([
      'customer.name',
      'customer.level',
      'matter.type',
      'sender.nameZh as fromZh',
      'sender.nameEn as fromEn',
      'expert.nameZh as expertZh',
      'expert.nameEn as expertEn',
    ]);

export type NamedHandOver = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>;

export async function findNamedHandOver(db: Reader, id: string): Promise<NamedHandOver | undefined> {
  return select(db).where('handOver.id', '=', id).executeTakeFirst();
}

/** Live hand-overs: those waiting in the province (for experts), and those this person takes part in. */
export async function listLive(db: Reader, provinceId: string | null, accountId: string, takes: boolean) {
  return select(db)
    .where('handOver.state', 'in', ['offered', 'accepted'])
    .$if(provinceId !== null, (query) => query.where('handOver.provinceId', '=', provinceId ?? ''))
    .where((eb) =>
      eb.or([
        eb('handOver.fromAccountId', '=', accountId),
        eb('handOver.expertId', '=', accountId),
        ...(takes ? [eb('handOver.state', '=', 'offered')] : []),
      ]),
    )
    .orderBy('handOver.offeredAt')
    .execute();
}

/** Every hand-over of a contact, in order. */
export async function listOfContact(db: Reader, contactId: string): Promise<NamedHandOver[]> {
  return select(db).where('handOver.contactId', '=', contactId).orderBy('handOver.offeredAt').execute();
}
