import { defineRefusal } from '../../../platform/refusal.ts';

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

/** Their password was given to them, or is to be changed for another reason: until it is, nothing else is done. */
export const passwordDue = defineRefusal({
  code: 'password-due',
  status: 403,
  reason: 'You have to choose another password first',
  remedy: 'Choose a password of your own, then go on',
});

/** Too short, too long, among the common ones, or made of one's own name; the details say which. */
export const passwordRefused = defineRefusal({
  code: 'password-refused',
  status: 400,
  reason: 'This password cannot be taken',
  remedy: 'Choose one of at least eight characters that others would not guess',
});

/** The present password, asked for before it is changed, is another. */
export const wrongPassword = defineRefusal({
  code: 'wrong-password',
  status: 403,
  reason: 'The present password is wrong',
  remedy: 'Type the password that you signed in with',
});

/** Unknown, used, replaced by another one, or past its end; or its account is disabled. */
export const linkOver = defineRefusal({
  code: 'link-over',
  status: 404,
  reason: 'This link does not work any more',
  remedy: 'Ask an administrator for another one',
});

/** Unknown, or of another province. */
export const noSuchPerson = defineRefusal({
  code: 'no-such-person',
  status: 404,
  reason: 'There is no such person among those you administer',
  remedy: 'Look at the list of people again',
});

/** They changed since they were looked at. */
export const personMoved = defineRefusal({
  code: 'person-moved',
  status: 409,
  reason: 'This person was changed since you looked',
  remedy: 'Look at them again, then decide',
});

/** The user name belongs to somebody, who may be disabled. */
export const usernameTaken = defineRefusal({
  code: 'username-taken',
  status: 409,
  reason: 'Somebody has this user name',
  remedy: 'Choose another one',
});

/** A city of another province, a team of another one, a place outside what the administrator administers. */
export const placeWrong = defineRefusal({
  code: 'place-wrong',
  status: 400,
  reason: 'Province, city and teams do not go together, or are not yours to give',
  remedy: 'Choose a city and teams of the province, and a province you administer',
});

/** They would take their own post of administrator, or what it reaches, from themselves. */
export const ownRight = defineRefusal({
  code: 'own-right',
  status: 409,
  reason: 'You cannot take the right to administer from yourself',
  remedy: 'Ask another administrator',
});

/** Nobody would be left who can sign in and administer these people. */
export const lastAdministrator = defineRefusal({
  code: 'last-administrator',
  status: 409,
  reason: 'This is the last administrator',
  remedy: 'Make somebody else administrator first; they have to have a password',
});

/** They hold what somebody has to take over, and nobody was named; the details say what. */
export const takerMissing = defineRefusal({
  code: 'taker-missing',
  status: 409,
  reason: 'Somebody has to take over what they hold',
  remedy: 'Look at what they hold, and name who takes over each part',
});

/** Whoever was named is disabled, of another province, or may not do such work; the details say what of it. */
export const takerUnfit = defineRefusal({
  code: 'taker-unfit',
  status: 409,
  reason: 'Whoever was named cannot take this over',
  remedy: 'Name somebody of the same province, and of the team, whose post does such work',
});

/** Unknown, somebody else's, or ended. */
export const noSuchSignIn = defineRefusal({
  code: 'no-such-sign-in',
  status: 404,
  reason: 'This sign-in has ended already',
  remedy: 'Look at the list again',
});

/** A column of a file of people is missing; the details say which. */
export const columnsDiffer = defineRefusal({
  code: 'people-columns-differ',
  status: 400,
  reason: 'The columns are not those of a file of people',
  remedy: 'Download the template, and keep its first row',
});

/** A cell computes its value; the details name the cells. */
export const formulaGiven = defineRefusal({
  code: 'people-hold-formula',
  status: 400,
  reason: 'A formula is not a value',
  remedy: 'Write the values themselves into the cells named',
});

/** Somebody or something changed since the preview: the file would do something else now. */
export const importMoved = defineRefusal({
  code: 'import-moved',
  status: 409,
  reason: 'Something changed since you looked at the preview',
  remedy: 'Look at the preview again, then decide',
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
