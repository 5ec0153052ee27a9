import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { oneOf } from '../../platform/stored.ts';
import { type FaultState, faultStates } from './contract.ts';
import { readLatest, selectLatest } from './deed-store.ts';
import { readLeftOut } from './mass-reply-store.ts';
import { selectToBeTold, selectUntold, selectWaiting } from './telling/message-store.ts';

type Reader = Database | DatabaseTransaction;

export interface MassFaultRow {
  ticketId: string;
  provinceId: string;
  cityId: string | null;
  placeWords: string[];
  kinds: string[];
  categories: string[];
  since: Date;
  words: string;
  expectedAt: Date | null;
}

export async function saveMassFault(db: Reader, fault: MassFaultRow): Promise<void> {
  await db.insertInto('massFault').values(fault).execute();
}

export interface MassFaultChange extends Omit<Partial<MassFaultRow>, 'ticketId' | 'provinceId'> {
  state?: FaultState;
}

export async function changeMassFault(db: Reader, id: string, change: MassFaultChange): Promise<void> {
  await db
    .updateTable('massFault')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('ticketId', '=', id)
    .execute();
}

/** `share` lets tickets attach side by side; whoever replies, or ends it, holds it alone. */
export async function lockMassFault(db: DatabaseTransaction, id: string, how: 'alone' | 'share') {
  const query = db.selectFrom('massFault').selectAll().where('ticketId', '=', id);
  const row = await (how === 'alone' ? query.forUpdate() : query.forShare()).executeTakeFirst();
  return row && { ...row, state: toState(row.state) };
}

/** Those of a province that go on, held so that none of them ends before this work does; the newest first. */
export async function lockGoingOn(db: DatabaseTransaction, provinceId: string) {
  return db
    .selectFrom('massFault')
    .innerJoin('ticket', 'ticket.id', 'massFault.ticketId')
    .selectAll('massFault')
    .select('ticket.number')
    .where('massFault.provinceId', '=', provinceId)
    .where('massFault.state', '<>', 'over')
    .orderBy('massFault.since', 'desc')
    .orderBy('massFault.ticketId')
    .forShare('massFault')
    .execute();
}

/** The newest that goes on in a city, or its whole province, and is of this class of category. */
export async function findOutageOf(
  db: Reader,
  { provinceId, cityId, category }: { provinceId: string; cityId: string; category: string },
): Promise<string | null> {
  const row = await db
    .selectFrom('massFault')
    .select('ticketId')
    .where('provinceId', '=', provinceId)
    .where('state', '<>', 'over')
    .where((eb) => eb.or([eb('cityId', 'is', null), eb('cityId', '=', cityId)]))
    .where(sql<boolean>`${category} = any(categories)`)
    .orderBy('since', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.ticketId ?? null;
}

const selectFaults = (db: Reader) =>
  db
    .selectFrom('massFault')
    .innerJoin('ticket', 'ticket.id', 'massFault.ticketId')
    .innerJoin('ticketStanding as standing', 'standing.ticketId', 'massFault.ticketId')
    .leftJoin('city', 'city.id', 'massFault.cityId')
    .leftJoin('massReply', 'massReply.ticketId', 'massFault.ticketId')
    .leftJoin('account', 'account.id', 'massReply.accountId')
    .selectAll('massFault')
    .select(['ticket.number', 'ticket.summary', 'ticket.category', 'standing.stage'])
    .select(['city.nameZh as cityZh', 'city.nameEn as cityEn'])
    .select(['massReply.id as replyId', 'massReply.reply', 'massReply.begunAt', 'massReply.endedAt'])
    .select(['massReply.total', 'massReply.done', 'massReply.told', 'massReply.leftOut'])
    .select(['account.nameZh as byZh', 'account.nameEn as byEn'])
    .select([selectToBeTold.as('toBeTold'), selectUntold.as('untold'), selectWaiting.as('waiting')])
    .select(selectLatest.as('latest'))
    .select((eb) => [
      eb
        .selectFrom('ticketStanding as child')
        .select((one) => one.fn.countAll<number>().as('count'))
        .whereRef('child.parentId', '=', 'massFault.ticketId')
        .where('child.state', '=', 'open')
        .as('open'),
      eb
        .selectFrom('ticketStanding as child')
        .select((one) => one.fn.countAll<number>().as('count'))
        .whereRef('child.parentId', '=', 'massFault.ticketId')
        .where('child.state', '=', 'closed')
        .as('ended'),
    ]);

export type FoundFault = ReturnType<typeof toFound>;

export async function findMassFault(db: Reader, id: string): Promise<FoundFault | undefined> {
  const row = await selectFaults(db).where('massFault.ticketId', '=', id).executeTakeFirst();
  return row && toFound(row);
}

export async function listMassFaults(
  db: Reader,
  { provinceId, state }: { provinceId: string | null; state: 'going-on' | 'over' | undefined },
): Promise<FoundFault[]> {
  let query = selectFaults(db).orderBy(sql`mass_fault.state = 'over'`).orderBy('massFault.since', 'desc').limit(200);
  if (provinceId) query = query.where('massFault.provinceId', '=', provinceId);
  if (state) query = query.where('massFault.state', state === 'over' ? '=' : '<>', 'over');
  return (await query.execute()).map(toFound);
}

function toFound(row: Awaited<ReturnType<ReturnType<typeof selectFaults>['executeTakeFirstOrThrow']>>) {
  const leftOut = row.replyId === null ? [] : readLeftOut(row.leftOut);
  return { ...row, state: toState(row.state), leftOut, latest: readLatest(row.latest) };
}

function toState(stored: string): FaultState {
  return oneOf(faultStates, stored, 'mass_fault.state');
}

const selectTickets = (db: Reader) =>
  db
    .selectFrom('ticket')
    .innerJoin('ticketStanding as standing', 'standing.ticketId', 'ticket.id')
    .leftJoin('customer', 'customer.id', 'ticket.customerId')
    .select([
      'ticket.id',
      'ticket.number',
      'ticket.kind',
      'ticket.kindVersion',
      'ticket.category',
      'standing.stage',
      'standing.state',
    ])
    .select(['ticket.summary', 'ticket.place', 'ticket.raisedAt', 'ticket.cityId', 'ticket.form', 'ticket.recorded'])
    .select('customer.name as customerName');

export type FaultTicketRow = Awaited<ReturnType<ReturnType<typeof selectTickets>['executeTakeFirstOrThrow']>>;

/** Children, a page at a time by id. */
export async function listChildren(db: Reader, parentId: string, after: string | null, limit: number) {
  let query = selectTickets(db).where('standing.parentId', '=', parentId).orderBy('standing.ticketId').limit(limit);
  if (after) query = query.where('standing.ticketId', '>', after);
  return query.execute();
}

/** Open tickets of the province that belong to no parent, raised since: whether they fit is judged beside it. */
export async function listUnattached(db: Reader, fault: { provinceId: string; kinds: string[] }, since: Date) {
  return selectTickets(db)
    .where('standing.provinceId', '=', fault.provinceId)
    .where('standing.state', '=', 'open')
    .where('standing.parentId', 'is', null)
    .where('ticket.massFault', '=', false)
    .where('ticket.kind', 'in', fault.kinds)
    .where('standing.raisedAt', '>=', since)
    .orderBy('standing.raisedAt', 'desc')
    .limit(500)
    .execute();
}
