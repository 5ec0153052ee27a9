import type { TicketReader } from '../../tickets/index.ts';
import { findLook } from './look-store.ts';

/** How far somebody has seen the history of a ticket, on its page. */
export const lookReader: TicketReader = {
  read: async (db, accountId, ticketId) => ({ seenEntryId: await findLook(db, accountId, ticketId) }),
};
