import type { Work } from '../../platform/work.ts';
import type { Actor } from '../../foundation/organisation/index.ts';
import { keptBy } from './judge-promise.ts';
import { promiseNow, refundDue } from './make-promise.ts';
import { holdUnsettledOfTicket } from './promise-store.ts';
import { settleHeld } from './settle-promise.ts';

interface Moved {
  id: string;
  version: number;
  provinceId: string;
  customerId: string | null;
  matterId: string | null;
}

/**
 * What a move of a ticket means for the promises on it: a reply keeps what was promised as one; a result that promises a
 * refund makes a promise that is looked after.
 */
export async function followMove(
  work: Work,
  actor: Pick<Actor, 'accountId'> | null,
  ticket: Moved,
  { verb, change = {} }: { verb: string; change?: { refundPromisedAt?: Date; result?: string; reply?: string } },
): Promise<void> {
  const kinds = keptBy(verb);
  const kept = kinds.length > 0 ? await holdUnsettledOfTicket(work.db, ticket.id, kinds) : [];
  for (const promise of kept)
    await settleHeld(work, { ...promise, ticketId: ticket.id }, actor, { state: 'kept', settledHow: 'reply' });
  const { id, version, customerId, provinceId, matterId } = ticket;
  if (change.refundPromisedAt === undefined || customerId === null) return;
  const to = { customerId, provinceId, ticketId: id, contactId: null, matterId };
  const words = change.reply ?? change.result ?? '';
  const promised = { key: `refund:${id}:${version}`, kind: 'refund' as const, words, amountFen: null };
  await promiseNow(work, actor, { ...promised, dueAt: refundDue(change.refundPromisedAt), ...to });
}
