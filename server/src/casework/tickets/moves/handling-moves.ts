import { defineMove } from './define-move.ts';
import { outcome, words } from './fields.ts';

/** What has to be known from the customer or the centre before it goes on; clocks that say so stand still. */
export const askBack = defineMove({
  verb: 'ask-back',
  operation: { id: 'askBack', summary: 'Ask what has to be known first' },
  right: 'ticket:handle',
  by: 'team',
  bulk: false,
  words: { question: words },
  states: 'asked-back',
  seen: { what: 'asked', words: 'question', said: 'to-them' },
  meant: 8,
});

/** The answer to what was asked back. */
export const answer = defineMove({
  verb: 'answer',
  operation: { id: 'answerQuestion', summary: 'Answer what was asked back' },
  right: 'ticket:dispatch',
  by: 'anybody',
  bulk: false,
  words: { answer: words },
  seen: { what: 'answered', words: 'answer', said: 'by-them' },
  meant: 1,
});

export const hold = defineMove({
  verb: 'hold',
  operation: { id: 'holdTicket', summary: 'Put it aside for a stated reason' },
  right: 'ticket:handle',
  by: 'team',
  bulk: true,
  reversible: true,
  words: { reason: words },
  seen: { what: 'paused' },
  meant: 9,
});

export const resume = defineMove({
  verb: 'resume',
  operation: { id: 'resumeTicket', summary: 'Go on with it' },
  right: 'ticket:handle',
  by: 'team',
  bulk: true,
  reversible: true,
  words: {},
  seen: { what: 'in-hand' },
  meant: 2,
});

/** What was found and done, for whoever replies to the customer. */
export const returnResult = defineMove({
  verb: 'return-result',
  operation: { id: 'returnResult', summary: 'Return what was found and done' },
  right: 'ticket:handle',
  by: 'team',
  bulk: true,
  words: { outcome, result: words },
  acceptance: 'ends',
  seen: { what: 'looked-into' },
  meant: 12,
  effect: ({ outcome: came, result }, { now }) => ({
    change: { result, outcome: came, ...(came === 'refund-promised' ? { refundPromisedAt: now } : {}) },
  }),
});
