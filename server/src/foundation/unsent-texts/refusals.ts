import { defineRefusal } from '../../platform/refusal.ts';

/** Kept from another machine or window since; both are wanted until their author has chosen. */
export const unsentTextChanged = defineRefusal({
  code: 'unsent-text-changed',
  status: 409,
  reason: 'Another machine or window has kept newer words here',
  remedy: 'Choose which of the two to go on with',
});
