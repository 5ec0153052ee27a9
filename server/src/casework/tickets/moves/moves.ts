import { cancel, close, dissatisfied, reply, satisfied } from './customer-moves.ts';
import type { Move } from './define-move.ts';
import { answer, askBack, hold, resume, returnResult } from './handling-moves.ts';
import { accept, assign, giveBack, passOn } from './team-moves.ts';
import { transfer } from './transfer.ts';

/**
 * All that can be done to a ticket, in the order in which work goes on. Which of it a kind allows, and from where, is data:
 * its life. The desk's forms, bulk moves and other systems follow from this list.
 */
export const moves = [
  assign,
  accept,
  giveBack,
  passOn,
  transfer,
  askBack,
  answer,
  hold,
  resume,
  returnResult,
  reply,
  satisfied,
  dissatisfied,
  close,
  cancel,
] as const;

export type TicketVerb = (typeof moves)[number]['verb'];
export type TicketMove = Move<TicketVerb>;

export const verbs: readonly TicketVerb[] = moves.map(({ verb }) => verb);

const byVerb: ReadonlyMap<TicketVerb, TicketMove> = new Map(moves.map((move) => [move.verb, move]));

export function moveOf(verb: TicketVerb): TicketMove {
  const move = byVerb.get(verb);
  if (!move) throw new RangeError(`${verb} is no move of tickets`);
  return move;
}

/** Verbs whose reason goes into the history: a state that they lead to can rest for it. */
export const reasoned: readonly TicketVerb[] = moves
  .filter(({ words, states }) => states !== undefined || 'reason' in words)
  .map(({ verb }) => verb);

/** Verbs that are one of these things to the promise that somebody accepts a ticket in time. */
export function verbsOfAcceptance(...meanings: NonNullable<Move['acceptance']>[]): TicketVerb[] {
  return moves.filter(({ acceptance }) => acceptance && meanings.includes(acceptance)).map(({ verb }) => verb);
}
