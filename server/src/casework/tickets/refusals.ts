import { defineRefusal } from '../../platform/refusal.ts';

/** Unknown id, or a ticket of another province. */
export const noSuchTicket = defineRefusal({
  code: 'no-such-ticket',
  status: 404,
  reason: 'There is no such ticket in your province',
  remedy: 'Check the number',
});

/** Somebody moved it since the caller looked, or its life does not allow this from where it is; the details say what happened. */
export const ticketMoved = defineRefusal({
  code: 'ticket-moved',
  status: 409,
  reason: 'This cannot be done to the ticket where it stands now',
  remedy: 'Look at what happened to it, then decide again',
});

/** It is over: nothing can be added to it. */
export const ticketClosed = defineRefusal({
  code: 'ticket-closed',
  status: 409,
  reason: 'This ticket is closed',
  remedy: 'Raise a new one, and name the number of this one',
});

/** Only somebody of the team it is assigned to works on it. */
export const notOfTheTeam = defineRefusal({
  code: 'not-of-the-team',
  status: 403,
  reason: 'This ticket is assigned to a team that you are not in',
  remedy: 'Have it passed on to your team first',
});

/** Somebody else accepted it. */
export const heldByAnother = defineRefusal({
  code: 'held-by-another',
  status: 409,
  reason: 'A colleague has this ticket in hand',
  remedy: 'Ask them to pass it on or give it back',
});

export const noSuchTeam = defineRefusal({
  code: 'no-such-team',
  status: 400,
  reason: 'There is no such team in the province of the ticket',
  remedy: 'Choose one from the list of teams',
});

export const noSuchKind = defineRefusal({
  code: 'no-such-ticket-kind',
  status: 400,
  reason: 'There is no such kind or category of ticket',
  remedy: 'Choose one from the list of kinds',
});

/** Required fields are empty, or a choice is none of those offered. */
export const formIncomplete = defineRefusal({
  code: 'form-incomplete',
  status: 400,
  reason: 'The form is not complete',
  remedy: 'Fill in the named fields',
});

/** A life that cannot be lived; the details name the states. */
export const lifeBroken = defineRefusal({
  code: 'life-broken',
  status: 400,
  reason: 'A ticket could not go through this life',
  remedy: 'Mend the named states and moves',
});

/** Another administrator changed the kind in between. */
export const kindChanged = defineRefusal({
  code: 'kind-changed',
  status: 409,
  reason: 'Somebody else changed this kind of ticket in between',
  remedy: 'Load it again, then make your change',
});

/** No customer of the province has this id. */
export const noSuchCustomerOfTicket = defineRefusal({
  code: 'no-such-ticket-customer',
  status: 400,
  reason: 'There is no such customer in your province',
  remedy: 'Look the customer up first',
});

/** Unknown, or somebody else was told. */
export const noSuchEscalation = defineRefusal({
  code: 'no-such-escalation',
  status: 404,
  reason: 'You were not told of such an escalation',
  remedy: 'Look at the list of yours',
});

/** A ladder that could not be climbed; the details name the steps. */
export const ladderBroken = defineRefusal({
  code: 'ladder-broken',
  status: 400,
  reason: 'This ladder could not be climbed',
  remedy: 'Put warnings first, then one breach, then what follows while nobody acknowledges',
});

/** Another administrator changed the ladder in between. */
export const ladderChangedMeanwhile = defineRefusal({
  code: 'ladder-changed',
  status: 409,
  reason: 'Somebody else changed this ladder in between',
  remedy: 'Load it again, then make your change',
});

/** A ladder of another province. */
export const noSuchLadder = defineRefusal({
  code: 'no-such-ladder',
  status: 404,
  reason: 'There is no such ladder in your province',
  remedy: 'Look at the list of ladders',
});

/** Unknown, or of another province. */
export const noSuchRederivation = defineRefusal({
  code: 'no-such-rederivation',
  status: 404,
  reason: 'There is no such run',
  remedy: 'Look at the list of runs',
});
