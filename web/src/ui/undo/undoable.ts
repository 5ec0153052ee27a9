import { createContext, useContext } from 'react';

/** Something that was done a moment ago and that the centre can take back. */
export interface Undoable {
  /** That it was done, with what it was done to: “Accepted T2026-000123”. */
  said: string;
  /** Takes it back, once for the key. Rejects where it stands: somebody else has acted since. */
  undo: (key: string) => Promise<unknown>;
  /** Why it could not be taken back, in a sentence; unless told, the words of the refusal. */
  why?: (error: unknown) => string;
}

/** One that is offered, and what became of it. */
export interface Offer extends Undoable {
  id: number;
  came: Came | null;
}

export type Came = { how: 'undone' } | { how: 'stands'; error: unknown };

export const UndoContext = createContext<(undoable: Undoable) => void>(() => undefined);

/** Offers to take back what was just done, for ten seconds. */
export const useUndo = () => useContext(UndoContext);
