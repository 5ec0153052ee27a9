/** What goes on in a city: alerts, and complaints that went past us. */
export { alertFollower } from './follow-outage.ts';
export { escalatedFollower } from './follow-standing.ts';
export { savePastAlert } from './alert-store.ts';
export { lookForPileUps } from './check-area-alerts.ts';
export { RaiseEscalated } from './contract.ts';
export { raiseEscalatedIn } from './escalated/raise-escalated.ts';
export { escalationReader } from './read-escalation.ts';
