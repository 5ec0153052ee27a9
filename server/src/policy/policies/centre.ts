import type { PolicyWorker } from '@jieyi/policy/worker';
import type { BillingCentre } from '../../foundation/customers/index.ts';
import type { Policies } from './versions/policies.ts';

/** From here on verbs may ask the published policies, and have drafts judged beside the desk's work. */
export interface PolicyCentre extends BillingCentre {
  policies: Policies;
  policyWorker: PolicyWorker;
}
