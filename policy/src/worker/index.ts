/** For Node only: the engine in a thread of its own. */
export { policyOf } from './policy-jobs.ts';
export type {
  CheckedExample,
  CheckedPolicy,
  GivenExample,
  PlainFinding,
  PolicySource,
  ReadFile,
  Witness,
} from './policy-job.ts';
export { openPolicyWorker, PolicyTooHard, type PolicyWorker } from './policy-worker.ts';
