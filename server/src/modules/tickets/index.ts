/** Complaints and suggestions, followed to their end. */
export type { Ticket } from './contract.ts';
export { tickets0001 } from './migrations/0001-tickets.ts';
export { type PastTicket, savePastTickets, takeTicketNumbers } from './past-store.ts';
export { raiseTicket, remindOrRaise, type TicketOrder } from './raise-ticket.ts';
export { ticketRoutes } from './routes.ts';
export { listTickets, saveEntry as saveTicketEntry, saveTicket } from './store.ts';
