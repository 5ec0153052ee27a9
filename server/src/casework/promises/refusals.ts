import { defineRefusal } from '../../platform/refusal.ts';

/** Unknown id, or a promise of another province. */
export const noSuchPromise = defineRefusal({
  code: 'no-such-promise',
  status: 404,
  reason: 'There is no such promise in your province',
  remedy: 'Look at the list of promises again',
});

/** Somebody kept or withdrew it before; the details say who, and when. */
export const promiseSettled = defineRefusal({
  code: 'promise-settled',
  status: 409,
  reason: 'This promise was kept or withdrawn before',
  remedy: 'Look at what became of it',
});

/** It is not settled, or by somebody else, by itself, or too long ago. */
export const settlingStands = defineRefusal({
  code: 'settling-stands',
  status: 409,
  reason: 'What became of this promise cannot be taken back any more',
  remedy: 'Promise it again where it is still owed',
});

/** A promise is made to a customer: in a contact, or on a ticket that names one. */
export const promiseToNobody = defineRefusal({
  code: 'promise-to-nobody',
  status: 400,
  reason: 'A promise is made to a customer, in a contact or on their ticket',
  remedy: 'Name the contact, or a ticket of a known customer',
});

/** Nobody can keep it: it lies in the past, or no time is told. */
export const promiseNotDueThen = defineRefusal({
  code: 'promise-not-due-then',
  status: 400,
  reason: 'A promise needs a time to come, at most a year ahead',
  remedy: 'Choose by when it will be kept',
});

/** BOSS gave no answer: whether the refund arrived is not known. */
export const refundNotTold = defineRefusal({
  code: 'refund-not-told',
  status: 503,
  reason: 'BOSS gives no answer, so whether the refund arrived is not known',
  remedy: 'It is asked again by itself; try again in some minutes',
});
