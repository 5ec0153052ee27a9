import type { Policy } from '@jieyi/policy';
import type { PolicyWorker } from '@jieyi/policy/worker';
import type { BillingCentre } from '../../foundation/customers/index.ts';

/** The published policies, compiled once a process: a published version never changes. */
export interface Policies {
  /** The version that holds now in a province; null: the group's. @throws noSuchPolicy when none was published */
  inForce(provinceId: string | null): Promise<Policy>;
  /** @throws noSuchPolicy */
  version(id: string): Promise<Policy>;
}

/** From here on verbs may ask the published policies, and have drafts judged beside the desk's work. */
export interface PolicyCentre extends BillingCentre {
  policies: Policies;
  policyWorker: PolicyWorker;
}
