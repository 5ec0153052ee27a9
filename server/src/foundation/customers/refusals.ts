import { defineRefusal } from '../../platform/refusal.ts';

/** Unknown id, or a customer of a province the person does not see. */
export const noSuchCustomer = defineRefusal({
  code: 'no-such-customer',
  status: 404,
  reason: 'There is no such customer in your province',
  remedy: 'Check the number; a customer of another province is served by that province',
});

/** The number belongs to nobody, as far as BOSS knows. */
export const unknownNumber = defineRefusal({
  code: 'unknown-number',
  status: 404,
  reason: 'No customer has this number',
  remedy: 'Check the number with the caller',
});

/** Five failed verifications today (operator's day): docs/rules/identity.md#five-failures */
export const identityLocked = defineRefusal({
  code: 'identity-locked',
  status: 409,
  reason: 'Five verifications failed today, so this identity is locked until tomorrow',
  remedy: 'Advise to try again tomorrow, or to visit a hall with papers',
});

/** BOSS is still being asked about this attempt, or about as many as are left today. */
export const identityBeingChecked = defineRefusal({
  code: 'identity-being-checked',
  status: 409,
  reason: 'BOSS is still being asked about an earlier attempt',
  remedy: 'Wait for its outcome',
});

/** BOSS has nothing of this kind to verify this customer with. */
export const meansNotAvailable = defineRefusal({
  code: 'means-not-available',
  status: 409,
  reason: 'There is nothing of this kind to verify the customer with',
  remedy: 'Choose the other means, or guide the customer to a hall with papers',
});

/** BOSS gave no answer in time. */
export const billingUnavailable = defineRefusal({
  code: 'billing-unavailable',
  status: 503,
  reason: 'BOSS gave no answer',
  remedy: 'Try again; nothing was changed',
});
