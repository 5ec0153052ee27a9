import { defineRefusal } from '../../../platform/refusal.ts';

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

/** The latest move is another's, too long ago, taken back already, or of those that cannot be: somebody was told. */
export const moveStands = defineRefusal({
  code: 'move-stands',
  status: 409,
  reason: 'This move cannot be taken back any more',
  remedy: 'Make the move that leads back, or have whoever has the ticket make it',
});

export const noSuchTeam = defineRefusal({
  code: 'no-such-team',
  status: 400,
  reason: 'There is no such team in the province of the ticket',
  remedy: 'Choose one from the list of teams',
});

/** A department, or a branch of the city whose branch has the ticket. */
export const notAnotherBranch = defineRefusal({
  code: 'not-another-branch',
  status: 400,
  reason: 'A ticket is transferred to the branch of another city of its province',
  remedy: 'Choose the branch of another city',
});
