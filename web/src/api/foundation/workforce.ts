import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, take } from '../client.ts';
import { keys } from '../query-keys.ts';
import type { PresenceState } from '../types.ts';

export function usePresence() {
  return useQuery({ queryKey: keys.presence, queryFn: () => take(centre.GET('/api/me/presence')) });
}

export function useSetPresence() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (state: PresenceState) => take(centre.PUT('/api/me/presence', { body: { state } })),
    onSuccess: (presence) => queries.setQueryData(keys.presence, presence),
  });
}
