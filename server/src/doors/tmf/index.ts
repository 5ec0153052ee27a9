/** The standard interface for other systems: TM Forum's trouble tickets and party interactions, keys and events. */
export { openDeliverer } from './hub/deliver-events.ts';
export type { TmfCentre } from './centre.ts';
