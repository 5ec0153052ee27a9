import { type Static, Type } from 'typebox';
import { nullable } from '../../../platform/contract-parts.ts';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { storedAs } from '../../../platform/stored.ts';

type Reader = Database | DatabaseTransaction;

const OrNone = nullable(Type.String());

/** A ticket as it stood before one reply answered it: what taking it back restores. */
const Before = Type.Object({
  stage: Type.String(),
  teamId: OrNone,
  holderId: OrNone,
  assignedAt: OrNone,
  acceptBy: OrNone,
  outcome: Type.String(),
  reply: OrNone,
  result: OrNone,
});
export type Before = Static<typeof Before>;

const readBefore = storedAs(Before, 'mass_reply_ticket.before');

interface Answered {
  replyId: string;
  ticketId: string;
  messageId: string;
  /** Where the reply left it. */
  stage: string;
  before: Before;
}

export async function saveAnswered(db: Reader, { before, ...row }: Answered): Promise<void> {
  await db
    .insertInto('massReplyTicket')
    .values({ ...row, before: JSON.stringify(before) })
    .execute();
}

/** By the reply of the outage that it stood under. */
export async function findAnswered(db: Reader, ticketId: string, faultId: string): Promise<Answered | undefined> {
  const row = await db
    .selectFrom('massReplyTicket')
    .innerJoin('massReply', 'massReply.id', 'massReplyTicket.replyId')
    .selectAll('massReplyTicket')
    .where('massReplyTicket.ticketId', '=', ticketId)
    .where('massReply.ticketId', '=', faultId)
    .executeTakeFirst();
  return row && { ...row, before: readBefore(row.before) };
}

/** The tickets that a message is about, and where the reply left each. */
export async function listAnsweredBy(db: Reader, messageId: string): Promise<{ ticketId: string; stage: string }[]> {
  return db
    .selectFrom('massReplyTicket')
    .select(['ticketId', 'stage'])
    .where('messageId', '=', messageId)
    .orderBy('ticketId')
    .execute();
}

/** False where its message was for other tickets too, and stays. */
export async function forgetAnswered(db: Reader, { replyId, ticketId, messageId }: Answered): Promise<boolean> {
  await db.deleteFrom('massReplyTicket').where('replyId', '=', replyId).where('ticketId', '=', ticketId).execute();
  const gone = await db
    .deleteFrom('messageToSend')
    .where('id', '=', messageId)
    .where('toldAt', 'is', null)
    .where((eb) =>
      eb.not(eb.exists(eb.selectFrom('massReplyTicket').select('ticketId').where('messageId', '=', messageId))),
    )
    .returning('id')
    .executeTakeFirst();
  return gone !== undefined;
}
