/** What goes on in a city: alerts, and complaints that went past us. */
export { escalationReader } from './escalated/read-escalation.ts';
