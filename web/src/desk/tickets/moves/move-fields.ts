import { type MoveWords, useTicketMoves } from '../../../api/casework/tickets/moves.ts';
import { isSayable, isWithin } from '../../../ui/words/judge-length.ts';
import type { MoveField, TicketVerb } from '../../../api/types.ts';

/** What has to be said with a verb, nothing for those that are one click; undefined while that is not known. */
export function useMoveFields(): ((verb: TicketVerb) => readonly MoveField[]) | undefined {
  const { data } = useTicketMoves();
  return data && ((verb) => data.find((move) => move.verb === verb)?.fields ?? []);
}

/** What has to be said is said, and nothing is longer than can be sent. Pure. */
export function isComplete(fields: readonly MoveField[], said: MoveWords): boolean {
  return fields.every(({ name, required }) => (required ? isSayable : isWithin)(wordsOf(said, name)));
}

/** What is said in a field; nothing yet is an empty text. */
export function wordsOf(said: MoveWords, name: string): string {
  return Object.entries(said).find(([one]) => one === name)?.[1] ?? '';
}
