import { defineRefusal } from '../../platform/refusal.ts';

/** A published version that is not there. */
export const noSuchPolicy = defineRefusal({
  code: 'no-such-policy',
  status: 404,
  reason: 'There is no policy version of this name',
  remedy: 'See /api/policies for the versions there are',
});

/** Not there, or of another province. */
export const noSuchDraft = defineRefusal({
  code: 'no-such-draft',
  status: 404,
  reason: 'There is no such draft',
  remedy: 'See the list of drafts',
});

/** Somebody saved this draft since the content that the caller changed; the details say who and when. */
export const draftChanged = defineRefusal({
  code: 'draft-changed',
  status: 409,
  reason: 'Somebody else changed this draft in between',
  remedy: 'Look at their content, then put yours onto it or keep it as a draft of its own',
});

/** More than 2 MB and 4 kB a rule, or more than 10 MB: a policy of 3,000 rules has less. */
export const draftTooLarge = defineRefusal({
  code: 'draft-too-large',
  status: 413,
  reason: 'This file is larger than a policy of as many rules can be',
  remedy: 'Divide the policy or remove what does not belong to it',
});

/** It was submitted, published or discarded meanwhile. */
export const draftMoved = defineRefusal({
  code: 'draft-moved',
  status: 409,
  reason: 'This draft is in another state by now',
  remedy: 'Load it again and see what was done with it',
});

/** Only its own organisation changes a draft: the group its own, a province its own. */
export const notYourDraft = defineRefusal({
  code: 'not-your-draft',
  status: 403,
  reason: 'This draft belongs to another part of the organisation',
  remedy: 'Begin a draft of your own, or make a proposal',
});

/** Who had a hand in a draft does not approve it. */
export const authorApproves = defineRefusal({
  code: 'author-approves',
  status: 403,
  reason: 'You are one of the authors of this draft',
  remedy: 'Ask another approver',
});

/** Findings, failing examples and the like; the details name each. */
export const notReady = defineRefusal({
  code: 'not-ready',
  status: 409,
  reason: 'Something still stands in the way',
  remedy: 'See the named parts of the check',
});

/** The content is not the one that the approver saw. */
export const contentDiffers = defineRefusal({
  code: 'content-differs',
  status: 409,
  reason: 'The content is not what you checked',
  remedy: 'Load the draft again and check it anew',
});

/** A province's part changes what the group's policy answers. */
export const groupMustApprove = defineRefusal({
  code: 'group-must-approve',
  status: 403,
  reason: 'This part replaces answers of the group’s policy',
  remedy: 'Ask an approver of the group, or take out what replaces them',
});

/** Handing over what its own organisation may publish. */
export const groupNotNeeded = defineRefusal({
  code: 'group-not-needed',
  status: 409,
  reason: 'This draft replaces no answers of the group’s policy',
  remedy: 'Publish it, or return it to its authors',
});

/** A province's part in force no longer fits to this version of the group's; the details say whose and why. */
export const refinementUnfit = defineRefusal({
  code: 'refinement-unfit',
  status: 409,
  reason: 'The part of a province does not fit this version',
  remedy: 'Change this version, or have the province change its part first',
});

/** The file cannot be read as a policy at all; the details say where. */
export const notAPolicy = defineRefusal({
  code: 'not-a-policy',
  status: 400,
  reason: 'This file cannot be read as a policy',
  remedy: 'Correct the named places in the tool it comes from',
});

/** Longer than the time given to one judgement. */
export const tooHard = defineRefusal({
  code: 'too-hard',
  status: 409,
  reason: 'This policy combines too much to be judged in time',
  remedy: 'Use smaller tables or fewer facts in a table',
});

export const noSuchExample = defineRefusal({
  code: 'no-such-example',
  status: 404,
  reason: 'There is no such example',
  remedy: 'Load the draft again',
});

/** The contact was never decided, or is of another province. */
export const notDecidedYet = defineRefusal({
  code: 'not-decided-yet',
  status: 409,
  reason: 'Nothing was decided in this contact',
  remedy: 'Pick a contact whose matter was decided',
});

/** No facts lead to this rule alone. */
export const noWitness = defineRefusal({
  code: 'no-witness',
  status: 409,
  reason: 'No case is decided by this rule alone',
  remedy: 'See what the check says about the rule',
});

/** Only a conflict between two rows can be taken as it is; everything else has to be mended. */
export const notAConflict = defineRefusal({
  code: 'not-a-conflict',
  status: 409,
  reason: 'The check shows no such conflict',
  remedy: 'Only conflicts can be acknowledged; mend everything else',
});

export const noSuchEntryInForce = defineRefusal({
  code: 'no-such-holding',
  status: 404,
  reason: 'There is no such entry of what holds when',
  remedy: 'Load the list again',
});

/** It holds already, or was called off before. */
export const notToBeCalledOff = defineRefusal({
  code: 'not-to-be-called-off',
  status: 409,
  reason: 'Only what will hold later can be called off',
  remedy: 'Take back to an earlier version instead',
});

/** The version is in force as it is. */
export const inForceAlready = defineRefusal({
  code: 'holds-already',
  status: 409,
  reason: 'This version is in force already',
  remedy: 'Nothing has to be done',
});

/** Publishing cannot reach into the past: what was decided stays as it was. */
export const inForceFromPast = defineRefusal({
  code: 'holds-from-past',
  status: 400,
  reason: 'A version cannot hold from a time that is over',
  remedy: 'Choose a time to come, or leave it out to begin at once',
});

export const noSuchProposal = defineRefusal({
  code: 'no-such-proposal',
  status: 404,
  reason: 'There is no such proposal',
  remedy: 'See the list of proposals',
});

/** It was taken up or declined before. */
export const proposalAnswered = defineRefusal({
  code: 'proposal-answered',
  status: 409,
  reason: 'This proposal was answered already',
  remedy: 'See its answer in the list',
});

/** A contact named with a proposal is not there, or of another province. */
export const noSuchContactNamed = defineRefusal({
  code: 'no-such-contact-named',
  status: 400,
  reason: 'A contact named is not there',
  remedy: 'Name contacts that you may read',
});

/** A side of a replay cannot be decided by at all; the details say which, and why. */
export const cannotReplay = defineRefusal({
  code: 'cannot-replay',
  status: 409,
  reason: 'This policy cannot be decided by as it stands',
  remedy: 'Correct what the check names, then ask again',
});

/** Not there, or of another province. */
export const noSuchReplay = defineRefusal({
  code: 'no-such-replay',
  status: 404,
  reason: 'There is no such replay',
  remedy: 'See the list of replays, or ask for one',
});

/** It is done, failed, or was cancelled before. */
export const replayEnded = defineRefusal({
  code: 'replay-ended',
  status: 409,
  reason: 'This replay has ended already',
  remedy: 'See what came out, or ask again',
});
