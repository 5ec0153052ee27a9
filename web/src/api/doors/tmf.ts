import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, take } from '../client.ts';
import { keys } from '../query-keys.ts';
import type { Shapes } from '../types.ts';

export type NewApiKey = Shapes['MakeApiKey'];

export function useApiKeys() {
  return useQuery({ queryKey: keys.apiKeys, queryFn: () => take(centre.GET('/api/api-keys')) });
}

/** The answer holds the key itself, which is kept nowhere. */
export function useMakeApiKey() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewApiKey) => take(centre.POST('/api/api-keys', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.apiKeys }),
    gcTime: 0,
  });
}

type KeyChange = Shapes['ChangeApiKey'];

export function useChangeApiKey() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, body }: { id: string; body: KeyChange }) =>
      take(centre.PATCH('/api/api-keys/{id}', { params: { path: { id } }, body })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: keys.apiKeys });
      await queries.invalidateQueries({ queryKey: keys.eventSubscriptions });
    },
  });
}

export function useRevokeApiKey() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => take(centre.POST('/api/api-keys/{id}/revoke', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.apiKeys }),
  });
}

/** Read anew each few seconds: whether a receiver fails is nobody's announcement. */
export function useEventSubscriptions() {
  return useQuery({
    queryKey: keys.eventSubscriptions,
    queryFn: () => take(centre.GET('/api/event-subscriptions')),
    refetchInterval: 5000,
  });
}

export function useEndEventSubscription() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => take(centre.POST('/api/event-subscriptions/{id}/end', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.eventSubscriptions }),
  });
}

/** Pausing, resuming, sending again: each may be clicked twice. */
export function useChangeEventSubscription() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, what }: { id: string; what: 'pause' | 'resume' | 'send-again' }) => {
      const params = { params: { path: { id } } };
      if (what === 'pause') return take(centre.POST('/api/event-subscriptions/{id}/pause', params));
      if (what === 'resume') return take(centre.POST('/api/event-subscriptions/{id}/resume', params));
      return take(centre.POST('/api/event-subscriptions/{id}/send-again', params));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.eventSubscriptions }),
  });
}

/** Read anew each five seconds while somebody looks. */
export function useDeliveries(id: string, failedOnly: boolean) {
  return useQuery({
    queryKey: [...keys.eventSubscriptions, id, failedOnly],
    queryFn: () =>
      take(
        centre.GET('/api/event-subscriptions/{id}/deliveries', {
          params: { path: { id }, query: failedOnly ? { only: 'failed' } : {} },
        }),
      ),
    refetchInterval: 5000,
  });
}

/** Whom another system named with a ticket; anew with every move of the ticket. */
export function usePartiesElsewhere(ticketId: string) {
  return useQuery({
    queryKey: [...keys.ticket(ticketId), 'parties-elsewhere'],
    queryFn: () => take(centre.GET('/api/tickets/{id}/parties-elsewhere', { params: { path: { id: ticketId } } })),
  });
}
