import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { type TicketChange, splitChange } from '../moves/ticket-change.ts';

type Reader = Database | DatabaseTransaction;

/**
 * A ticket and where it stands, both held: of a row that is only joined, whoever waited would see what it was before.
 * Others find the ticket held first, so they come to wait in one order.
 */
const selectHeld = (db: DatabaseTransaction) =>
  db
    .selectFrom('ticket')
    .innerJoin('ticketStanding as standing', 'standing.ticketId', 'ticket.id')
    .selectAll('ticket')
    .select(['standing.state', 'standing.stage', 'standing.severity', 'standing.version', 'standing.teamId'])
    .select(['standing.holderId', 'standing.assignedAt', 'standing.acceptBy', 'standing.dueAt', 'standing.parentId'])
    .select('standing.changedAt')
    .orderBy('ticket.id')
    .forNoKeyUpdate();

export type LockedTicket = NonNullable<Awaited<ReturnType<typeof lockTicket>>>;

/** Everything that changes a ticket locks it first. */
export async function lockTicket(db: DatabaseTransaction, id: string) {
  return selectHeld(db).where('ticket.id', '=', id).executeTakeFirst();
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
  const rows = await selectHeld(db)
    .where('ticket.id', 'in', [...new Set(ids)])
    .execute();
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
    .selectFrom('ticketStanding as standing')
    .innerJoin('ticket', 'ticket.id', 'standing.ticketId')
    .select(['ticket.id', 'ticket.number', 'ticket.provinceId', 'standing.teamId'])
    .where('standing.holderId', '=', accountId)
    .where('standing.state', '=', 'open')
    .orderBy('ticket.id')
    .execute();
}

/** Tickets that came of a contact of nobody's, locked in one order. */
export async function lockNobodysOf(db: DatabaseTransaction, contactId: string) {
  return selectHeld(db).where('ticket.contactId', '=', contactId).where('ticket.customerId', 'is', null).execute();
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
export function updateStanding(db: Pick<Reader, 'updateTable'>, { id, change, now }: ChangedTicket) {
  const { standing } = splitChange(change);
  return db
    .updateTable('ticketStanding')
    .set((eb) => ({ ...standing, changedAt: now, version: eb('version', '+', 1) }))
    .where('ticketId', '=', id);
}

/** Most moves change where a ticket stands, and nothing else of it. */
export function changesContent({ change }: ChangedTicket): boolean {
  return Object.keys(splitChange(change).content).length > 0;
}

export function updateContent(db: Pick<Reader, 'updateTable'>, { id, change }: ChangedTicket) {
  return db.updateTable('ticket').set(splitChange(change).content).where('id', '=', id);
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

/** The latest thing of these kinds that happened to it. */
export async function findLatestOf(db: Reader, ticketId: string, kinds: readonly string[]) {
  return db
    .selectFrom('ticketEntry')
    .select(['kind', 'at', 'accountId', 'detail'])
    .where('ticketId', '=', ticketId)
    .where('kind', 'in', [...kinds])
    .orderBy('id', 'desc')
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
  return db.updateTable('ticketStanding').set(times).where('ticketId', '=', ticketId);
}

export async function saveTicketTimes(db: Reader, ticketId: string, times: TicketTimes): Promise<void> {
  await updateTicketTimes(db, ticketId, times).execute();
}
