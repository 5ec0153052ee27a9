/** Complaints, faults, suggestions and the other kinds of work, followed to their end. */
export { amendTicket, noteFileOnTicket, noteOnTicket } from './amend-ticket.ts';
export { Ticket } from './contract.ts';
export { movesFrom, stateOf } from './kinds/judge-life.ts';
export { recordSatisfaction } from './moves/answer-customer.ts';
export { ClockRule } from './kinds/clock-rule.ts';
export type { Life, TicketKind, TicketVerb } from './kinds/kind-contract.ts';
export { findKind, listKinds } from './kinds/kind-store.ts';
export { holdLife, moveTicket } from './moves/move-ticket.ts';
export { type PastTicket, savePastTickets, takeTicketNumbers } from './past-store.ts';
export { raiseTicket, remindOrRaise, type TicketOrder } from './raising/raise-ticket.ts';
export { judgeForm } from './raising/raise-by-hand.ts';
export { formIncomplete, noSuchTicket } from './refusals.ts';
export { readTicket } from './read-tickets.ts';
export { remarkOnTicket } from './remark-on-ticket.ts';
export {
  findTicket,
  findTicketOfKey,
  listEntries as listTicketEntries,
  listTickets,
  saveEntry as saveTicketEntry,
  saveTicket,
} from './store.ts';
export { answerQuestion } from './moves/work-on-ticket.ts';
export { MaskedCustomer } from './contract.ts';
export { offersCategory } from './kinds/judge-kind.ts';
export { nextState } from './kinds/judge-life.ts';
export { type TicketKindBody } from './kinds/kind-contract.ts';
export { cancelTicket, closeTicket, replyToCustomer } from './moves/answer-customer.ts';
export { rightFor, judgeMove } from './moves/judge-moves.ts';
export { RaisedTicket, outcomes } from './moves/life-contract.ts';
export { changeTicket, type HeldTicket, holdTicket } from './moves/life-store.ts';
export { announceTicket, type HeldLife } from './moves/move-ticket.ts';
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
export { chooseTeam } from './raising/choose-team.ts';
export { type Raised } from './raising/raise-ticket.ts';
export {
  noSuchKind,
  ticketMoved,
  noSuchRederivation,
  noSuchEscalation,
  ladderBroken,
  ladderChangedMeanwhile,
  noSuchLadder,
} from './refusals.ts';
export { severities } from './contract.ts';
export { selectTickets, standingOf, toTicket } from './store.ts';
export { ticketChanged } from './announcements.ts';
