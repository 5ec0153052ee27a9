import type { TicketDetail, TicketVerb } from '../../../api/types.ts';

export type Standing = Pick<TicketDetail, 'moves' | 'result' | 'reply' | 'team'>;

/** What brings it further, by whose turn it is; the others are ways aside. Pure. */
const onward: readonly TicketVerb[] = ['accept', 'resume', 'return-result', 'answer', 'satisfied', 'dissatisfied'];

/**
 * The moves that are mine to do now, the first of them the most natural; empty where somebody else is to act.
 */
export function nextMoves({ moves, result, reply, team }: Standing): TicketVerb[] {
  const mine = onward.filter((verb) => moves.includes(verb));
  if (mine.length > 0) return mine;
  if (moves.includes('reply') && result !== null && reply === null) return ['reply'];
  if (moves.includes('assign') && team === null) return moves.includes('reply') ? ['assign', 'reply'] : ['assign'];
  return [];
}

/** What brings tickets further before the ways aside. Pure. */
export function onwardFirst<M extends { verb: TicketVerb }>(moves: readonly M[]): M[] {
  const rank = ({ verb }: M) => (onward.includes(verb) ? onward.indexOf(verb) : onward.length);
  return moves.toSorted((one, other) => rank(one) - rank(other));
}

export function otherMoves(standing: Standing): TicketVerb[] {
  const next = nextMoves(standing);
  return standing.moves.filter((verb) => !next.includes(verb));
}
