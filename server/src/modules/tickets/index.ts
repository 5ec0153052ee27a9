/** Complaints, faults, suggestions and the other kinds of work, followed to their end. */
export type { Ticket } from './contract.ts';
export { ticketKindRoutes } from './kind-routes.ts';
export type { ClockRule } from './clocks/clock-rule.ts';
export type { FormField, Life, TicketKind, TicketVerb } from './kind-contract.ts';
export { findKind, listKinds } from './kind-store.ts';
export { ticketLifeRoutes } from './life-routes.ts';
export { tickets0001 } from './migrations/0001-tickets.ts';
export { tickets0002 } from './migrations/0002-lives.ts';
export { tickets0010 } from './migrations/0010-clocks.ts';
export { announceTicket, holdLife, moveTicket } from './move-ticket.ts';
export { type PastTicket, savePastTickets, takeTicketNumbers } from './past-store.ts';
export { raiseTicket, remindOrRaise, type TicketOrder } from './raise-ticket.ts';
export { ticketRoutes } from './routes.ts';
export { shipKinds } from './ship-kinds.ts';
export { listTickets, saveEntry as saveTicketEntry, saveTicket } from './store.ts';
