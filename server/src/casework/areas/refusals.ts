import { defineRefusal } from '../../platform/refusal.ts';

/** Unknown id, or an alert of another area. */
export const noSuchAlert = defineRefusal({
  code: 'no-such-alert',
  status: 404,
  reason: 'There is no such alert in your area',
  remedy: 'Look at the page of the area again',
});

/** The details say who, and when. */
export const alertAcknowledged = defineRefusal({
  code: 'alert-acknowledged',
  status: 409,
  reason: 'A colleague acknowledged this alert before',
  remedy: 'Ask them what they do about it',
});

/** Somebody else acknowledged it, or too long ago. */
export const acknowledgementStands = defineRefusal({
  code: 'acknowledgement-stands',
  status: 409,
  reason: 'This acknowledgement cannot be taken back any more',
  remedy: 'Ask whoever acknowledged it, or a lead, to see to it',
});

/** The details name the ticket. */
export const escalatedBefore = defineRefusal({
  code: 'escalated-before',
  status: 409,
  reason: 'This complaint of that source was recorded before',
  remedy: 'Go on with the ticket it has',
});

/** Unknown id, a ticket that is none, or one of another province. */
export const noSuchEscalated = defineRefusal({
  code: 'no-such-escalated',
  status: 404,
  reason: 'There is no such escalated complaint in your area',
  remedy: 'Look at the list again',
});

/** A source without a usual term. */
export const termNeeded = defineRefusal({
  code: 'term-needed',
  status: 400,
  reason: 'This source has no usual term, so the one that came with the complaint is needed',
  remedy: 'Give the date by which the source wants it settled',
});

/** It was received in the future, or its term lies before that. */
export const timesCrossed = defineRefusal({
  code: 'times-crossed',
  status: 400,
  reason: 'The times given cannot be so: received by now, and due after that',
  remedy: 'Check when it was received and by when it is due',
});

/** What is said to have come before is another customer’s. */
export const notOfCustomer = defineRefusal({
  code: 'not-of-customer',
  status: 409,
  reason: 'What was chosen as having come before is not this customer’s',
  remedy: 'Look at what came before again, then choose',
});

/** The details of the list say what was answered. */
export const repliedBefore = defineRefusal({
  code: 'replied-before',
  status: 409,
  reason: 'The source was answered before',
  remedy: 'Look at what it was answered; write what is new on the ticket',
});

/** Before it was received, or in the future. */
export const repliedTooEarly = defineRefusal({
  code: 'replied-too-early',
  status: 400,
  reason: 'The source cannot have been answered at that time',
  remedy: 'Give a time since it was received, and not after now',
});

/** Neither a number of ours nor a city of the province. */
export const escalatedFromNowhere = defineRefusal({
  code: 'escalated-from-nowhere',
  status: 400,
  reason: 'Which area this complaint is of cannot be told',
  remedy: 'Give the phone number of the customer, or a city of the province',
});
