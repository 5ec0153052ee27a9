import { defineRefusal } from '../../../platform/refusal.ts';

/** Unknown, of another province, or not addressed to whoever asks. */
export const noSuchNotice = defineRefusal({
  code: 'no-such-notice',
  status: 404,
  reason: 'There is no such notice for you',
  remedy: 'Look at the list of notices again',
});

/** Somebody else wrote, corrected or withdrew it since it was looked at. */
export const noticeMoved = defineRefusal({
  code: 'notice-moved',
  status: 409,
  reason: 'This notice was changed since you looked',
  remedy: 'Look at it again, then decide',
});

/** From where it stands this cannot be done: a draft is not withdrawn, what is over is not corrected. */
export const noticeStateRefuses = defineRefusal({
  code: 'notice-state-refuses',
  status: 409,
  reason: 'This cannot be done to the notice as it stands',
  remedy: 'Look at it again; what is over or withdrawn is written anew',
});

/** Something is missing or contradicts itself; the details say what. */
export const noticeFaulty = defineRefusal({
  code: 'notice-faulty',
  status: 400,
  reason: 'The notice cannot be published as it is',
  remedy: 'Correct the named fields',
});

/** A province, city or team that is not there, or not theirs to address. */
export const noticeAudienceRefused = defineRefusal({
  code: 'notice-audience-refused',
  status: 400,
  reason: 'The audience or the places are not yours to address, or do not go together',
  remedy: 'Choose cities and teams of the province; a team lead names only their own teams',
});

/** Nobody fits the audience. */
export const noticeReachesNobody = defineRefusal({
  code: 'notice-reaches-nobody',
  status: 409,
  reason: 'The notice would reach nobody',
  remedy: 'Widen the audience',
});

/** Whoever has not read this version was reminded already. */
export const noticeWasReminded = defineRefusal({
  code: 'notice-was-reminded',
  status: 409,
  reason: 'A reminder of this notice was sent already',
  remedy: 'Speak to those who have not read it',
});

/** It was corrected since: what is confirmed has to be what it says now. */
export const noticeCorrected = defineRefusal({
  code: 'notice-corrected',
  status: 409,
  reason: 'The notice was corrected since you opened it',
  remedy: 'Read it as it is now, then confirm',
});

/** The outage it is to go with is unknown, of another province, or over. */
export const noticeOutageUnknown = defineRefusal({
  code: 'notice-outage-unknown',
  status: 409,
  reason: 'The outage of this notice is unknown or over',
  remedy: 'Choose an outage that is going on in the province, or none',
});
