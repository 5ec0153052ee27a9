import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import type { TicketChange } from '../moves/ticket-change.ts';

type Reader = Database | DatabaseTransaction;

export type LockedTicket = NonNullable<Awaited<ReturnType<typeof lockTicket>>>;

/** Everything that changes a ticket locks its row first. */
export async function lockTicket(db: DatabaseTransaction, id: string) {
  return db.selectFrom('ticket').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst();
}

/**
 * Several tickets, by id: the one order in which anybody holds more than one, so that no two wait for each other. Those
 * that are not there are left out.
 */
export async function lockTickets(
  db: DatabaseTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LockedTicket>> {
  if (ids.length === 0) return new Map();
  const query = db
    .selectFrom('ticket')
    .selectAll()
    .where('id', 'in', [...new Set(ids)]);
  const rows = await query.orderBy('id').forNoKeyUpdate().execute();
  return new Map(rows.map((row) => [row.id, row]));
}

export async function listNumbers(db: Reader, ids: readonly string[]) {
  return db
    .selectFrom('ticket')
    .select(['id', 'number'])
    .where('id', 'in', [...ids])
    .execute();
}

/** Open tickets in somebody's hand, by their ids. */
export async function listHeldBy(db: Reader, accountId: string) {
  return db
    .selectFrom('ticket')
    .select(['id', 'number', 'provinceId', 'teamId'])
    .where('holderId', '=', accountId)
    .where('state', '=', 'open')
    .orderBy('id')
    .execute();
}

/** Tickets that came of a contact of nobody's, locked in one order. */
export async function lockNobodysOf(db: DatabaseTransaction, contactId: string) {
  return db
    .selectFrom('ticket')
    .selectAll()
    .where('contactId', '=', contactId)
    .where('customerId', 'is', null)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
}

/** A ticket came of this contact that is a customer's. */
export async function hasCustomersTicket(db: Reader, contactId: string): Promise<boolean> {
  const row = await db
    .selectFrom('ticket')
    .select('id')
    .where('contactId', '=', contactId)
    .where('customerId', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export interface ChangedTicket {
  id: string;
  change: TicketChange;
  now: Date;
}

/** Counts the move: whoever looked before sees that something happened. */
export function updateTicket(db: Pick<Reader, 'updateTable'>, { id, change, now }: ChangedTicket) {
  return db
    .updateTable('ticket')
    .set((eb) => ({ ...change, changedAt: now, version: eb('version', '+', 1) }))
    .where('id', '=', id);
}

/** The latest thing that happened to it, and by whom. */
export async function findLatestEntry(db: Reader, ticketId: string) {
  return db
    .selectFrom('ticketEntry')
    .leftJoin('account', 'account.id', 'ticketEntry.accountId')
    .select(['ticketEntry.kind', 'ticketEntry.at', 'account.nameZh', 'account.nameEn'])
    .where('ticketId', '=', ticketId)
    .orderBy('ticketEntry.id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** An entry with this key: the same intention was carried out before. */
export async function findEntryOfKey(db: Reader, key: string) {
  return db.selectFrom('ticketEntry').select(['ticketId', 'kind']).where('key', '=', key).executeTakeFirst();
}

/** What lists show of the clocks of a ticket. */
export interface TicketTimes {
  /** By when somebody has to accept it: what its acceptance clock says. */
  acceptBy: Date | null;
  /** When the next of its open promises is due; null where none has a time. */
  dueAt: Date | null;
}

/** No move, so nobody's look at it becomes old. By itself, or within the statement that saves the clocks. */
export function updateTicketTimes(db: Pick<Reader, 'updateTable'>, ticketId: string, times: TicketTimes) {
  return db.updateTable('ticket').set(times).where('id', '=', ticketId);
}

export async function saveTicketTimes(db: Reader, ticketId: string, times: TicketTimes): Promise<void> {
  await updateTicketTimes(db, ticketId, times).execute();
}
