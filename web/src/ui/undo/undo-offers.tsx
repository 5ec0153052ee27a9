import { type ReactNode, useCallback, useRef, useState } from 'react';
import { UndoBar } from './undo-bar.tsx';
import { type Came, type Offer, type Undoable, UndoContext } from './undoable.ts';

/** Keeps what can be taken back while it is offered, the newest last: none of it goes because another comes. */
export function UndoOffers({ children }: { children: ReactNode }) {
  const [offers, setOffers] = useState<readonly Offer[]>([]);
  const next = useRef(0);
  const offer = useCallback((undoable: Undoable) => {
    next.current += 1;
    const id = next.current;
    // That something was taken back makes room for what comes.
    setOffers((before) => [...before.filter(({ came }) => came?.how !== 'undone'), { ...undoable, id, came: null }]);
  }, []);
  const settle = useCallback(
    (id: number, came: Came) => setOffers((before) => before.map((one) => (one.id === id ? { ...one, came } : one))),
    [],
  );
  const drop = useCallback((id: number) => setOffers((before) => before.filter((one) => one.id !== id)), []);
  return (
    <UndoContext value={offer}>
      {children}
      <UndoBar offers={offers} settle={settle} drop={drop} />
    </UndoContext>
  );
}
