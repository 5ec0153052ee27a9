import type { Centre } from '../../platform/work.ts';
import type { BillingSystem } from '../billing/index.ts';

/** From here on in the reading order verbs may ask BOSS. */
export interface BillingCentre extends Centre {
  billing: BillingSystem;
}
