import type { TicketDetail, TicketVerb } from '../../../api/types.ts';

export const NOTE = 'note';

/** What is being written, and how often somebody wished to. */
export interface Writing {
  what: typeof NOTE | TicketVerb;
  entered: number;
}

/** Moves that are words to somebody more than a step of the work; in the order of their tabs. */
const written: readonly TicketVerb[] = ['reply', 'return-result', 'answer', 'ask-back'];

/** Those that may be made now. Pure. */
export function writtenMoves({ moves }: Pick<TicketDetail, 'moves'>): TicketVerb[] {
  return written.filter((verb) => moves.includes(verb));
}
