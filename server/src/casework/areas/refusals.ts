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

/** Neither a number of ours nor a city of the province. */
export const escalatedFromNowhere = defineRefusal({
  code: 'escalated-from-nowhere',
  status: 400,
  reason: 'Which area this complaint is of cannot be told',
  remedy: 'Give the phone number of the customer, or a city of the province',
});
