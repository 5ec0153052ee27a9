import type { Work } from '../../platform/work.ts';
import { lockLife } from '../tickets/index.ts';
import { pathToReply } from './judging/judge-reply-path.ts';
import { countOpenChildren, type ReplyRow } from './mass-reply-store.ts';
import { walkAlong } from './walk-along.ts';

/**
 * The ticket of the outage is replied to with the others, and ends once all of them have: nobody is left to be told. Tickets
 * that were left out keep it open, so that they are not forgotten. The outage is held alone.
 */
export async function endParent(work: Work, reply: ReplyRow): Promise<void> {
  if (reply.endedAt === null || reply.leftOut.length > 0) return;
  const parent = await lockLife(work, null, reply.ticketId);
  if (parent.ticket.state !== 'open') return;
  const path = pathToReply(parent.kind.life, parent.ticket.stage) ?? [];
  const isLast = (await countOpenChildren(work.db, reply.ticketId)) === 0;
  await walkAlong(work, reply, parent, isLast ? path : path.filter((verb) => verb !== 'close'));
}
