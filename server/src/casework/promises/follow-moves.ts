import type { Work } from '../../platform/work.ts';
import type { HistoryEntry, TicketFollower, WrittenTicket } from '../tickets/index.ts';
import { keptBy } from './judge-promise.ts';
import { promiseNow, refundDue } from './make-promise.ts';
import { lockUnsettledOfTicket } from './promise-store.ts';
import { reopenKept } from './reopen-kept.ts';
import { settleLocked } from './settle-promise.ts';

/**
 * What a move of a ticket means for the promises on it: a reply keeps what was promised as one; a result that promises a
 * refund makes a promise that is looked after; a reply of an outage that is taken back has kept nothing.
 */
export const promiseFollower: TicketFollower = {
  follow: async (work, ticket, entry) => {
    await keepPromises(work, ticket, entry);
    await promiseRefund(work, ticket, entry);
    if (entry.kind === 'reply-undone') await reopenKept(work, ticket.id, entry);
  },
};

async function keepPromises(work: Work, ticket: WrittenTicket, { kind, by }: HistoryEntry): Promise<void> {
  const kinds = keptBy(kind);
  const kept = kinds.length > 0 ? await lockUnsettledOfTicket(work.db, ticket.id, kinds) : [];
  for (const promise of kept)
    await settleLocked(work, { ...promise, ticketId: ticket.id }, by, { state: 'kept', settledHow: 'reply' });
}

async function promiseRefund(
  work: Work,
  { id, version, customerId, provinceId, matterId }: WrittenTicket,
  { by, change = {} }: HistoryEntry,
): Promise<void> {
  if (change.refundPromisedAt === undefined || customerId === null) return;
  const to = { customerId, provinceId, ticketId: id, contactId: null, matterId };
  const words = change.reply ?? change.result ?? '';
  const promised = { key: `refund:${id}:${version}`, kind: 'refund' as const, words, amountFen: null };
  await promiseNow(work, by, { ...promised, dueAt: refundDue(change.refundPromisedAt), ...to });
}
