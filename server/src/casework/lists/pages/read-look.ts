import { Type } from 'typebox';
import { nullable } from '../../../platform/contract-parts.ts';
import { storedAs } from '../../../platform/stored.ts';
import type { TicketReader } from '../../tickets/index.ts';
import { selectLook } from './look-store.ts';

const readEntryId = storedAs(nullable(Type.Integer()), 'ticket_look.entry_id');

/** How far somebody has seen the history of a ticket, on its page. */
export const lookReader: TicketReader = {
  select: selectLook,
  read: (stored) => ({ seenEntryId: readEntryId(stored) }),
};
