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

/** The person's posts do not carry the right that the route names. */
export const notAllowed = defineRefusal({
  code: 'not-allowed',
  status: 403,
  reason: 'Your post does not allow this',
  remedy: 'Ask a colleague whose post does, or an administrator',
});
