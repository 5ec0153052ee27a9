import { defineRefusal } from '../../platform/refusal.ts';

/** Unknown id, or a mass fault of another province. */
export const noSuchMassFault = defineRefusal({
  code: 'no-such-mass-fault',
  status: 404,
  reason: 'There is no such mass fault in your province',
  remedy: 'Look at the list of mass faults again',
});

/** Its one reply was given; the details say by whom. */
export const massFaultOver = defineRefusal({
  code: 'mass-fault-over',
  status: 409,
  reason: 'This mass fault was replied to already',
  remedy: 'Look at the reply and how far it is',
});

/** Somebody else changed its area or words in between. */
export const massFaultChanged = defineRefusal({
  code: 'mass-fault-changed',
  status: 409,
  reason: 'Somebody else changed this mass fault in between',
  remedy: 'Load it again, then make your change',
});

/** A city, kind or category that is not there, or a time to come. */
export const areaNotKnown = defineRefusal({
  code: 'area-not-known',
  status: 400,
  reason: 'The area of this mass fault is not of your province, or its beginning lies ahead',
  remedy: 'Choose a city of the province, and a time gone by',
});

/** The ticket is not attached to this parent any more. */
export const notAttached = defineRefusal({
  code: 'not-attached',
  status: 409,
  reason: 'This ticket is not attached there',
  remedy: 'Load the page again to see where it is',
});

/** Somebody else told them, or too long ago. */
export const tellingStands = defineRefusal({
  code: 'telling-stands',
  status: 409,
  reason: 'That this customer was told cannot be taken back any more',
  remedy: 'Tell the customer again, and raise a ticket where something is left to do',
});

/** Of this reply nobody is to be told under that id. */
export const noSuchMessage = defineRefusal({
  code: 'no-such-message',
  status: 404,
  reason: 'Nobody is to be told of this reply under that id',
  remedy: 'Load the list of those to be told again',
});
