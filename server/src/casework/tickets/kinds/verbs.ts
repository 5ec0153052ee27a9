/** What can be done to a ticket. Each has its file; which of them a kind allows, and from where, is data. */
export const verbs = [
  'assign',
  'accept',
  'give-back',
  'pass-on',
  'ask-back',
  'answer',
  'hold',
  'resume',
  'return-result',
  'reply',
  'satisfied',
  'dissatisfied',
  'close',
  'cancel',
] as const;
export type TicketVerb = (typeof verbs)[number];
