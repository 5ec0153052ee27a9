/** What goes on in a city: alerts, and complaints that went past us. */
export { alertFollower } from './follow-outage.ts';
export { escalatedFollower } from './follow-standing.ts';
export { escalationReader } from './read-escalation.ts';
