import { oneOf } from '../../platform/stored.ts';
import type { TicketReader } from '../tickets/index.ts';
import { sources } from './contract.ts';
import { findTerm } from './escalated-store.ts';

/** Where a complaint that went past us came from, on the page of its ticket. */
export const escalationReader: TicketReader = {
  read: async (db, _accountId, ticketId) => {
    const found = await findTerm(db, ticketId);
    if (!found) return {};
    const { sourceNumber, termAt } = found;
    const source = oneOf(sources, found.source, 'escalated_complaint.source');
    return { escalated: { source, sourceNumber, termAt: termAt.toISOString() } };
  },
};
