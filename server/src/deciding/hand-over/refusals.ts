import { defineRefusal } from '../../platform/refusal.ts';

/** No expert of the province is ready and there. */
export const noExpertPresent = defineRefusal({
  code: 'no-expert-present',
  status: 409,
  reason: 'No expert is present now',
  remedy: 'Raise a ticket instead, or try again later',
});

/** Unknown id, or of another province. */
export const noSuchHandOver = defineRefusal({
  code: 'no-such-hand-over',
  status: 404,
  reason: 'There is no such hand-over in your province',
  remedy: 'Go back to your list',
});

/** Somebody was faster, or it was taken back or finished in another window. */
export const handOverMoved = defineRefusal({
  code: 'hand-over-moved',
  status: 409,
  reason: 'This hand-over is no longer in the state this needs',
  remedy: 'Look at it again; a colleague may have taken it',
});

/** Giving back needs the reason that feeds the policy (docs/rules/acting.md#experts-end). */
export const givingBackNeedsReason = defineRefusal({
  code: 'giving-back-needs-reason',
  status: 409,
  reason: 'Giving a contact back needs a reason',
  remedy: 'Say why it was sent in error',
});
