import type { MoveWords } from '../../../api/casework/tickets/moves.ts';
import type { TicketVerb } from '../../../api/types.ts';
import { asJson, fieldsOf } from '../../../ui/kept/forms.ts';
import { useUnsentText } from '../../parts/use-unsent-text.ts';

type Said = Readonly<Record<string, MoveWords>>;

const isWords = (value: unknown) =>
  Object.values(fieldsOf(value) ?? { none: null }).every((words) => typeof words === 'string');
const asSaid = asJson((value): value is Said => Object.values(fieldsOf(value) ?? { none: null }).every(isWords));

/** What is written for each move of a ticket and not sent yet. */
export function useSaidDraft(ticketId: string) {
  const unsent = useUnsentText(`ticket:${ticketId}:words`);
  const all = asSaid.read(unsent.words) ?? {};
  const now = () => asSaid.read(unsent.now()) ?? {};
  return {
    saidFor: (verb: TicketVerb): MoveWords => all[verb] ?? {},
    say: (verb: TicketVerb, said: MoveWords) => unsent.type(asSaid.write({ ...now(), [verb]: said })),
    forget: (verb: TicketVerb) => {
      const { [verb]: _, ...rest } = now();
      if (Object.keys(rest).length === 0) unsent.sent(unsent.now());
      else unsent.type(asSaid.write(rest));
    },
  };
}
