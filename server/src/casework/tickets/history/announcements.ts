import { Type } from 'typebox';
import { defineAnnouncement } from '../../../platform/announcing/announcement.ts';

/** Something was written in the history of a ticket: partners and customers are told. */
export const ticketChanged = defineAnnouncement('ticket.changed', {
  ticketId: Type.String(),
  did: Type.String(),
  customerId: Type.Optional(Type.String()),
});
