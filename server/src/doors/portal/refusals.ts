import { defineRefusal } from '../../platform/refusal.ts';

/** Unknown number or wrong code: one answer for both, so that neither can be tried out. `triesLeft` where few are left. */
export const wrongCode = defineRefusal({
  code: 'wrong-progress-code',
  status: 401,
  reason: 'This number and this code do not belong together',
  remedy: 'Check both; they were shown when the form was sent',
});

/** Ten failures within an hour for one number, or from one address: then one in a minute or two; `Retry-After` says when. */
export const progressLocked = defineRefusal({
  code: 'progress-locked',
  status: 429,
  reason: 'Wrong codes were given too often',
  remedy: 'Try again in two minutes, or call the hotline',
});

/** No number and code were given, or they were long ago. */
export const progressNotOpen = defineRefusal({
  code: 'progress-not-open',
  status: 401,
  reason: 'Your progress page is closed',
  remedy: 'Give the number and the code again',
});

/** Far more forms than anybody sends from one network within an hour, or from it for one phone number within a day. */
export const tooManyForms = defineRefusal({
  code: 'too-many-forms',
  status: 429,
  reason: 'Too many forms were sent from here, or for this phone number',
  remedy: 'Try again later, or call the hotline',
});

/** The proof of work is of another challenge, used before, too old, or too weak: then `bits` says how much is needed. */
export const proofWrong = defineRefusal({
  code: 'proof-wrong',
  status: 409,
  reason: 'The check against floods did not pass',
  remedy: 'Send the form again; your browser makes a new check by itself',
});

/** The kind is not offered to customers. */
export const kindNotOffered = defineRefusal({
  code: 'kind-not-offered',
  status: 400,
  reason: 'This kind of form is not offered here',
  remedy: 'Choose one of those offered',
});

export const noSuchAttachment = defineRefusal({
  code: 'no-such-attachment',
  status: 404,
  reason: 'There is no such attachment',
  remedy: 'Look at the list of attachments again',
});

export const tooManyAttachments = defineRefusal({
  code: 'too-many-attachments',
  status: 409,
  reason: 'Five files are attached already',
  remedy: 'Describe the rest in words',
});

/** The ticket names no customer, and nobody sent it by a form. */
export const noSender = defineRefusal({
  code: 'no-sender',
  status: 404,
  reason: 'It is not known whose ticket this is',
  remedy: 'Look into what was recorded on it',
});

/** A number is shown in full to those who can do something with the ticket now. */
export const notInYourHands = defineRefusal({
  code: 'not-in-your-hands',
  status: 409,
  reason: 'There is nothing for you to do on this ticket now',
  remedy: 'Ask whoever has it in hand to call',
});
