/** Complaints, faults, suggestions and the other kinds of work, followed to their end. */

// Kinds and their lives
export { ACCEPTANCE, TERM } from './kinds/clock-names.ts';
export { ClockRule } from './kinds/clock-rule.ts';
export { fitCategory, offersCategory } from './kinds/judge-kind.ts';
export { movesFrom, nextState, stateOf } from './kinds/judge-life.ts';
export type { Life, TicketKind, TicketKindBody } from './kinds/kind-contract.ts';
export { findKind, listKinds, listKindVersions } from './kinds/keep-kinds.ts';
export { noSuchKind } from './kinds/refusals.ts';

// The ticket, its history, and who follows it
export { amendTicket, noteFileOnTicket, noteOnTicket } from './history/amend-ticket.ts';
export { ticketChanged } from './history/announcements.ts';
export { MaskedCustomer, severities, Ticket } from './history/contract.ts';
export { listEntries as listTicketEntries } from './history/entry-store.ts';
export { ticketPartyFollower } from './history/follow-party.ts';
export {
  type HistoryEntry,
  type TicketFollower,
  type TicketReader,
  ticketFollower,
  ticketReader,
  type WrittenTicket,
} from './history/followers.ts';
export {
  findEntryOfKey,
  type LockedTicket,
  lockTicket,
  lockTickets,
  saveTicketTimes,
  type TicketTimes,
  updateTicketTimes,
} from './history/life-store.ts';
export { ticketNamer } from './history/name-tickets.ts';
export { type PastTicket, savePastTickets, takeTicketNumbers } from './history/past-store.ts';
export { noSuchTicket, ticketMoved } from './history/refusals.ts';
export { remarkOnTicket } from './history/remark-on-ticket.ts';
export {
  findTicket,
  findTicketOfKey,
  listTickets,
  saveTicket,
  selectTickets,
  standingOf,
  toTicket,
} from './history/store.ts';
export { withoutUndoneMoves } from './history/without-undone.ts';
export { announceTicket, noteInHistory, writeHistory } from './history/write-history.ts';

// Moves along its life
export { fieldsOf } from './desk/move-contract.ts';
export { type Move, teamField } from './moves/define-move.ts';
export { missingIn, type Said, saidIn } from './moves/fields.ts';
export { moveOf, moves, type TicketMove, type TicketVerb, verbsOfAcceptance } from './moves/moves.ts';
export { outcomes } from './moves/outcomes.ts';
export { ticketsOfLeaver } from './moving/hand-on.ts';
export { findAgainstEnd } from './moving/find-against-end.ts';
export { judgeMove } from './moving/judge-moves.ts';
export { judgeTeam } from './moving/judge-team.ts';
export { makeMove, makeMoveOf } from './moving/make-move.ts';
export { undoClose } from './moving/undo-move.ts';
export { type LockedLife, lockLife } from './moving/move-ticket.ts';

// Raising
export { chooseTeam } from './raising/choose-team.ts';
export { RaisedTicket } from './raising/contract.ts';
export { judgeForm } from './raising/raise-by-hand.ts';
export { type Raised, raiseTicket, remindOrRaise, type TicketOrder } from './raising/raise-ticket.ts';
export { formIncomplete } from './raising/refusals.ts';
export { sendToTeam } from './raising/send-to-team.ts';

// Reading
export { readTicket } from './desk/read-ticket.ts';
