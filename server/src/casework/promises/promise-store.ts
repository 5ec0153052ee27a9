import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { oneOf, oneOfOrNull } from '../../platform/stored.ts';
import { type PromiseKind, promiseKinds, promiseStates, settlings } from './contract.ts';
import type { PromiseState } from './judge-promise.ts';

type Reader = Database | DatabaseTransaction;

export interface NewPromise {
  id: string;
  key: string;
  kind: PromiseKind;
  words: string;
  amountFen: number | null;
  provinceId: string;
  customerId: string;
  ticketId: string | null;
  contactId: string | null;
  matterId: string | null;
  madeBy: string | null;
  madeAt: Date;
  dueAt: Date;
  lookAt: Date | null;
}

export interface PromiseChange {
  keeperId?: string | null;
  ticketId?: string;
  state?: PromiseState;
  brokenAt?: Date;
  settledAt?: Date | null;
  settledBy?: string | null;
  settledHow?: (typeof settlings)[number] | null;
  note?: string | null;
  noteBefore?: string | null;
  lookAt?: Date | null;
  lookedAt?: Date;
}

/** False where this intention made it before. */
export async function savePromise(db: Reader, promise: NewPromise): Promise<boolean> {
  const saved = await db
    .insertInto('customerPromise')
    .values({ ...promise, keeperId: promise.madeBy })
    .onConflict((one) => one.column('key').doNothing())
    .returning('id')
    .executeTakeFirst();
  return saved !== undefined;
}

export async function findPromiseOfKey(db: Reader, key: string) {
  return db.selectFrom('customerPromise').select(['id', 'madeBy', 'kind']).where('key', '=', key).executeTakeFirst();
}

