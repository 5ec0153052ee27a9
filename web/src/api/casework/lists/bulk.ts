import { useMutation, useQuery } from '@tanstack/react-query';
import { centre, take } from '../../client.ts';
import type { MoveMany, TicketFilter, TicketSort } from '../../types.ts';

export type BulkVerb = MoveMany['verb'];
type BulkOf = { ticketIds: string[] } | { filter: TicketFilter; sort: TicketSort };

/** To how many of them each move can be done, as they were when they were chosen. */
export function useBulkCounts(of: BulkOf) {
  return useQuery({
    queryKey: ['bulk-counts', of],
    queryFn: () => take(centre.POST('/api/ticket-bulk/counts', { body: of })),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

/** What a move would do to each; changes nothing. */
export function usePreviewBulk() {
  return useMutation({
    mutationFn: (body: { verb: BulkVerb; teamId?: string } & BulkOf) =>
      take(centre.POST('/api/ticket-bulk/preview', { body })),
  });
}

/** A few at a time, so that progress shows and the rest can be left undone. */
export function moveSome(body: MoveMany) {
  return take(centre.POST('/api/ticket-bulk/moves', { body }));
}
