import { useEffect, useRef, useState } from 'react';
import { useMarkRead } from '../../api/contact/conversations/messages.ts';
import type { Conversation } from '../../api/contact/conversations/join-messages.ts';
import { useIsUp } from '../../api/live/follow-live.ts';
import type { Contact } from '../../api/types.ts';

/**
 * Tells the customer how far whoever handles their contact has seen what they wrote.
 *
 * @returns takes what was seen last, by id or key. What was seen while the contact still rang is told once it is answered
 */
export function useReadMarks({ id, mine, state }: Contact, conversation: Conversation): (seen: string) => void {
  const { mutate } = useMarkRead(id);
  const [seen, setSeen] = useState<string | null>(null);
  const told = useRef(0);
  const isUp = useIsUp();
  const { readByStaff } = conversation.marks;
  const may = mine && (state === 'active' || state === 'wrap-up');
  const last = may ? lastInUntil(conversation, seen) : 0;
  // What was not told for want of a line is told when the line is back, or with the next that is seen.
  useEffect(() => {
    if (!isUp || last <= Math.max(told.current, readByStaff)) return;
    told.current = last;
    mutate(last, { onError: () => void (told.current = 0) });
  }, [isUp, last, readByStaff, mutate]);
  return setSeen;
}

function lastInUntil({ messages }: Conversation, seen: string | null): number {
  const at = messages.findIndex((one) => one.id === seen || one.key === seen);
  return messages.slice(0, at + 1).findLast(({ direction }) => direction === 'in')?.seq ?? 0;
}
