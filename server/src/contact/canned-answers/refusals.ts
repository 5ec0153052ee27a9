import { defineRefusal } from '../../platform/refusal.ts';

/** Another of the same people has this name. */
export const cannedAnswerNameTaken = defineRefusal({
  code: 'canned-answer-name-taken',
  status: 409,
  reason: 'There is one of this name',
  remedy: 'Choose another name',
});

/** Unknown id, removed, or of people one does not belong to. */
export const noSuchCannedAnswer = defineRefusal({
  code: 'no-such-canned-answer',
  status: 404,
  reason: 'There is no such canned answer for you',
  remedy: 'Go back to the list',
});

/** It was changed since it was read; the details name by whom and when. */
export const cannedAnswerMoved = defineRefusal({
  code: 'canned-answer-moved',
  status: 409,
  reason: 'It was changed by somebody else meanwhile',
  remedy: 'Look at what it says now',
});

/** Shared ones are for leads, those of the group for who administers it; a team has to be of one's province. */
export const notYoursToShare = defineRefusal({
  code: 'not-yours-to-share',
  status: 409,
  reason: 'You do not keep the canned answers of these people',
  remedy: 'Keep it for yourself, or ask the team lead',
});
