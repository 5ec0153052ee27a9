import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, take } from '../client.ts';
import { keys } from '../query-keys.ts';

/** Read anew each quarter of a minute: that somebody is not heard of any more is nobody's announcement. */
export function useLeftContacts(asked: boolean) {
  return useQuery({
    queryKey: keys.leftContacts,
    queryFn: () => take(centre.GET('/api/left-contacts')),
    enabled: asked,
    refetchInterval: 15_000,
  });
}

export function useTakeOver() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => take(centre.POST('/api/contacts/{id}/take-over', { params: { path: { id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.leftContacts }),
  });
}
