import { useState } from 'react';

interface Place {
  id: string | undefined;
  index: number;
}

/**
 * The row that keys act on. It stays with its ticket while a live list moves under it, so that a key never meets another
 * ticket than the one looked at; where its ticket leaves the list, the row that takes its place is next.
 * @param begin the id of the row that it stands at first
 */
export function useCursor(
  tickets: readonly { id: string }[],
  begin?: string,
): { at: number; moveTo: (index: number) => void } {
  const placeOf = (index: number): Place => {
    const kept = Math.max(0, Math.min(index, tickets.length - 1));
    return { id: tickets[kept]?.id, index: kept };
  };
  const [place, setPlace] = useState(() =>
    placeOf(
      Math.max(
        0,
        tickets.findIndex(({ id }) => id === begin),
      ),
    ),
  );
  const found = tickets.findIndex(({ id }) => id === place.id);
  const now = placeOf(found === -1 ? place.index : found);
  if (now.id !== place.id || now.index !== place.index) setPlace(now);
  return { at: now.index, moveTo: (index) => setPlace(placeOf(index)) };
}
