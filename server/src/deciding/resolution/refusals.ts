import { defineRefusal } from '../../platform/refusal.ts';

/** The policy in force has no such type. */
export const noSuchType = defineRefusal({
  code: 'no-such-type',
  status: 400,
  reason: 'The policy has no such type of matter',
  remedy: 'Pick a type from the list',
});

/** The matter was already acted on, so its type stands. */
export const matterSettled = defineRefusal({
  code: 'matter-settled',
  status: 409,
  reason: 'This matter was already acted on, so its type stands',
  remedy: 'Open a new contact for another matter',
});

/** The type was not picked yet, so there is nothing to decide. */
export const noMatterYet = defineRefusal({
  code: 'no-matter-yet',
  status: 404,
  reason: 'The type of matter was not picked yet',
  remedy: 'Pick the type of matter first',
});

/** Another fact came in, or another window acted, since the decision that the caller saw. */
export const decisionChanged = defineRefusal({
  code: 'decision-changed',
  status: 409,
  reason: 'The decision changed since you saw it',
  remedy: 'Look at the decision again, then act',
});

/** Somebody (another window, a double click with another key) already acted on this contact's matter. */
export const alreadyActed = defineRefusal({
  code: 'already-acted',
  status: 409,
  reason: 'This matter was already acted on in this contact',
  remedy: 'See what was done on the timeline',
});

/** Nothing that can be done here now: reopening where there is no earlier complaint. */
export const notAnOption = defineRefusal({
  code: 'not-an-option',
  status: 409,
  reason: 'This cannot be done for this matter now',
  remedy: 'Choose one of the offered ways',
});

/** Doing otherwise than decided, or choosing without a decision, takes a reason. */
export const reasonNeeded = defineRefusal({
  code: 'reason-needed',
  status: 409,
  reason: 'This differs from the decision, so it needs a reason',
  remedy: 'Say why',
});

/** The policy says what must be recorded with this complaint, or the situation found out is missing. */
export const recordNeeded = defineRefusal({
  code: 'record-needed',
  status: 409,
  reason: 'Something must be recorded with this',
  remedy: 'Fill in the named fields',
});

/** A BOSS function changes something, so the caller must have been verified in this contact. */
export const identityNotVerified = defineRefusal({
  code: 'identity-not-verified',
  status: 409,
  reason: 'The caller was not verified in this contact',
  remedy: 'Verify the caller first',
});

/** Several subscriptions, and none was named. */
export const subscriptionNeeded = defineRefusal({
  code: 'subscription-needed',
  status: 409,
  reason: 'There are several subscriptions',
  remedy: 'Choose which one to end',
});

/** An expert is reached by a hand-over, which needs somebody present. */
export const handOverInstead = defineRefusal({
  code: 'hand-over-instead',
  status: 409,
  reason: 'An expert is reached by handing the contact over',
  remedy: 'Use the hand-over of this contact',
});

/** A fact that this type of matter does not read, or a value that is none of its values. */
export const noSuchFact = defineRefusal({
  code: 'no-such-fact',
  status: 400,
  reason: 'The policy knows no such fact or value here',
  remedy: 'Answer one of the facts shown, with one of its values',
});

/** What the records or our own log tell is not for a person to overrule. */
export const factIsKnown = defineRefusal({
  code: 'fact-is-known',
  status: 409,
  reason: 'This fact is known from records',
  remedy: 'Open the records behind it; if they are wrong, raise a ticket',
});

/** accepted without explained. */
export const acceptedUnexplained = defineRefusal({
  code: 'accepted-unexplained',
  status: 400,
  reason: 'A customer cannot have accepted what was not explained',
  remedy: 'Mark it as explained too',
});

/** Not a complaint of this customer. */
export const noSuchComplaint = defineRefusal({
  code: 'no-such-complaint',
  status: 404,
  reason: 'This customer has no such complaint',
  remedy: 'Choose one from the customer’s tickets',
});

/** The facts contradict the policy's own terms; see the fields. */
export const invalidFacts = defineRefusal({
  code: 'invalid-facts',
  status: 400,
  reason: 'The facts cannot be decided on',
  remedy: 'Correct the named fields',
});

/** Only for what fits no type. */
export const notOrdinary = defineRefusal({
  code: 'not-ordinary',
  status: 409,
  reason: 'This matter has a type of its own',
  remedy: 'Propose an extension for matters that fit no type',
});
