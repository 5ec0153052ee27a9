import type { BillingCentre } from '../customers/index.ts';
import type { Policies } from './policies.ts';

/** From here on verbs may ask the published policies. */
export interface DecidingCentre extends BillingCentre {
  policies: Policies;
}
