import { defineRefusal } from '../../../platform/refusal.ts';

/** Whoever it is to go to is not there, not ready for what rings, or handles no contacts. */
export const colleagueNotThere = defineRefusal({
  code: 'colleague-not-there',
  status: 409,
  reason: 'This colleague cannot take it now: they are not there, or not ready for what rings',
  remedy: 'Choose somebody else, or send it back to its queue',
});

/** One call a person. */
export const colleagueOnCall = defineRefusal({
  code: 'colleague-on-call',
  status: 409,
  reason: 'This colleague is on another call, or one rings with them',
  remedy: 'Choose somebody else, or wait until that call is over',
});
