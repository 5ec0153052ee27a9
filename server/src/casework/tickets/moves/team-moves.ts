import { defineMove } from './define-move.ts';
import { optional, team, words } from './fields.ts';
import { WITH_NOBODY } from './ticket-change.ts';

/** Sends it to a department or branch, which has so long to accept it. */
export const assign = defineMove({
  verb: 'assign',
  operation: { id: 'assignTicket', summary: 'Send it to a department or branch' },
  right: 'ticket:dispatch',
  by: 'anybody',
  bulk: true,
  reversible: true,
  words: { teamId: team, note: optional(words) },
  acceptance: 'starts',
  seen: { what: 'passed-on' },
});

/** Somebody of the team takes it in hand. */
export const accept = defineMove({
  verb: 'accept',
  operation: { id: 'acceptTicket', summary: 'Take it in hand' },
  right: 'ticket:handle',
  by: 'team',
  bulk: true,
  reversible: true,
  words: {},
  acceptance: 'keeps',
  seen: { what: 'in-hand' },
  meant: 3,
  effect: (_, { by }) => ({ change: { ...(by === null ? {} : { holderId: by }), acceptBy: null } }),
});

/** Back to where it is assigned, with the reason. */
export const giveBack = defineMove({
  verb: 'give-back',
  operation: { id: 'giveBackTicket', summary: 'Give it back, with the reason' },
  right: 'ticket:handle',
  by: 'team',
  bulk: true,
  reversible: true,
  words: { reason: words },
  acceptance: 'ends',
  meant: 10,
  effect: () => ({ change: WITH_NOBODY }),
});

/** To another team that is to go on with it. */
export const passOn = defineMove({
  verb: 'pass-on',
  operation: { id: 'passTicketOn', summary: 'Pass it on to another team' },
  right: 'ticket:handle',
  by: 'team',
  bulk: true,
  reversible: true,
  words: { teamId: team, reason: words },
  acceptance: 'starts',
  seen: { what: 'passed-on' },
});
