import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { centre, take } from '../../client.ts';
import type { BulkPreview, MoveMany, TicketFilter, TicketSort } from '../../types.ts';

export type BulkVerb = MoveMany['verb'];
/** These tickets, or as many as fit a filter. */
export type BulkOf = { ticketIds: string[] } | { filter: TicketFilter; sort: TicketSort };

/**
 * To how many of them each move can be done. Asked anew whenever they are others, or stand otherwise.
 * @param seen what they were when they were chosen: another text asks again
 */
export function useBulkCounts(of: BulkOf, seen: string) {
  return useQuery({
    queryKey: ['bulk-counts', of, seen],
    queryFn: () => take(centre.POST('/api/ticket-bulk/counts', { body: of })),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

interface Wanted {
  verb: BulkVerb;
  teamId?: string | undefined;
}

/** What a move would do to each; changes nothing. */
export function readBulkPreview({ verb, teamId }: Wanted, of: BulkOf): Promise<BulkPreview> {
  return take(centre.POST('/api/ticket-bulk/preview', { body: { verb, ...(teamId && { teamId }), ...of } }));
}

/** The same, for a dialog: as they stood when it opened. */
export function useBulkPreview(wanted: Wanted, of: BulkOf) {
  return useQuery({
    queryKey: ['bulk-preview', wanted, of],
    queryFn: () => readBulkPreview(wanted, of),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

/** A few at a time, so that progress shows and the rest can be left undone. */
export function moveSome(body: MoveMany) {
  return take(centre.POST('/api/ticket-bulk/moves', { body }));
}
