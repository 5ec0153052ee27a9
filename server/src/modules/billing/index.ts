export { type BossBehaviour, billingCalls } from './adapters/simulated/behaviour.ts';
export { openSimulatedBoss, type SimulatedBoss } from './adapters/simulated/open-simulated-boss.ts';
export { BillingRefusal, BillingUnavailable } from './billing-failures.ts';
export type { BillingSystem, FunctionOutcome } from './billing-system.ts';
export type { Customer } from './boss-records.ts';
export type { EarlierComplaint, MatterAsk } from './evidence.ts';
export { explain } from './explain-charge.ts';
export { factsFound, findFact } from './find-facts.ts';
export { withTimeLimit } from './with-time-limit.ts';
