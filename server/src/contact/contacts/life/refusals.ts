import { defineRefusal } from '../../../platform/refusal.ts';

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

/** One live call a person. */
export const onAnotherCall = defineRefusal({
  code: 'on-another-call',
  status: 409,
  reason: 'You are on the phone with another customer, or a call rings on your desk',
  remedy: 'Answer and end that call first',
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

/** It is not known who this is, and what was asked needs a customer: their records, their tickets, a promise to them. */
export const partyUnknown = defineRefusal({
  code: 'party-unknown',
  status: 409,
  reason: 'It is not known yet who this is',
  remedy: 'Find out who it is and verify them; or go on without what needs a customer',
});

/** Somebody is known or claimed already, or nobody is; or it changed in another window. */
export const partyMoved = defineRefusal({
  code: 'party-moved',
  status: 409,
  reason: 'Who this is has changed since you saw it',
  remedy: 'Look at the contact again, then decide',
});

/** Something was done for this customer in this contact, which would be left with the wrong one. */
export const actedForParty = defineRefusal({
  code: 'acted-for-party',
  status: 409,
  reason: 'Something was already done for this customer in this contact',
  remedy: 'Close it with a note, and let whoever is there in anew',
});

/** Whom they say they are is a customer of another province, and something was begun in the one that the contact is in. */
export const partyElsewhere = defineRefusal({
  code: 'party-elsewhere',
  status: 409,
  reason: 'They are a customer of another province, and something was begun in this one already',
  remedy: 'Close it with a note, and let them in anew as that customer',
});

/** Nothing says which province serves whoever came: no customer, no number at home somewhere, nobody of a province let them in. */
export const provinceNotKnown = defineRefusal({
  code: 'province-not-known',
  status: 409,
  reason: 'Nothing says which province is to serve this contact',
  remedy: 'Have somebody of the province let it in',
});

/** Its channel carries nothing in writing, and there is no line to listen on. */
export const cannotJoin = defineRefusal({
  code: 'cannot-join',
  status: 409,
  reason: 'Only a conversation in writing can be joined; there is no listening in on calls yet',
  remedy: 'Read along, write to the agent, or take the contact over',
});

/** Its handler is there, so that it is theirs, and no reason was given. */
export const handlerThere = defineRefusal({
  code: 'handler-there',
  status: 409,
  reason: 'Whoever handles this contact is there',
  remedy: 'Say why you take it over, or wait until they are gone',
});
