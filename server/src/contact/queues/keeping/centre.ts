import type { Centre } from '../../../platform/work.ts';
import type { QueueKeeper } from './open-keeper.ts';

/** What queues ask of the centre. */
export interface QueuesCentre extends Centre {
  queues: QueueKeeper;
}
