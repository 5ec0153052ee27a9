import { textIn } from '../../../platform/stored.ts';

/** What the history says of a move that was taken back. */
export const MOVE_UNDONE = 'move-undone';

/** A history without the moves that were taken back, and without their taking back: as if they had never been. Pure. */
export function withoutUndoneMoves<T extends { kind: string; detail: unknown }>(entries: readonly T[]): readonly T[] {
  if (!entries.some(({ kind }) => kind === MOVE_UNDONE)) return entries;
  const left: T[] = [];
  for (const entry of entries) {
    if (entry.kind !== MOVE_UNDONE) left.push(entry);
    else {
      const undone = textIn(entry.detail, 'undone');
      const place = left.findLastIndex(({ kind }) => kind === undone);
      if (place !== -1) left.splice(place, 1);
    }
  }
  return left;
}
