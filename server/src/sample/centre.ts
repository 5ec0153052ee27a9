import type { SimulatedBoss } from '../foundation/billing/index.ts';
import type { DecidingCentre } from '../deciding/resolution/index.ts';

/** Sample callers have a past, which only a simulated BOSS can be given. */
export interface SampleCentre extends DecidingCentre {
  boss: SimulatedBoss;
}
