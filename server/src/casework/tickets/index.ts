/** Complaints, faults, suggestions and the other kinds of work, followed to their end. */

// Kinds and their lives
export { ACCEPTANCE, TERM } from './kinds/clock-names.ts';
export { ClockRule } from './kinds/clock-rule.ts';
export { offersCategory } from './kinds/judge-kind.ts';
export { movesFrom, nextState, stateOf } from './kinds/judge-life.ts';
export type { Life, TicketKind, TicketKindBody, TicketVerb } from './kinds/kind-contract.ts';
export { findKind, listKinds } from './kinds/kind-store.ts';
export { noSuchKind } from './kinds/refusals.ts';

// The ticket, its history, and who follows it
export { amendTicket, noteFileOnTicket, noteOnTicket } from './history/amend-ticket.ts';
export { ticketChanged } from './history/announcements.ts';
export { MaskedCustomer, severities, Ticket } from './history/contract.ts';
export {
  type HistoryEntry,
  type TicketFollower,
  type TicketReader,
  ticketFollower,
  ticketReader,
  type WrittenTicket,
} from './history/followers.ts';
export { type LockedTicket, lockTicket } from './history/life-store.ts';
export { type PastTicket, savePastTickets, takeTicketNumbers } from './history/past-store.ts';
export { noSuchTicket, ticketMoved } from './history/refusals.ts';
export { remarkOnTicket } from './history/remark-on-ticket.ts';
export {
  findTicket,
  findTicketOfKey,
  listEntries as listTicketEntries,
  listTickets,
  saveTicket,
  selectTickets,
  standingOf,
  toTicket,
} from './history/store.ts';
export { announceTicket, noteInHistory, writeHistory } from './history/write-history.ts';

// Moves along its life
export { answerQuestion } from './moves/work-on-ticket.ts';
export { cancelTicket, closeTicket, recordSatisfaction, replyToCustomer } from './moves/answer-customer.ts';
export { judgeMove, rightFor } from './moves/judge-moves.ts';
export { outcomes } from './moves/life-contract.ts';
export { type LockedLife, lockLife, moveTicket } from './moves/move-ticket.ts';
export {
  acceptTicket,
  assignTicket,
  giveBackTicket,
  holdTicketBack,
  type Moving,
  passTicketOn,
  resumeTicket,
  returnResult,
} from './moves/work-on-ticket.ts';

// Raising
export { chooseTeam } from './raising/choose-team.ts';
export { RaisedTicket } from './raising/contract.ts';
export { judgeForm } from './raising/raise-by-hand.ts';
export { type Raised, raiseTicket, remindOrRaise, type TicketOrder } from './raising/raise-ticket.ts';
export { formIncomplete } from './raising/refusals.ts';
export { sendToTeam } from './raising/send-to-team.ts';

// Reading
export { readTicket } from './desk/read-ticket.ts';
