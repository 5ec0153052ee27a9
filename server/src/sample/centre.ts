import type { SimulatedBoss } from '../foundation/billing/index.ts';
import type { QueuesCentre } from '../contact/queues/index.ts';
import type { DecidingCentre } from '../deciding/resolution/index.ts';

/** Sample callers have a past, which only a simulated BOSS can be given; crowds come by the chat and wait in the queues. */
export interface SampleCentre extends DecidingCentre, QueuesCentre {
  boss: SimulatedBoss;
}
