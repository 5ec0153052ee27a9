/** What to do: gather facts, decide, act, and keep why. */
export { announceAct, beginAct, type BegunAct, noteNeed, noteTransferAttempt } from './act/begin-act.ts';
export { partyFollower } from './matter/follow-party.ts';
export { concludeAfterExpert } from './matter/conclude-after-expert.ts';
export type { DecidingCentre } from './centre.ts';
export { Act, type ActKind, ActOnDecision, type Disposition, dispositions } from './contract.ts';
export { type PastResolutions, savePastResolutions } from './matter/past-store.ts';
export { summariseAnswer } from './decide-matter.ts';
export { readAct } from './matter/read-resolution.ts';
export { openReplayRunner } from './replay/run-replays.ts';
export { changeAct } from './act/act-store.ts';
