import { useState } from 'react';
import { type Sought, soughtAt } from './slots.ts';

type Box = Pick<HTMLTextAreaElement, 'value' | 'selectionStart' | 'selectionEnd'>;

/** What is looked for in a field: after a sign that was typed, or from where it was asked for by button or key. */
export function useSought() {
  const [sought, setSought] = useState<Sought | null>(null);
  const [begun, setBegun] = useState<number | null>(null);
  const [left, setLeft] = useState<number | null>(null);
  const follow = (box: Box) => {
    const found = find(box, begun);
    setSought(found && found.from === left ? null : found);
    if (!found) setLeft(null);
    if (!found || found.from !== begun) setBegun(null);
  };
  return {
    sought,
    follow,
    begin: ({ selectionStart: at }: Box) => {
      setBegun(at);
      setLeft(null);
      setSought({ typed: '', from: at, to: at });
    },
    /** Until something else is looked for. */
    leave: () => {
      setLeft(sought?.from ?? null);
      setBegun(null);
      setSought(null);
    },
  };
}

function find({ value, selectionStart, selectionEnd }: Box, begun: number | null): Sought | null {
  if (selectionStart !== selectionEnd) return null;
  if (begun !== null && selectionStart >= begun) {
    const typed = value.slice(begun, selectionStart);
    if (/^\S{0,40}$/u.test(typed)) return { typed, from: begun, to: selectionStart };
  }
  return soughtAt(value, selectionStart);
}
