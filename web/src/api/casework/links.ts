import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, take } from '../client.ts';
import { keys } from '../query-keys.ts';
import type { Shapes } from '../types.ts';

export type TicketLinks = Shapes['TicketLinks'];
export type Linked = TicketLinks['children'][number];
export type Mergeable = TicketLinks['mayMergeWith'][number];
type Split = Shapes['SplitTicket'];
type Merge = Shapes['MergeTickets'];

export function useTicketLinks(id: string) {
  return useQuery({
    queryKey: keys.ticketLinks(id),
    queryFn: () => take(centre.GET('/api/tickets/{id}/links', { params: { path: { id } } })),
  });
}

/** What joins a ticket with others, and takes it apart. */
export function useLinking(id: string) {
  const queries = useQueryClient();
  const params = { path: { id } };
  const settled = {
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['ticket'] });
      void queries.invalidateQueries({ queryKey: keys.tickets });
    },
  };
  return {
    merge: useMutation({
      mutationFn: (body: Merge) => take(centre.POST('/api/tickets/{id}/merge', { params, body })),
      ...settled,
    }),
    takeApart: useMutation({
      mutationFn: (mergeId: string) => take(centre.POST('/api/tickets/{id}/take-apart', { params, body: { mergeId } })),
      ...settled,
    }),
    split: useMutation({
      mutationFn: (body: Split) => take(centre.POST('/api/tickets/{id}/split', { params, body })),
      ...settled,
    }),
    detach: useMutation({
      mutationFn: (reason: string) => take(centre.POST('/api/tickets/{id}/detach', { params, body: { reason } })),
      ...settled,
    }),
    attach: useMutation({
      mutationFn: (parentId: string) => take(centre.POST('/api/tickets/{id}/attach', { params, body: { parentId } })),
      ...settled,
    }),
  };
}
