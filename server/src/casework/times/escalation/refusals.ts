import { defineRefusal } from '../../../platform/refusal.ts';

/** Unknown, or somebody else was told. */
export const noSuchEscalation = defineRefusal({
  code: 'no-such-escalation',
  status: 404,
  reason: 'You were not told of such an escalation',
  remedy: 'Look at the list of yours',
});

/** Somebody else acknowledged it, too long ago, or it is over. */
export const tookOn = defineRefusal({
  code: 'took-on',
  status: 409,
  reason: 'This alarm cannot be given back any more',
  remedy: 'See to the ticket, or pass it on',
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
