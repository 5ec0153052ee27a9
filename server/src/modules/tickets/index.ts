/** Complaints, faults, suggestions and the other kinds of work, followed to their end. */
export { amendTicket, noteFileOnTicket, noteOnTicket } from './amend-ticket.ts';
export type { Ticket } from './contract.ts';
export { movesFrom, stateOf } from './judge-life.ts';
export { ticketBulkRoutes } from './bulk/routes.ts';
export { ticketExportRoutes } from './export/routes.ts';
export { type ExportRunner, openExportRunner } from './export/run-exports.ts';
export { ticketKindRoutes } from './kind-routes.ts';
export { recordSatisfaction } from './answer-customer.ts';
export type { ClockRule } from './clocks/clock-rule.ts';
export { listClocks as listTicketClocks } from './clocks/clock-store.ts';
export { rulesOf as clockRulesOf } from './clocks/rules-of-ticket.ts';
export { ticketListeners, ticketTimers } from './clocks/listeners.ts';
export { ticketClockRoutes } from './clocks/routes.ts';
export { escalationRoutes } from './escalation/routes.ts';
export { shipLadders } from './escalation/ship-ladders.ts';
export type { Life, TicketKind, TicketVerb } from './kind-contract.ts';
export { findKind, listKinds } from './kind-store.ts';
export { ticketLifeRoutes } from './life-routes.ts';
export { ticketChoiceRoutes } from './lists/choice-routes.ts';
export { ticketListRoutes } from './lists/routes.ts';
export { tickets0001 } from './migrations/0001-tickets.ts';
export { tickets0002 } from './migrations/0002-lives.ts';
export { tickets0004 } from './migrations/0004-promises.ts';
export { tickets0005 } from './migrations/0005-mass-faults.ts';
export { tickets0006 } from './migrations/0006-linking.ts';
export { tickets0007 } from './migrations/0007-areas.ts';
export { tickets0010 } from './migrations/0010-clocks.ts';
export { tickets0020 } from './migrations/0020-lists.ts';
export { tickets0030 } from './migrations/0030-search.ts';
export { tickets0031 } from './migrations/0031-more-lists.ts';
export { tickets0040 } from './migrations/0040-escalations.ts';
export { tickets0045 } from './migrations/0045-due.ts';
export { tickets0046 } from './migrations/0046-clocks-of-older-tickets.ts';
export { holdLife, moveTicket } from './move-ticket.ts';
export { type PastTicket, savePastTickets, takeTicketNumbers } from './past-store.ts';
export { areaRoutes } from './area-alerts/routes.ts';
export { tendAreaAlerts } from './area-alerts/tend-area-alerts.ts';
export { linkingRoutes } from './linking/routes.ts';
export { massFaultListeners, resumeMassReplies } from './mass-fault/reply-to-all.ts';
export { massFaultRoutes } from './mass-fault/routes.ts';
export { countPromisesDue } from './promises/promise-store.ts';
export { promiseRoutes } from './promises/routes.ts';
export { tendPromises } from './promises/tend-promises.ts';
export { raiseTicket, remindOrRaise, type TicketOrder } from './raise-ticket.ts';
export { judgeForm } from './raise-by-hand.ts';
export { formIncomplete, noSuchTicket } from './refusals.ts';
export { readTicket } from './read-tickets.ts';
export { remarkOnTicket } from './remark-on-ticket.ts';
export { ticketRoutes } from './routes.ts';
export { shipKinds } from './ship-kinds.ts';
export {
  findTicket,
  findTicketOfKey,
  listEntries as listTicketEntries,
  listTickets,
  saveEntry as saveTicketEntry,
  saveTicket,
} from './store.ts';
export { answerQuestion } from './work-on-ticket.ts';
