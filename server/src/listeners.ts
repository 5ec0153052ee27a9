import { type Deliverer, openApiListeners } from './modules/open-api/index.ts';
import { type DecidingCentre, resolutionListeners } from './modules/resolution/index.ts';
import { routingListeners } from './modules/routing/index.ts';
import { massFaultListeners, ticketListeners } from './modules/tickets/index.ts';
import type { Listener } from './platform/jobs.ts';

/** Who hears what, in reading order. */
export function listeners(centre: () => DecidingCentre, deliverer: () => Deliverer): Listener[] {
  return [
    ...ticketListeners(centre),
    ...massFaultListeners(centre),
    ...resolutionListeners(centre),
    ...routingListeners(centre),
    ...openApiListeners(centre, deliverer),
  ];
}
