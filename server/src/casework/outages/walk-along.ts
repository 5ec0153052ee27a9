import type { Work } from '../../platform/work.ts';
import { type LockedLife, lockLife, makeMoveOf, moveOf, saidIn, type TicketVerb } from '../tickets/index.ts';
import type { ReplyRow } from './mass-reply-store.ts';

/**
 * Along the moves of its life, each on its history with whose reply it was; where a move asks for words, they are the
 * reply's.
 * @returns where it stands then
 */
export async function walkAlong(
  work: Work,
  reply: Pick<ReplyRow, 'id' | 'accountId' | 'reply' | 'outcome'>,
  locked: LockedLife,
  path: readonly TicketVerb[],
): Promise<string> {
  const by = { accountId: reply.accountId };
  const words = reply.reply;
  const said = { reply: words, answer: words, result: words, reason: words, outcome: reply.outcome };
  let { ticket } = locked;
  for (const verb of path) {
    const making = { said: saidIn(moveOf(verb).words, said), detail: { massReplyId: reply.id } };
    await makeMoveOf(work, by, { ...locked, ticket }, verb, making);
    ticket = (await lockLife(work, null, ticket.id)).ticket;
  }
  return ticket.stage;
}
