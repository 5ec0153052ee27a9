import { defineRefusal } from '../../platform/refusal.ts';

/** No session, or one that ended. */
export const notSignedIn = defineRefusal({
  code: 'not-signed-in',
  status: 401,
  reason: 'You are not signed in',
  remedy: 'Sign in and try again',
});

/** Unknown user name or wrong password: one answer for both, so that names cannot be tried out. */
export const wrongSignIn = defineRefusal({
  code: 'wrong-sign-in',
  status: 401,
  reason: 'User name or password is wrong',
  remedy: 'Check both and try again',
});

/** Five failures within five minutes for one user name from one address, or twenty from the address. */
export const tooManySignIns = defineRefusal({
  code: 'too-many-sign-ins',
  status: 429,
  reason: 'Too many failed sign-ins',
  remedy: 'Wait five minutes and try again',
});

/** Nothing is kept by a rule of that name. */
export const noSuchRetention = defineRefusal({
  code: 'no-such-retention',
  status: 404,
  reason: 'There is no such rule',
  remedy: 'Look at the list of rules',
});

/** Fewer or more days than the rule allows, or for ever where it does not; `details` says which it does. */
export const retentionOutOfBounds = defineRefusal({
  code: 'retention-out-of-bounds',
  status: 400,
  reason: 'It may not be kept for so short or so long a time',
  remedy: 'Choose a number of days within the named bounds',
});

/** What is kept how long holds for all provinces; the administrator is of one. */
export const retentionOfGroup = defineRefusal({
  code: 'retention-of-group',
  status: 403,
  reason: 'How long records are kept is set for all provinces together',
  remedy: 'Ask an administrator of the group',
});

/** The person's posts do not carry the right that the route names. */
export const notAllowed = defineRefusal({
  code: 'not-allowed',
  status: 403,
  reason: 'Your post does not allow this',
  remedy: 'Ask a colleague whose post does, or an administrator',
});
