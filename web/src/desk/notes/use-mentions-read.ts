import { useEffect } from 'react';
import { markMentionsRead, type NotedOn, useMentions } from '../../api/casework/notes.ts';

/** Whoever has a ticket or a contact open has read where they are mentioned on it, also what comes while it is open. */
export function useMentionsRead(on: NotedOn): void {
  const mentions = useMentions();
  const id = 'ticketId' in on ? on.ticketId : on.contactId;
  const isTicket = 'ticketId' in on;
  const unread = mentions.data?.pages
    .flatMap((page) => page.mentions)
    .some(({ ticket, contactId, readAt }) => readAt === null && (ticket?.id === id || contactId === id));
  const updatedAt = mentions.dataUpdatedAt;
  useEffect(() => {
    // Not told in time: it stays unread, and is told with the next change.
    if (unread && updatedAt > 0)
      markMentionsRead(isTicket ? { ticketId: id } : { contactId: id }).catch(() => undefined);
  }, [id, isTicket, unread, updatedAt]);
}
