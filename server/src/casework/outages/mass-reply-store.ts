import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { oneOf, storedAs } from '../../platform/stored.ts';
import { LeftOut, messageStates } from './contract.ts';

type Reader = Database | DatabaseTransaction;

export const readLeftOut = storedAs(LeftOut, 'mass_reply.left_out');

interface NewReply {
  id: string;
  key: string;
  ticketId: string;
  reply: string;
  outcome: string;
  accountId: string;
  begunAt: Date;
  total: number;
}

export async function saveMassReply(db: Reader, reply: NewReply): Promise<void> {
  await db.insertInto('massReply').values(reply).execute();
}

/** The one that works on it holds it; another finds nothing and leaves it to them. */
export async function lockMassReply(db: DatabaseTransaction, id: string) {
  const row = await db
    .selectFrom('massReply')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return row && { ...row, leftOut: readLeftOut(row.leftOut) };
}

export async function findReplyOfKey(db: Reader, key: string) {
  return db.selectFrom('massReply').select(['id', 'ticketId']).where('key', '=', key).executeTakeFirst();
}

export async function listUnfinished(db: Reader): Promise<string[]> {
  const rows = await db.selectFrom('massReply').select('id').where('endedAt', 'is', null).orderBy('begunAt').execute();
  return rows.map(({ id }) => id);
}

interface Progress {
  done: number;
  told: number;
  leftOut: { ticketId: string; number: string }[];
}

export async function addProgress(db: Reader, id: string, { done, told, leftOut }: Progress): Promise<void> {
  await db
    .updateTable('massReply')
    .set((eb) => ({
      done: eb('done', '+', done),
      told: eb('told', '+', told),
      leftOut: sql`left_out || ${JSON.stringify(leftOut)}::jsonb`,
    }))
    .where('id', '=', id)
    .execute();
}

export async function endMassReply(db: Reader, id: string, endedAt: Date): Promise<void> {
  await db.updateTable('massReply').set({ endedAt }).where('id', '=', id).execute();
}

/** Open children that were not left out, in the order in which everybody holds several. */
export async function listWaitingChildren(db: Reader, parentId: string, without: readonly string[], limit: number) {
  let query = db
    .selectFrom('ticketStanding')
    .select('ticketId')
    .where('parentId', '=', parentId)
    .where('state', '=', 'open')
    .orderBy('ticketId')
    .limit(limit);
  if (without.length > 0) query = query.where('ticketId', 'not in', [...without]);
  return (await query.execute()).map(({ ticketId }) => ticketId);
}

export async function countWaitingChildren(db: Reader, parentId: string): Promise<number> {
  const row = await db
    .selectFrom('ticketStanding')
    .select((eb) => eb.fn.countAll<number>().as('waiting'))
    .where('parentId', '=', parentId)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow();
  return row.waiting;
}

interface NewMessage {
  id: string;
  cause: 'mass-reply';
  causeId: string;
  customerId: string;
  ticketId: string;
  provinceId: string;
  words: string;
  madeAt: Date;
}

/** False where this customer has the message of this cause already: with two tickets they are told once. */
export async function saveMessage(db: Reader, message: NewMessage): Promise<boolean> {
  const saved = await db
    .insertInto('messageToSend')
    .values(message)
    .onConflict((one) => one.columns(['causeId', 'customerId']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return saved !== undefined;
}

/** A page at a time by id. */
export async function listMessages(db: Reader, causeId: string, after: string | null, limit: number) {
  let query = db
    .selectFrom('messageToSend')
    .innerJoin('customer', 'customer.id', 'messageToSend.customerId')
    .innerJoin('ticket', 'ticket.id', 'messageToSend.ticketId')
    .selectAll('messageToSend')
    .select(['customer.name as customerName', 'ticket.number'])
    .where('messageToSend.causeId', '=', causeId)
    .orderBy('messageToSend.id')
    .limit(limit);
  if (after) query = query.where('messageToSend.id', '>', after);
  return (await query.execute()).map((row) => ({
    ...row,
    state: oneOf(messageStates, row.state, 'message_to_send.state'),
  }));
}
