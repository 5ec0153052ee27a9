import { useMutation, useQuery } from '@tanstack/react-query';
import { centre, take } from '../client.ts';
import { keys } from '../query-keys.ts';
import type { RevealPurpose, Shapes } from '../types.ts';

export type Attachment = Shapes['Attachment'];

/** What the customer attached; anew with every move of the ticket. */
export function useAttachments(ticketId: string) {
  return useQuery({
    queryKey: [...keys.ticket(ticketId), 'attachments'],
    queryFn: () => take(centre.GET('/api/tickets/{id}/attachments', { params: { path: { id: ticketId } } })),
  });
}

/** Where the file is; each reading of it is on record. */
export const attachmentAt = (id: string) => `/api/attachments/${id}`;

/** Whose ticket it is, masked, customer or not; null where nobody is known. */
export function useSender(ticketId: string) {
  return useQuery({
    queryKey: [...keys.ticket(ticketId), 'sender'],
    queryFn: () => take(centre.GET('/api/tickets/{id}/sender', { params: { path: { id: ticketId } } })),
  });
}

export function useRevealSender(ticketId: string) {
  return useMutation({
    mutationFn: (purpose: RevealPurpose) =>
      take(centre.POST('/api/tickets/{id}/sender/reveal', { params: { path: { id: ticketId } }, body: { purpose } })),
  });
}
