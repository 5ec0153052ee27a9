/** Promises of time on a ticket: clocks that follow from its history, ladders of who is told when. */
export { listClocks as listTicketClocks } from './clocks/clock-store.ts';
export { carryClocks } from './clocks/carry-clocks.ts';
export { openLabels } from './clocks/read-clocks.ts';
export { rulesOf as clockRulesOf } from './clocks/rules-of-ticket.ts';
export { clockFollower, clockTimerOf } from './following/follow-clocks.ts';
export { acknowledgeEscalation } from './escalation/acknowledge.ts';
export { listEscalations } from './escalation/escalation-store.ts';
export { ringClocks } from './following/ring-clocks.ts';
