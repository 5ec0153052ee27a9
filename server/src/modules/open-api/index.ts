/** The standard interface for other systems: TM Forum's trouble tickets and party interactions, keys and events. */
export { type Deliverer, openDeliverer } from './deliver-events.ts';
export { guardKeys } from './guard-keys.ts';
export { keyRoutes } from './key-routes.ts';
export { openApi0001 } from './migrations/0001-open-api.ts';
export { openApi0010 } from './migrations/0010-tending-subscriptions.ts';
export { openApiListeners } from './tell-events.ts';
export { subscriptionRoutes } from './subscription-routes.ts';
export { tmf621Routes } from './tmf621-routes.ts';
export { tmf683Routes } from './tmf683-routes.ts';
export { wireV4 } from './wire-v4.ts';
export { wireV5 } from './wire-v5.ts';
