/** Complaints and suggestions, followed to their end. */
export type { Ticket } from './contract.ts';
export { tickets0001 } from './migrations/0001-tickets.ts';
export { raiseTicket, remindOrRaise, type Raised, type TicketOrder } from './raise-ticket.ts';
export { noSuchTicket } from './refusals.ts';
export { ticketRoutes } from './routes.ts';
export { findTicket, listTickets, saveEntry as saveTicketEntry, saveTicket } from './store.ts';
