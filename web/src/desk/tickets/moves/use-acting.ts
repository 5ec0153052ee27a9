import { type MoveWords, useMoveTicket, useTicketMoves } from '../../../api/casework/tickets/moves.ts';
import type { TicketDetail, TicketVerb } from '../../../api/types.ts';
import { useOnce } from '../../../ui/use-once.ts';
import { useMoveFields } from './move-fields.ts';
import { useOfferUndo } from './use-offer-undo.ts';

/** What is done to a ticket from its page. */
export interface Acting {
  /** Whether it came through. */
  begin: (verb: TicketVerb, words: MoveWords, done?: () => void) => Promise<boolean>;
  /** Which move is under way. */
  doing: TicketVerb | null;
  /** Which move went wrong last, and why. */
  failed: { verb: TicketVerb; error: unknown } | null;
  forgetFailure: () => void;
  /** What is asked of the centre before anything can be chosen. */
  known: ReturnType<typeof useTicketMoves>;
  fieldsOf: ReturnType<typeof useMoveFields>;
}

/**
 * A double click is one move, also where the second comes after the first went through, and so is a try again.
 * @param onDone what was done, or null once it was taken back
 */
export function useActing({ id, version }: TicketDetail, onDone: (verb: TicketVerb | null) => void): Acting {
  const move = useMoveTicket();
  const known = useTicketMoves();
  const fieldsOf = useMoveFields();
  const offerUndo = useOfferUndo();
  const once = useOnce({ forget: false });
  const begin: Acting['begin'] = (verb, words, done) =>
    once([id, version, verb, words], (key) => move.mutateAsync({ id, verb, version, key, words }), {
      onSuccess: (ticket) => {
        onDone(verb);
        done?.();
        offerUndo(ticket, verb, () => onDone(null));
      },
    });
  return {
    begin,
    doing: move.isPending ? move.variables.verb : null,
    failed: move.isError ? { verb: move.variables.verb, error: move.error } : null,
    forgetFailure: () => move.reset(),
    known,
    fieldsOf,
  };
}
