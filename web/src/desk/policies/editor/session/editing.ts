import { emptyOutline, type Outline } from '../document/outline.ts';
import type { Place } from '../grid/grid-events.ts';

/** What the panels show of a file that is open. */
export interface Editing {
  readonly outline: Outline;
  readonly tableId: string | null;
  readonly place: Place | null;
  readonly menu: { readonly rule: string; readonly x: number; readonly y: number } | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The file as it stands; null until it is read. */
  readonly xml: string | null;
  /** Why the file cannot be shown. */
  readonly problem: string | null;
}

export const nothingOpen: Editing = {
  outline: emptyOutline,
  tableId: null,
  place: null,
  menu: null,
  canUndo: false,
  canRedo: false,
  xml: null,
  problem: null,
};
