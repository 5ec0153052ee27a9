import { defineRefusal } from '../../platform/refusal.ts';

/** Unknown id, or a contact of another province. */
export const noSuchContact = defineRefusal({
  code: 'no-such-contact',
  status: 404,
  reason: 'There is no such contact in your province',
  remedy: 'Go back to your list of contacts',
});

/** Somebody else is handling it. */
export const notYourContact = defineRefusal({
  code: 'not-your-contact',
  status: 409,
  reason: 'Somebody else is handling this contact',
  remedy: 'Read along; to act on it, ask its handler to hand it over',
});

/** It ended before this was asked. */
export const contactClosed = defineRefusal({
  code: 'contact-closed',
  status: 409,
  reason: 'This contact is closed',
  remedy: 'Open a new contact when the customer comes again',
});

/** A hand-over of it is open: closed now, the expert would find nobody, and the customer no answer. */
export const handOverOpen = defineRefusal({
  code: 'hand-over-open',
  status: 409,
  reason: 'This contact is being handed to an expert',
  remedy: 'Take the offer back, or let the expert end the hand-over, then close it',
});

/** The contact's state does not allow the move: answered twice, ended while ringing. */
export const moveNotPossible = defineRefusal({
  code: 'move-not-possible',
  status: 409,
  reason: 'The contact is no longer in the state this needs',
  remedy: 'Look at the contact again; it may have moved in another window',
});
