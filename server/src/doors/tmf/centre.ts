import type { Centre } from '../../platform/work.ts';
import type { Deliverer } from './hub/deliver-events.ts';

/** What sends events to other systems runs beside everything else. */
export interface TmfCentre extends Centre {
  deliverer: Deliverer;
}
