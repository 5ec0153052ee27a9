import { defineRefusal } from '../../../platform/refusal.ts';

/** Rules that cannot be offered by; the details name every fault with its place and its code. */
export const queueRulesBroken = defineRefusal({
  code: 'queue-rules-broken',
  status: 400,
  reason: 'Nobody could be offered anything by these rules',
  remedy: 'Correct what the details name',
});

/** Somebody else changed the rules in between. */
export const queueRulesChangedMeanwhile = defineRefusal({
  code: 'queue-rules-changed',
  status: 409,
  reason: 'Somebody else changed these rules in between',
  remedy: 'Load them again, then make your change',
});

/** Of another province, or no such version. */
export const noSuchQueueRules = defineRefusal({
  code: 'no-such-queue-rules',
  status: 404,
  reason: 'There are no such queue rules',
  remedy: 'Look at the versions of your province',
});
