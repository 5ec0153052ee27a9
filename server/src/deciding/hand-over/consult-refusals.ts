import { defineRefusal } from '../../platform/refusal.ts';

/** Unknown id, or of another province. */
export const noSuchConsult = defineRefusal({
  code: 'no-such-consult',
  status: 404,
  reason: 'There is no such consult in your province',
  remedy: 'Go back to your list',
});

/** A colleague took it, or it ended in another window. */
export const consultMoved = defineRefusal({
  code: 'consult-moved',
  status: 409,
  reason: 'This consult is no longer in the state this needs',
  remedy: 'Look at it again; a colleague may have taken it, or it has ended',
});

/** An expert is being asked about this contact, or it is being handed over. */
export const alreadyConsulted = defineRefusal({
  code: 'already-consulted',
  status: 409,
  reason: 'An expert is asked about this contact already',
  remedy: 'Write further in that consult, or end it first',
});

/** The expert who was consulted went away, or is on another call. */
export const consultedExpertBusy = defineRefusal({
  code: 'consulted-expert-busy',
  status: 409,
  reason: 'The expert you consulted is away or on another call',
  remedy: 'Wait for them, or end the consult and hand over to the experts present',
});
