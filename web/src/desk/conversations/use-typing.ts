import { useEffect, useRef, useState } from 'react';
import { tellTyping, useTypingTold } from '../../api/contact/conversations/messages.ts';

/** Shown so long after it was told. */
const SHOWN_MS = 6000;
/** Told at most so often. */
const TELL_MS = 3000;

/** Whether the customer of a contact is typing; what they then wrote ends it. */
export function useCustomerTypes(contactId: string, lastSeq: number): boolean {
  const told = useTypingTold();
  const at = told?.contactId === contactId && told.who === 'customer' ? told.at : null;
  const [shown, setShown] = useState<{ at: number; lastSeq: number } | null>(null);
  if (at !== null && at !== shown?.at) setShown({ at, lastSeq });
  const over = useIsPast(shown === null ? 0 : shown.at + SHOWN_MS);
  return shown !== null && !over && shown.lastSeq === lastSeq;
}

/** Whether a moment is past, once it is. */
function useIsPast(moment: number): boolean {
  const [past, setPast] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setPast(moment), Math.max(0, moment - Date.now()));
    return () => clearTimeout(timer);
  }, [moment]);
  return past === moment;
}

/** Tells the customer that one is typing. */
export function useTellTyping(contactId: string): () => void {
  const told = useRef(0);
  return () => {
    if (Date.now() - told.current < TELL_MS) return;
    told.current = Date.now();
    tellTyping(contactId);
  };
}
