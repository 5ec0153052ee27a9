import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { oneOfOrNull } from '../../../platform/stored.ts';
import { type TellingWay, tellingWays } from './telling-contract.ts';

type Reader = Database | DatabaseTransaction;

interface NewMessage {
  id: string;
  cause: 'mass-reply';
  causeId: string;
  /** Null for a ticket of nobody's. */
  customerId: string | null;
  ticketId: string;
  provinceId: string;
  words: string;
  madeAt: Date;
}

/**
 * With two tickets a customer is told once: `made` is false, and it is the message that they have already; `told`, where
 * they were told of it by now.
 */
export async function saveMessage(
  db: Reader,
  message: NewMessage,
): Promise<{ id: string; made: boolean; told: boolean }> {
  const saved = await db
    .insertInto('messageToSend')
    .values(message)
    .onConflict((one) => one.columns(['causeId', 'customerId']).doUpdateSet({ causeId: message.causeId }))
    .returning(['id', 'toldAt'])
    .executeTakeFirstOrThrow();
  return { id: saved.id, made: saved.id === message.id, told: saved.toldAt !== null };
}

const selectMessages = (db: Reader) =>
  db
    .selectFrom('messageToSend')
    .innerJoin('ticket', 'ticket.id', 'messageToSend.ticketId')
    .leftJoin('customer', 'customer.id', 'messageToSend.customerId')
    .leftJoin('account', 'account.id', 'messageToSend.toldBy')
    .leftJoin('contactParty as party', (join) =>
      join
        .onRef('party.contactId', '=', 'ticket.contactId')
        .on('party.main', '=', true)
        .on('party.partedAt', 'is', null)
        .on('party.addressKind', '=', 'phone'),
    )
    .selectAll('messageToSend')
    .select(['ticket.number', 'customer.name', 'customer.phone', 'customer.phoneLeftAt'])
    .select(['account.nameZh', 'account.nameEn', 'party.address']);

export type MessageRow = Awaited<ReturnType<typeof listMessages>>[number];

interface Wanted {
  causeId: string;
  /** Only those who are still to be told, or only those who were. */
  told: boolean | null;
  after: string | null;
  limit: number;
}

/** A page at a time by id. */
export async function listMessages(db: Reader, { causeId, told, after, limit }: Wanted) {
  let query = selectMessages(db).where('messageToSend.causeId', '=', causeId).orderBy('messageToSend.id').limit(limit);
  if (told !== null) query = query.where('messageToSend.toldAt', told ? 'is not' : 'is', null);
  if (after) query = query.where('messageToSend.id', '>', after);
  return (await query.execute()).map((row) => ({ ...row, toldHow: toWay(row.toldHow) }));
}

export async function findMessage(db: Reader, causeId: string, id: string): Promise<MessageRow | undefined> {
  const row = await selectMessages(db)
    .where('messageToSend.id', '=', id)
    .where('messageToSend.causeId', '=', causeId)
    .executeTakeFirst();
  return row && { ...row, toldHow: toWay(row.toldHow) };
}

function toWay(stored: string | null): TellingWay | null {
  return oneOfOrNull(tellingWays, stored, 'message_to_send.told_how');
}

/** After its tickets. */
export async function lockMessage(db: DatabaseTransaction, id: string) {
  return db.selectFrom('messageToSend').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst();
}

interface Telling {
  toldAt: Date;
  toldBy: string;
  toldHow: TellingWay;
  toldNote: string | null;
}

export async function markTold(db: Reader, id: string, telling: Telling): Promise<void> {
  await db
    .updateTable('messageToSend')
    .set({ ...telling, state: 'told' })
    .where('id', '=', id)
    .execute();
}

/** As it was before anybody told them. */
export async function markUntold(db: Reader, id: string): Promise<void> {
  const nobody = { toldAt: null, toldBy: null, toldHow: null, toldNote: null };
  await db
    .updateTable('messageToSend')
    .set({ ...nobody, state: 'to-be-sent' })
    .where('id', '=', id)
    .execute();
}

/** Customers of the open tickets under an outage, and its tickets of nobody's: whom a reply would have to be told to. */
export const selectToBeTold = sql<number>`(select count(distinct coalesce(ticket.customer_id, ticket.id))::int
  from ticket_standing child join ticket on ticket.id = child.ticket_id
  where child.parent_id = mass_fault.ticket_id and child.state = 'open')`;

/** Open tickets under an outage that no reply has answered. */
export const selectWaiting = sql<number>`(select count(*)::int from ticket_standing child
  where child.parent_id = mass_fault.ticket_id and child.state = 'open'
    and not exists (select from mass_reply_ticket answered where answered.ticket_id = child.ticket_id))`;

export const selectUntold = sql<number>`(select count(*)::int from message_to_send message
  where message.cause_id = mass_reply.id and message.told_at is null)`;
