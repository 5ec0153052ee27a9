import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, take } from '../client.ts';
import { keys } from '../query-keys.ts';
import type { ChoosePresence } from '../types.ts';

export function usePresence() {
  return useQuery({ queryKey: keys.presence, queryFn: () => take(centre.GET('/api/me/presence')) });
}

export function useSetPresence() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: ChoosePresence) => take(centre.PUT('/api/me/presence', { body })),
    onSuccess: (presence) => queries.setQueryData(keys.presence, presence),
  });
}

/** They come with the product, and change with it only. */
export function useBreakReasons() {
  return useQuery({
    queryKey: keys.breakReasons,
    queryFn: () => take(centre.GET('/api/break-reasons')),
    staleTime: Infinity,
  });
}

/** What I was on a day: `2026-03-02`. */
export function useOwnPresenceLog(day: string) {
  return useQuery({
    queryKey: [...keys.presenceLogs, 'me', day],
    queryFn: () => take(centre.GET('/api/me/presence-log', { params: { query: { day } } })),
  });
}

/** The same of everybody of the province. */
export function usePresenceLogs(day: string) {
  return useQuery({
    queryKey: [...keys.presenceLogs, 'all', day],
    queryFn: () => take(centre.GET('/api/presence-logs', { params: { query: { day } } })),
  });
}
