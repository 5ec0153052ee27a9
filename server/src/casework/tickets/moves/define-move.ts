import { malformedRequest } from '../../../platform/refusal.ts';
import { type Fields, missingIn, type Said, type SaidOf } from './fields.ts';
import type { TicketChange } from './ticket-change.ts';

/** When, and by whom; null: nobody of ours. */
export interface Moment {
  now: Date;
  by: string | null;
}

/** What a move does beside leading to the next state, and what the history says of it: unless told, all that was said. */
export interface Effect {
  change?: TicketChange;
  detail?: Record<string, unknown>;
}

interface MoveKind<V extends string, F extends Fields> {
  verb: V;
  /**
   * Its own address below a ticket's is its verb. Absent where it shares one: `POST …/satisfaction` is both satisfied and
   * dissatisfied.
   */
  operation?: { id: string; summary: string };
  right: 'ticket:dispatch' | 'ticket:handle';
  /** team: only people of the team that has the ticket, and only whoever has it in hand. */
  by: 'anybody' | 'team';
  /** Whether many tickets can be moved so at once. What asks for one customer's own words cannot. */
  bulk: boolean;
  words: F;
  /** The reason that its history states by itself. */
  states?: string;
  /**
   * Whoever made it can take it back for a while: it changes where the ticket stands and nothing else, and of its words its
   * customer is told none.
   */
  reversible?: true;
  /** What it is to the promise that somebody accepts the ticket in time. */
  acceptance?: 'starts' | 'keeps' | 'ends';
  /** What its customer is told of it, and which of its words, said by whom; absent: nothing. */
  seen?: { what: string; words?: string; said?: 'to-them' | 'by-them' };
  /**
   * Another system asks for a status: of the moves that lead there the one with the lowest number is meant; a move without
   * one never is. A move to a team is meant only where it names the team.
   */
  meant?: number;
  /** The field that takes another system's words; unless told, the first text that has to be said. */
  takesWords?: keyof F & string;
}

/** A move of tickets. Routes, bulk moves, rights, forms and what other systems can do follow from it. */
export interface Move<V extends string = string> extends MoveKind<V, Fields> {
  /** @throws malformedRequest naming what has to be said and was not */
  effect(said: Said, moment: Moment): Effect;
}

/** Says what a move is, with `effect` typed by its words. */
export function defineMove<const V extends string, const F extends Fields>({
  effect = () => ({}),
  ...kind
}: MoveKind<V, F> & { effect?: (said: SaidOf<F>, moment: Moment) => Effect }): Move<V> {
  const isComplete = (said: Said): said is Said & SaidOf<F> => missingIn(kind.words, said).length === 0;
  return {
    ...kind,
    effect: (said, moment) => {
      if (isComplete(said)) return effect(said, moment);
      throw malformedRequest(missingIn(kind.words, said).map((field) => ({ field, message: 'is required' })));
    },
  };
}

/** The name of the field that says to which team it goes; null for a move to none. */
export function teamField({ words }: Pick<Move, 'words'>): string | null {
  return Object.keys(words).find((name) => words[name]?.type === 'team' || words[name]?.type === 'branch') ?? null;
}
