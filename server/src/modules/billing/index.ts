export { BillingRefusal, type BillingRefusalCode, BillingUnavailable } from './billing-failures.ts';
export type { BillingCall, BillingSystem, BossFunction, CallOptions, FunctionOutcome } from './billing-system.ts';
export type {
  Bilingual,
  Bill,
  ChargeLine,
  Customer,
  CustomerLevel,
  CustomerRef,
  ServiceStatus,
  Subscription,
  UsageRecord,
  VerificationMeans,
} from './boss-records.ts';
export {
  defaultSeed,
  openSimulatedBoss,
  type SimulatedBoss,
  type SimulatedBossOptions,
} from './adapters/simulated/open-simulated-boss.ts';
export { type BossBehaviour, billingCalls } from './adapters/simulated/behaviour.ts';
export type {
  EarlierComplaint,
  EvidenceKind,
  EvidenceRecord,
  Explanation,
  Finding,
  MatterAsk,
  Statement,
} from './evidence.ts';
export { explain } from './explain-charge.ts';
export { factsFound, findFact } from './find-facts.ts';
export { withTimeLimit } from './with-time-limit.ts';
