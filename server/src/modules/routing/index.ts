/** Who answers, when: rings contacts on desks, and hands them to experts. */
export { routing0001 } from './migrations/0001-hand-overs.ts';
export { routingListeners } from './offer-contacts.ts';
export { tendQueues } from './tend-queues.ts';
export { routingRoutes } from './routes.ts';
