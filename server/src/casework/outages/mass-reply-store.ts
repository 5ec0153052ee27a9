import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { storedAs } from '../../platform/stored.ts';
import { LeftOut } from './contract.ts';

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

export type ReplyRow = NonNullable<Awaited<ReturnType<typeof findReplyOf>>>;

/** The one reply of an outage. */
export async function findReplyOf(db: Reader, faultId: string) {
  const row = await db.selectFrom('massReply').selectAll().where('ticketId', '=', faultId).executeTakeFirst();
  return row && { ...row, leftOut: readLeftOut(row.leftOut) };
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

/** Open children that wait for this reply and were not left out, in the order in which everybody holds several. */
export async function listWaitingChildren(
  db: Reader,
  { id, ticketId: parentId }: Pick<ReplyRow, 'id' | 'ticketId'>,
  without: readonly string[],
  limit: number,
) {
  let query = db
    .selectFrom('ticketStanding')
    .select('ticketId')
    .where('parentId', '=', parentId)
    .where('state', '=', 'open')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('massReplyTicket')
            .select('massReplyTicket.ticketId')
            .where('replyId', '=', id)
            .whereRef('massReplyTicket.ticketId', '=', 'ticketStanding.ticketId'),
        ),
      ),
    )
    .orderBy('ticketId')
    .limit(limit);
  if (without.length > 0) query = query.where('ticketId', 'not in', [...without]);
  return (await query.execute()).map(({ ticketId }) => ticketId);
}

export async function countOpenChildren(db: Reader, parentId: string): Promise<number> {
  const row = await db
    .selectFrom('ticketStanding')
    .select((eb) => eb.fn.countAll<number>().as('waiting'))
    .where('parentId', '=', parentId)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow();
  return row.waiting;
}
