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
