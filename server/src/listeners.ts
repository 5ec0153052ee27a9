import { type DecidingCentre, resolutionListeners } from './modules/resolution/index.ts';
import { routingListeners } from './modules/routing/index.ts';
import type { Listener } from './platform/jobs.ts';

/** Who hears what, in reading order. */
export function listeners(centre: () => DecidingCentre): Listener[] {
  return [...resolutionListeners(centre), ...routingListeners(centre)];
}
