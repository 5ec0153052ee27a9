import { createContext, useContext, useEffect, useState } from 'react';

/** A list that leads to tickets, as it was left: what it showed and in what order. */
export interface Trail {
  /** Which list: what its address says, in one text. */
  list: string;
  /** What its address says. */
  search: object;
  ids: readonly string[];
  /** The ticket looked at last: the list comes up there again. */
  at: string | undefined;
  selected: ReadonlySet<string>;
}

/** Where one stands in it. */
interface Place {
  /** What the address of the list says; null where none led here. */
  search: object | null;
  /** Counted from one; null where it does not stand in the list. */
  place: number | null;
  count: number;
  before: string | null;
  after: string | null;
}

/** Where a ticket stands in the list that led to it. Pure. */
export function placeIn(trail: Trail | null, id: string): Place {
  const index = trail?.ids.indexOf(id) ?? -1;
  const found = index !== -1;
  return {
    search: trail?.search ?? null,
    place: found ? index + 1 : null,
    count: trail?.ids.length ?? 0,
    before: found ? (trail?.ids[index - 1] ?? null) : null,
    after: found ? (trail?.ids[index + 1] ?? null) : null,
  };
}

interface Walked {
  trail: Trail | null;
  lay: (trail: Trail) => void;
}

export const TrailContext = createContext<Walked>({ trail: null, lay: () => undefined });

/** How this list was left, where it was the last that led anywhere: looked at once, as it comes up. */
export function useLeft(list: string): Trail | null {
  const { trail } = useContext(TrailContext);
  const [left] = useState(() => (trail?.list === list ? trail : null));
  return left;
}

/** Remembers the list while it is shown. */
export function useLay({ list, search, ids, at, selected }: Trail): void {
  const { lay } = useContext(TrailContext);
  const order = ids.join(' ');
  const chosen = [...selected].join(' ');
  // The same address says the same.
  const [says, setSays] = useState({ list, search });
  if (says.list !== list) setSays({ list, search });
  useEffect(() => {
    lay({ ...says, ids: textsIn(order), at, selected: new Set(textsIn(chosen)) });
  }, [lay, says, order, at, chosen]);
}

const textsIn = (joined: string) => (joined === '' ? [] : joined.split(' '));

/** The place of a ticket that is looked at; the list will come up at it. */
export function useTrail(id: string): Place {
  const { trail, lay } = useContext(TrailContext);
  const stands = trail !== null && trail.at !== id && trail.ids.includes(id);
  useEffect(() => {
    if (stands) lay({ ...trail, at: id });
  }, [stands, trail, lay, id]);
  return placeIn(trail, id);
}
