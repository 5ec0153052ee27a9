/** What to do: gather facts, decide, act, and keep why. */
export { announceAct, beginAct, type BegunAct, noteTransferAttempt } from './begin-act.ts';
export { concludeAfterExpert } from './conclude-after-expert.ts';
export type { DecidingCentre } from './centre.ts';
export { Act, ActOnDecision } from './contract.ts';
export { resolutionListeners } from './listeners.ts';
export { resolution0001 } from './migrations/0001-resolution.ts';
export { openPolicies, publishShipped } from './policies.ts';
export { policyRoutes } from './policy-routes.ts';
export { readAct } from './read-resolution.ts';
export { resolutionRoutes } from './routes.ts';
export { resumeWork } from './resume-work.ts';
export { changeAct } from './act-store.ts';
