import { useRef } from 'react';
import { useMarkRead } from '../../api/contact/conversations/messages.ts';
import type { Conversation } from '../../api/contact/conversations/join-messages.ts';
import type { Contact } from '../../api/types.ts';

/** Tells the customer how far whoever handles their contact has seen what they wrote. */
export function useReadMarks({ id, mine, state }: Contact, { messages, marks }: Conversation) {
  const { mutate } = useMarkRead(id);
  const told = useRef(0);
  const may = mine && (state === 'active' || state === 'wrap-up');
  return (seen: string) => {
    const at = messages.findIndex((one) => one.id === seen || one.key === seen);
    const last = messages.slice(0, at + 1).findLast(({ direction }) => direction === 'in')?.seq ?? 0;
    if (!may || last <= Math.max(told.current, marks.readByStaff)) return;
    told.current = last;
    // What was not told for want of a line is told with the next that is seen.
    mutate(last, { onError: () => void (told.current = 0) });
  };
}
