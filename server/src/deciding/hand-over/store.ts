import type { Selectable } from 'kysely';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import type { HandOver } from '../../platform/database/database-types.ts';
import { oneOf, oneOfOrNull } from '../../platform/stored.ts';
import { type HandOverEnding, handOverEndings, type HandOverState, handOverStates } from './lifecycle.ts';

type Reader = Database | DatabaseTransaction;

export interface HandOverRow {
  id: string;
  contactId: string;
  provinceId: string;
  skill: string;
  state: HandOverState;
  fromAccountId: string;
  expertId: string | null;
  actId: string;
  offeredAt: Date;
  acceptedAt: Date | null;
  endedAt: Date | null;
  ending: HandOverEnding | null;
  reason: string | null;
}

export async function saveHandOver(db: Reader, row: HandOverRow): Promise<void> {
  await db.insertInto('handOver').values(row).execute();
}

export async function findHandOver(db: Reader, id: string): Promise<HandOverRow | undefined> {
  const row = await db.selectFrom('handOver').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toRow(row);
}

export async function lockHandOver(db: DatabaseTransaction, id: string): Promise<HandOverRow | undefined> {
  const row = await db.selectFrom('handOver').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst();
  return row && toRow(row);
}

export async function changeHandOver(
  db: Reader,
  id: string,
  change: Partial<Pick<HandOverRow, 'state' | 'expertId' | 'acceptedAt' | 'endedAt' | 'ending' | 'reason'>>,
): Promise<void> {
  await db.updateTable('handOver').set(change).where('id', '=', id).execute();
}

/** The hand-over of a contact that is offered or accepted; there is one at most. */
export async function lockOpenOf(db: DatabaseTransaction, contactId: string): Promise<HandOverRow | undefined> {
  const row = await db
    .selectFrom('handOver')
    .selectAll()
    .where('contactId', '=', contactId)
    .where('state', 'in', ['offered', 'accepted'])
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row && toRow(row);
}

const select = (db: Reader) =>
  db
    .selectFrom('handOver')
    .innerJoin('contact', 'contact.id', 'handOver.contactId')
    .leftJoin('customer', 'customer.id', 'contact.customerId')
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

export type NamedHandOver = NonNullable<Awaited<ReturnType<typeof findNamedHandOver>>>;

export async function findNamedHandOver(db: Reader, id: string) {
  const row = await select(db).where('handOver.id', '=', id).executeTakeFirst();
  return row && toRow(row);
}

/** Live hand-overs: those waiting in the province (for experts), and those this person takes part in. */
export async function listLive(db: Reader, provinceId: string | null, accountId: string, takes: boolean) {
  const rows = await select(db)
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
  return rows.map(toRow);
}

/** Every hand-over of a contact, in order. */
export async function listOfContact(db: Reader, contactId: string): Promise<NamedHandOver[]> {
  const rows = await select(db).where('handOver.contactId', '=', contactId).orderBy('handOver.offeredAt').execute();
  return rows.map(toRow);
}

function toRow<T extends Selectable<HandOver>>(row: T) {
  return {
    ...row,
    state: oneOf(handOverStates, row.state, 'hand_over.state'),
    ending: oneOfOrNull(handOverEndings, row.ending, 'hand_over.ending'),
  };
}
