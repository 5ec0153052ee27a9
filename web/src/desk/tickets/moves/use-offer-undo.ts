import { useTranslation } from 'react-i18next';
import { useTicketMoves, useUndoMove } from '../../../api/casework/tickets/moves.ts';
import type { Ticket, TicketVerb } from '../../../api/types.ts';
import { useUndo } from '../../../ui/undo/undoable.ts';
import { useMoveFailure } from './use-move-failure.ts';

/** Says that a move was made and, where it can be taken back, offers to. `ticket` as the move left it. */
export function useOfferUndo(): (
  ticket: Pick<Ticket, 'id' | 'number' | 'version'>,
  verb: TicketVerb,
  undone?: () => void,
) => void {
  const { t } = useTranslation('tickets');
  const offer = useUndo();
  const undo = useUndoMove();
  const why = useMoveFailure();
  const { data: moves } = useTicketMoves();
  return ({ id, number, version }, verb, undone) => {
    if (!moves?.some((move) => move.verb === verb && move.reversible)) return;
    offer({
      said: t(`did.${verb}`, { number }),
      undo: (key) => undo.mutateAsync({ id, version, key }).then(undone),
      why,
    });
  };
}
