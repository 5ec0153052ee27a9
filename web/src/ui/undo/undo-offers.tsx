import { type ReactNode, useCallback, useRef, useState } from 'react';
import { UndoBar } from './undo-bar.tsx';
import { type Undoable, UndoContext } from './undoable.ts';

export interface Offer extends Undoable {
  id: number;
}

/** Keeps what can be taken back while it is offered, the newest last; none goes because another comes. */
export function UndoOffers({ children }: { children: ReactNode }) {
  const [offers, setOffers] = useState<readonly Offer[]>([]);
  const next = useRef(0);
  const offer = useCallback((undoable: Undoable) => {
    next.current += 1;
    const id = next.current;
    setOffers((before) => [...before, { ...undoable, id }]);
  }, []);
  const drop = useCallback((id: number) => setOffers((before) => before.filter((one) => one.id !== id)), []);
  return (
    <UndoContext value={offer}>
      {children}
      <UndoBar offers={offers} drop={drop} />
    </UndoContext>
  );
}
