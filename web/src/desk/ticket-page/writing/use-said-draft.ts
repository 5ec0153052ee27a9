import type { MoveWords } from '../../../api/casework/tickets/moves.ts';
import type { TicketVerb } from '../../../api/types.ts';
import { asJson, fieldsOf } from '../../../ui/kept/forms.ts';
import { useUnsentText } from '../../parts/use-unsent-text.ts';
import { wordsOfMove } from '../../tickets/moves/use-said-move.ts';

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
    /** What was written for it is on its way; what is written for other moves stays. */
    sentOnce: (verb: TicketVerb, came: Promise<boolean>) => {
      const sent = now()[verb];
      const forget = () => {
        const { [verb]: still, ...rest } = now();
        if (JSON.stringify(still) !== JSON.stringify(sent)) return;
        if (Object.keys(rest).length === 0) unsent.sentOnce(Promise.resolve(true));
        else unsent.type(asSaid.write(rest));
      };
      void came.then((through) => through && forget());
    },
    standing: { kept: unsent.kept, elsewhere: unsent.elsewhere, shown: wordsOfDraft },
  };
}

const wordsOfDraft = (kept: string) =>
  Object.values(asSaid.read(kept) ?? {})
    .map(wordsOfMove)
    .join('\n');
