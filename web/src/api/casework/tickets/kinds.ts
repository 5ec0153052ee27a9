import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, take } from '../../client.ts';
import { keys } from '../../query-keys.ts';
import type { RaiseTicket, TicketKind } from '../../types.ts';

/** Kinds as they are for new tickets: categories, form, life and times. */
export function useTicketKinds() {
  return useQuery({
    queryKey: keys.ticketKinds,
    queryFn: () => take(centre.GET('/api/ticket-kinds')),
    staleTime: 300_000,
  });
}

export function useTeams() {
  return useQuery({ queryKey: keys.teams, queryFn: () => take(centre.GET('/api/teams')), staleTime: 300_000 });
}

/** Throws `kind-changed` where somebody else changed it in between, `life-broken` naming the states. */
export function useChangeKind() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...body }: Omit<TicketKind, 'changedAt' | 'changedBy'>) =>
      take(centre.PUT('/api/ticket-kinds/{id}', { params: { path: { id } }, body })),
    // Not waited for: that it was saved is told first, so nobody takes their own version for somebody else's.
    onSettled: () => void queries.invalidateQueries({ queryKey: keys.ticketKinds }),
  });
}

export function useRaiseTicket() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: RaiseTicket) => take(centre.POST('/api/tickets', { body })),
    onSuccess: () => {
      for (const queryKey of [keys.tickets, keys.ticketLists, keys.ticketCounts]) {
        void queries.invalidateQueries({ queryKey });
      }
    },
  });
}
