import { defineRefusal } from '../../../platform/refusal.ts';

/** Unknown id, or a ticket of another province. */
export const noSuchTicket = defineRefusal({
  code: 'no-such-ticket',
  status: 404,
  reason: 'There is no such ticket in your province',
  remedy: 'Check the number',
});

/** Somebody moved it since the caller looked, or its life does not allow this from where it is; the details say what happened. */
export const ticketMoved = defineRefusal({
  code: 'ticket-moved',
  status: 409,
  reason: 'This cannot be done to the ticket where it stands now',
  remedy: 'Look at what happened to it, then decide again',
});

/** It is over: nothing can be added to it. */
export const ticketClosed = defineRefusal({
  code: 'ticket-closed',
  status: 409,
  reason: 'This ticket is closed',
  remedy: 'Raise a new one, and name the number of this one',
});
