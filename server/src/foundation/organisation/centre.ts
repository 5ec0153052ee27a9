import type { Live } from '../../platform/announcing/live.ts';
import type { Centre } from '../../platform/work.ts';

/** Whose screens follow what happens. */
export interface LiveCentre extends Centre {
  live: Live;
}
