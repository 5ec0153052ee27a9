import type { MoveWords } from '../../../api/casework/tickets/moves.ts';
import type { TicketVerb } from '../../../api/types.ts';
import { asJson, fieldsOf } from '../../../ui/kept/forms.ts';
import { useUnsentText } from '../../parts/use-unsent-text.ts';

const asSaid = asJson((value): value is MoveWords =>
  Object.values(fieldsOf(value) ?? { none: null }).every((words) => typeof words === 'string'),
);

/** What is said with a move of a ticket and not sent yet. */
export function useSaidMove(ticketId: string, verb: TicketVerb) {
  const { words, type, sentOnce, kept, elsewhere } = useUnsentText(`ticket:${ticketId}:move:${verb}`);
  return {
    said: asSaid.read(words) ?? {},
    say: (said: MoveWords) => type(Object.values(said).every((one) => one === '') ? '' : asSaid.write(said)),
    sentOnce,
    standing: { kept, elsewhere, shown: (one: string) => wordsOfMove(asSaid.read(one) ?? {}) },
  };
}

/** A line each. Pure. */
export function wordsOfMove(said: MoveWords): string {
  return Object.values(said)
    .filter((one) => one !== '')
    .join('\n');
}