/** Something was promised in this contact, and not withdrawn. */
export async function hasPromiseIn(db: Reader, contactId: string): Promise<boolean> {
  const row = await db
    .selectFrom('customerPromise')
    .select('id')
    .where('contactId', '=', contactId)
    .where('state', '<>', 'withdrawn')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export type LockedPromise = NonNullable<Awaited<ReturnType<typeof lockPromise>>>;

export async function lockPromise(db: DatabaseTransaction, id: string) {
  const row = await db
    .selectFrom('customerPromise')
    .selectAll()
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row && toRow(row);
}

export async function changePromise(db: Reader, id: string, change: PromiseChange): Promise<void> {
  await db.updateTable('customerPromise').set(change).where('id', '=', id).execute();
}

const selectPromises = (db: Reader) =>
  db
    .selectFrom('customerPromise')
    .innerJoin('customer', 'customer.id', 'customerPromise.customerId')
    .leftJoin('ticket', 'ticket.id', 'customerPromise.ticketId')
    .leftJoin('account as maker', 'maker.id', 'customerPromise.madeBy')
    .leftJoin('account as settler', 'settler.id', 'customerPromise.settledBy')
    .selectAll('customerPromise')
    .select(['customer.name as customerName', 'customer.phone as customerPhone', 'customer.phoneLeftAt'])
    .select(['ticket.number as ticketNumber', 'ticket.summary as ticketSummary'])
    .select(['maker.nameZh as makerZh', 'maker.nameEn as makerEn'])
    .select(['settler.nameZh as settlerZh', 'settler.nameEn as settlerEn']);

export type PromiseRow = NonNullable<Awaited<ReturnType<typeof findPromise>>>;

export async function findPromise(db: Reader, id: string) {
  const row = await selectPromises(db).where('customerPromise.id', '=', id).executeTakeFirst();
  return row && toRow(row);
}

export interface PromiseFilter {
  provinceId: string | null;
  customerId?: string | undefined;
  ticketId?: string | undefined;
  keeperId?: string | undefined;
  limit: number;
}

/** What is to be kept, in one of these states: what is due first comes first. */
export async function listUnsettled(
  db: Reader,
  filter: PromiseFilter,
  states: readonly ('open' | 'broken')[],
): Promise<PromiseRow[]> {
  let query = filtered(db, filter).where('customerPromise.state', 'in', ['open', 'broken']);
  if (states.length === 1) query = query.where('customerPromise.state', 'in', states);
  return (await query.orderBy('customerPromise.dueAt').orderBy('customerPromise.id').execute()).map(toRow);
}

/** What was kept or withdrawn: the latest first. */
export async function listSettled(db: Reader, filter: PromiseFilter): Promise<PromiseRow[]> {
  const query = filtered(db, filter)
    .where('customerPromise.state', 'in', ['kept', 'withdrawn'])
    .orderBy('customerPromise.settledAt', 'desc')
    .orderBy('customerPromise.id', 'desc');
  return (await query.execute()).map(toRow);
}

function filtered(db: Reader, { provinceId, customerId, ticketId, keeperId, limit }: PromiseFilter) {
  let query = selectPromises(db).limit(limit);
  if (provinceId) query = query.where('customerPromise.provinceId', '=', provinceId);
  if (customerId) query = query.where('customerPromise.customerId', '=', customerId);
  if (ticketId) query = query.where('customerPromise.ticketId', '=', ticketId);
  if (keeperId) query = query.where('customerPromise.keeperId', '=', keeperId);
  return query;
}

/** Locks what one reply of an outage kept of a ticket's, as its history tells: at the moment of that reply. */
export async function lockKeptByReply(db: DatabaseTransaction, ticketId: string, massReplyId: string) {
  return db
    .selectFrom('customerPromise')
    .select(['id', 'customerId', 'provinceId', 'madeBy', 'keeperId', 'kind', 'words', 'brokenAt', 'dueAt'])
    .where('ticketId', '=', ticketId)
    .where('state', '=', 'kept')
    .where('settledHow', '=', 'reply')
    .where(sql<boolean>`settled_at = (select at from ticket_entry where ticket_id = ${ticketId}::uuid
      and kind = 'reply' and detail ->> 'massReplyId' = ${massReplyId} order by id desc limit 1)`)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
}

/** How many of each of these tickets wait to be kept; those with none are not among them. */
export async function countUnsettledOf(db: Reader, ticketIds: readonly string[]): Promise<Map<string, number>> {
  if (ticketIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('customerPromise')
    .select('ticketId')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('ticketId', 'in', [...ticketIds])
    .where('state', 'in', ['open', 'broken'])
    .groupBy('ticketId')
    .execute();
  return new Map(rows.flatMap(({ ticketId, count }) => (ticketId === null ? [] : [[ticketId, count] as const])));
}

/** Locks those of a ticket that wait to be kept; of these kinds, or of all. */
export async function lockUnsettledOfTicket(db: DatabaseTransaction, ticketId: string, kinds?: readonly PromiseKind[]) {
  let query = db
    .selectFrom('customerPromise')
    .select(['id', 'customerId', 'provinceId', 'madeBy', 'keeperId', 'kind', 'words', 'madeAt', 'dueAt'])
    .where('ticketId', '=', ticketId)
    .where('state', 'in', ['open', 'broken'])
    .orderBy('id')
    .forNoKeyUpdate();
  if (kinds) query = query.where('kind', 'in', [...kinds]);
  return query.execute();
}

const selectKeptBy = (db: Reader, accountId: string) =>
  db
    .selectFrom('customerPromise')
    .select(['id', 'kind', 'words', 'customerId', 'provinceId', 'ticketId', 'madeBy'])
    .where('keeperId', '=', accountId)
    .where('state', 'in', ['open', 'broken']);

/** What somebody has still to keep. */
export async function listKeptBy(db: Reader, accountId: string) {
  return selectKeptBy(db, accountId).orderBy('dueAt').execute();
}

export async function lockKeptBy(db: DatabaseTransaction, accountId: string) {
  return selectKeptBy(db, accountId).orderBy('id').forNoKeyUpdate().execute();
}

/** Breaks what was not kept in time, once; what somebody is settling just now is left for the next turn. Refunds are looked for first. */
export async function breakOverdue(db: DatabaseTransaction, now: Date, atOnce: number) {
  return db
    .updateTable('customerPromise')
    .set({ state: 'broken', brokenAt: now })
    .where('id', 'in', (overdue) =>
      overdue
        .selectFrom('customerPromise')
        .select('id')
        .where('state', '=', 'open')
        .where('kind', '<>', 'refund')
        .where('dueAt', '<=', now)
        .orderBy('dueAt')
        .limit(atOnce)
        .forUpdate()
        .skipLocked(),
    )
    .returning(['id', 'customerId', 'provinceId', 'madeBy', 'keeperId', 'ticketId'])
    .execute();
}

/** Refunds that are to be looked for now, with whose they are in BOSS. */
export async function listToLookFor(db: Reader, now: Date, limit: number) {
  return db
    .selectFrom('customerPromise')
    .innerJoin('customer', 'customer.id', 'customerPromise.customerId')
    .select(['customerPromise.id', 'customer.bossRef'])
    .where('customerPromise.lookAt', '<=', now)
    .orderBy('customerPromise.lookAt')
    .limit(limit)
    .execute();
}

/** What this person has to keep and is due before `until`, or was not kept. */
export async function countPromisesDue(db: Reader, accountId: string, until: Date): Promise<number> {
  const row = await db
    .selectFrom('customerPromise')
    .select((eb) => eb.fn.countAll<number>().as('due'))
    .where('keeperId', '=', accountId)
    .where((eb) => eb.or([eb('state', '=', 'broken'), eb.and([eb('state', '=', 'open'), eb('dueAt', '<', until)])]))
    .executeTakeFirstOrThrow();
  return row.due;
}

function toRow<T extends { kind: string; state: string; settledHow: string | null }>(row: T) {
  return {
    ...row,
    kind: oneOf(promiseKinds, row.kind, 'customer_promise.kind'),
    state: oneOf(promiseStates, row.state, 'customer_promise.state'),
    settledHow: oneOfOrNull(settlings, row.settledHow, 'customer_promise.settled_how'),
  };
}
