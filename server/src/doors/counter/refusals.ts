import { defineRefusal } from '../../platform/refusal.ts';

/** Unknown id, or a hall of another province. */
export const noSuchHall = defineRefusal({
  code: 'no-such-hall',
  status: 404,
  reason: 'There is no such hall in your province',
  remedy: 'Choose one of the halls listed',
});

/** A visit is recorded where somebody stands. */
export const noHallChosen = defineRefusal({
  code: 'no-hall-chosen',
  status: 409,
  reason: 'You have not said in which hall you stand',
  remedy: 'Choose the hall, then record the visit',
});

/** Unknown id, a contact that is no visit, or one of another province. */
export const noSuchVisit = defineRefusal({
  code: 'no-such-visit',
  status: 404,
  reason: 'There is no such visit in your province',
  remedy: 'Go back to the visits of the counter',
});

/** The details name what is wrong: the kind for this holder, the number, that only a copy was seen. */
export const papersNotValid = defineRefusal({
  code: 'papers-not-valid',
  status: 400,
  reason: 'These papers cannot be recorded so',
  remedy: 'Look at the original again and correct what is named',
});

/** Somebody who comes for themselves has no representative. */
export const nobodyRepresented = defineRefusal({
  code: 'nobody-represented',
  status: 409,
  reason: 'This visitor came for themselves, so there is no representative',
  remedy: 'Record the papers as the customer’s own',
});

/** Five originals of one customer differed today: docs/rules/identity.md#papers */
export const papersLocked = defineRefusal({
  code: 'papers-locked',
  status: 409,
  reason: 'Papers shown for this customer differed five times today',
  remedy: 'Have the team lead look at the papers; they can be shown again tomorrow',
});

/** Another work is done here, or the papers that it needs were not shown. */
export const noSuchService = defineRefusal({
  code: 'no-such-service',
  status: 404,
  reason: 'There is no such service of the halls',
  remedy: 'Choose one of the services listed',
});

/** It ended before this was asked. */
export const visitFinished = defineRefusal({
  code: 'visit-finished',
  status: 409,
  reason: 'This visit is over',
  remedy: 'Print its receipt, or record another visit',
});

/** `ticket`, and none was raised in the visit. */
export const noTicketRaised = defineRefusal({
  code: 'no-ticket-raised',
  status: 409,
  reason: 'No ticket was raised in this visit',
  remedy: 'Raise the ticket first, or choose what else came of it',
});
