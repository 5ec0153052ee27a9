import { defineRefusal } from '../../../platform/refusal.ts';

/** The contact is not in conversation: it waits, rings, or is over. */
export const notInConversation = defineRefusal({
  code: 'not-in-conversation',
  status: 409,
  reason: 'Nobody is in conversation with this customer now',
  remedy: 'Answer the contact first; one that is over begins anew when the customer writes again',
});

/** The channel brings nothing back to the customer, or nothing of this kind or length. */
export const notCarried = defineRefusal({
  code: 'not-carried',
  status: 409,
  reason: 'The channel by which this customer came does not carry this',
  remedy: 'Write less, or tell the customer by another way',
});

/** Nothing was said at this place, or it was not said by us. */
export const noSuchMessage = defineRefusal({
  code: 'no-such-contact-message',
  status: 404,
  reason: 'There is no such message in this contact',
  remedy: 'Read the messages of the contact again',
});

/** Only what failed is sent again. */
export const messageNotFailed = defineRefusal({
  code: 'message-not-failed',
  status: 409,
  reason: 'This message did not fail, or is being sent again already',
  remedy: 'Look at its state again',
});

/** The choice is none of those offered, or one was chosen before. */
export const notOffered = defineRefusal({
  code: 'choice-not-offered',
  status: 409,
  reason: 'This is not to be chosen, or something was chosen already',
  remedy: 'Write your answer in words',
});

export const noSuchMessageFile = defineRefusal({
  code: 'no-such-message-file',
  status: 404,
  reason: 'There is no such file',
  remedy: 'Read the messages of the contact again',
});
