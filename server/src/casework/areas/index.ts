/** What goes on in a city: alerts, and complaints that went past us. */
export { sources } from './contract.ts';
export { type Escalation, findTerm } from './escalated/escalated-store.ts';
