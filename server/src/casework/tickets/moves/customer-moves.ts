import { defineMove } from './define-move.ts';
import { optional, outcome, unasked, words } from './fields.ts';
import { WITH_NOBODY } from './ticket-change.ts';

/** What the customer is told. */
export const reply = defineMove({
  verb: 'reply',
  operation: { id: 'replyToCustomer', summary: 'Tell the customer' },
  right: 'ticket:dispatch',
  by: 'anybody',
  bulk: true,
  words: { reply: words, outcome: unasked(outcome) },
  acceptance: 'ends',
  seen: { what: 'replied', words: 'reply', said: 'to-them' },
  meant: 4,
  effect: (said) => ({
    change: { reply: said.reply, satisfied: null, ...(said.outcome === undefined ? {} : { outcome: said.outcome }) },
    detail: { reply: said.reply },
  }),
});

/** The customer is content with the reply, and it is over. */
export const satisfied = defineMove({
  verb: 'satisfied',
  right: 'ticket:dispatch',
  by: 'anybody',
  bulk: false,
  words: { words: unasked(words) },
  seen: { what: 'content', words: 'words', said: 'by-them' },
  meant: 6,
  effect: () => ({ change: { satisfied: true } }),
});

/** The customer is not: it goes on where it began, with what they said on its history. */
export const dissatisfied = defineMove({
  verb: 'dissatisfied',
  right: 'ticket:dispatch',
  by: 'anybody',
  bulk: false,
  words: { words: optional(words) },
  acceptance: 'ends',
  seen: { what: 'not-content', words: 'words', said: 'by-them' },
  meant: 7,
  takesWords: 'words',
  effect: () => ({ change: { satisfied: false, ...WITH_NOBODY } }),
});

/** Over, though the customer said neither. */
export const close = defineMove({
  verb: 'close',
  operation: { id: 'closeTicket', summary: 'Close what was replied to' },
  right: 'ticket:dispatch',
  by: 'anybody',
  bulk: true,
  words: { note: optional(words) },
  seen: { what: 'closed' },
  meant: 5,
});

/** Given up: raised by mistake, or the customer wants it no more. */
export const cancel = defineMove({
  verb: 'cancel',
  operation: { id: 'cancelTicket', summary: 'Give it up, with the reason' },
  right: 'ticket:dispatch',
  by: 'anybody',
  bulk: true,
  words: { reason: words },
  seen: { what: 'cancelled' },
  meant: 11,
  effect: () => ({ change: WITH_NOBODY }),
});
