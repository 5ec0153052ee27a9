import type { SavedFilter } from '../../../api/types.ts';
import type { View } from '../view/view.ts';

/** The saved view that is shown, or was changed since; undefined where there is none, or none any more. Pure. */
export function appliedOf(view: View, saved: readonly SavedFilter[] | undefined): SavedFilter | undefined {
  return view.saved === undefined ? undefined : saved?.find(({ id }) => id === view.saved);
}

/** My own, then what others share; each by name. Pure. */
export function ownFirst(saved: readonly SavedFilter[]): SavedFilter[] {
  return saved.toSorted((one, other) => Number(other.mine) - Number(one.mine));
}
