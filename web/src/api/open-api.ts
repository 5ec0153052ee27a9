import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, take } from './client.ts';
import { keys } from './query-keys.ts';
import type { paths } from './schema.d.ts';

export type NewApiKey = paths['/api/api-keys']['post']['requestBody']['content']['application/json'];

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

export function useRevokeApiKey() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => take(centre.POST('/api/api-keys/{id}/revoke', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.apiKeys }),
  });
}

/** Read anew each quarter of a minute: whether a receiver fails is nobody's announcement. */
export function useEventSubscriptions() {
  return useQuery({
    queryKey: keys.eventSubscriptions,
    queryFn: () => take(centre.GET('/api/event-subscriptions')),
    refetchInterval: 15_000,
  });
}

export function useEndEventSubscription() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => take(centre.POST('/api/event-subscriptions/{id}/end', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.eventSubscriptions }),
  });
}
