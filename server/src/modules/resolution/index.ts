/** What to do: gather facts, decide, act, and keep why. */
export { announceAct, beginAct, type BegunAct, noteTransferAttempt } from './begin-act.ts';
export { concludeAfterExpert } from './conclude-after-expert.ts';
export type { DecidingCentre } from './centre.ts';
export { Act, ActOnDecision } from './contract.ts';
export { resolutionListeners } from './listeners.ts';
export { resolution0001 } from './migrations/0001-resolution.ts';
export { resolution0002 } from './migrations/0002-past-decisions.ts';
export { decisionRoutes } from './decision-routes.ts';
export { type PastResolutions, savePastResolutions } from './past-store.ts';
export { summariseAnswer } from './decide-matter.ts';
export { readAct } from './read-resolution.ts';
export { resolutionRoutes } from './routes.ts';
export { resumeWork } from './resume-work.ts';
export { openReplayRunner } from './run-replays.ts';
export { changeAct } from './act-store.ts';
