import { useTranslation } from 'react-i18next';
import type { BulkVerb } from '../../../api/casework/lists/bulk.ts';
import { useTicketMoves, useUndoMove } from '../../../api/casework/tickets/moves.ts';
import { useUndo } from '../../../ui/undo/undoable.ts';
import { useMoveFailure } from '../../tickets/moves/use-move-failure.ts';

/** Of more, nobody would wait until the last is taken back. */
const MOST = 100;

interface Seen {
  id: string;
  /** As it stood before the move, which counts one further. */
  version: number;
}

/** Offers to take a move of many back, one ticket after another; those that moved on since stand, and how many is said. False where nothing is offered. */
export function useUndoMany(): (verb: BulkVerb, moved: readonly Seen[]) => boolean {
  const { t } = useTranslation(['lists', 'tickets']);
  const offer = useUndo();
  const undo = useUndoMove();
  const why = useMoveFailure();
  const { data: moves } = useTicketMoves();
  const undoAll = async (key: string, moved: readonly Seen[]) => {
    const stood: unknown[] = [];
    for (const { id, version } of moved) {
      const order = { id, version: version + 1, key: `${key.slice(0, 24)}/${id}` };
      await undo.mutateAsync(order).catch((error: unknown) => stood.push(error));
    }
    if (stood.length > 0) throw new SomeStood(stood);
  };
  return (verb, moved) => {
    const reversible = moves?.some((move) => move.verb === verb && move.reversible);
    if (!reversible || moved.length === 0 || moved.length > MOST) return false;
    offer({
      said: t('bulk.did', { verb: t(`tickets:verb.${verb}`), count: moved.length }),
      undo: (key) => undoAll(key, moved),
      why: (error) =>
        error instanceof SomeStood
          ? t('bulk.stood', { count: error.errors.length, why: why(error.errors[0]) })
          : why(error),
    });
    return true;
  };
}

class SomeStood extends Error {
  readonly errors: readonly unknown[];

  constructor(errors: readonly unknown[]) {
    super('some moves could not be taken back');
    this.errors = errors;
  }
}
