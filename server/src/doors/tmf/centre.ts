import type { Centre } from '../../platform/work.ts';

export interface Deliverer {
  /** There may be something to send. */
  wake(): void;
  /** Sends what is due now; resolves when all of that is settled. */
  lookAfter(): Promise<void>;
  stop(): Promise<void>;
}

/** What sends events to other systems runs beside everything else. */
export interface TmfCentre extends Centre {
  deliverer: Deliverer;
}
