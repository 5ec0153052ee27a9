import { defineRefusal } from '../../platform/refusal.ts';

/** Unknown id, or a ticket of another province. */
export const noSuchTicket = defineRefusal({
  code: 'no-such-ticket',
  status: 404,
  reason: 'There is no such ticket in your province',
  remedy: 'Check the number',
});
