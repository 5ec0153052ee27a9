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

/** The group has nobody whose rules it could go by instead. */
export const groupNeedsQueueRules = defineRefusal({
  code: 'group-needs-queue-rules',
  status: 409,
  reason: 'The group’s rules hold wherever a province has none, and cannot be taken away',
  remedy: 'Change them instead',
});

/** A desk that contacts wait at, or a channel they came by, is not in the new rules. */
export const queueRulesInUse = defineRefusal({
  code: 'queue-rules-in-use',
  status: 409,
  reason: 'Contacts that are there now need what these rules no longer have',
  remedy: 'Keep the desks, channels and levels that the details name, or wait until nobody is there',
});
