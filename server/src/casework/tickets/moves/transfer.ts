import { defineMove } from './define-move.ts';
import { branch, words } from './fields.ts';

/** To the branch of another city of the province, which goes on with it once it accepts. */
export const transfer = defineMove({
  verb: 'transfer',
  operation: { id: 'transferTicket', summary: 'Transfer it to the branch of another city, with the reason' },
  right: 'ticket:handle',
  by: 'team',
  bulk: true,
  reversible: true,
  words: { teamId: branch, reason: words },
  acceptance: 'starts',
  seen: { what: 'passed-on' },
  meant: 13,
});
