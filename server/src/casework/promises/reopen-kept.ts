import { textIn } from '../../platform/stored.ts';
import type { Work } from '../../platform/work.ts';
import { staysEnabled } from '../../foundation/organisation/index.ts';
import { type HistoryEntry, noteInHistory } from '../tickets/index.ts';
import { announcePromise } from './make-promise.ts';
import { changePromise, lockKeptByReply } from './promise-store.ts';

/**
 * A reply that was not theirs kept nothing: what it settled is to be kept again, by when it was promised, and late where it
 * was late before. Where its keeper signs in no more, whoever took the reply back keeps it. The ticket is locked.
 */
export async function reopenKept(work: Work, ticketId: string, { by, detail }: HistoryEntry): Promise<void> {
  const massReplyId = textIn(detail, 'massReplyId');
  if (massReplyId === null) return;
  for (const { brokenAt, ...promise } of await lockKeptByReply(work.db, ticketId, massReplyId)) {
    const { id, kind, words, dueAt } = promise;
    const keeperId = await keeperNow(work, promise.keeperId, by);
    const unsettled = { settledAt: null, settledBy: null, settledHow: null, keeperId };
    await changePromise(work.db, id, { ...unsettled, state: brokenAt === null ? 'open' : 'broken' });
    const about = { promiseId: id, promise: kind, words, dueAt: dueAt.toISOString(), massReplyId };
    await noteInHistory(work, ticketId, { kind: 'promise-reopened', by, detail: about });
    announcePromise(work, { ...promise, ticketId, keeperId }, 'promise-reopened');
  }
}

async function keeperNow(work: Work, keeperId: string | null, by: string | null): Promise<string | null> {
  return keeperId !== null && (await staysEnabled(work, keeperId)) ? keeperId : by;
}
