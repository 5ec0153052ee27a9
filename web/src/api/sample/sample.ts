import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, take } from '../client.ts';
import { keys } from '../query-keys.ts';
import type { BossBehaviour } from '../types.ts';

export function useSimulatedBoss() {
  return useQuery({ queryKey: keys.simulatedBoss, queryFn: () => take(centre.GET('/api/simulated-boss')) });
}

export function useSetSimulatedBoss() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: BossBehaviour) => take(centre.PUT('/api/simulated-boss', { body })),
    onSuccess: (behaviour) => queries.setQueryData(keys.simulatedBoss, behaviour),
  });
}

export function useSampleCallers() {
  return useQuery({ queryKey: keys.sampleCallers, queryFn: () => take(centre.GET('/api/sample-callers')) });
}

export function useRing() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => take(centre.POST('/api/sample-callers/{id}/ring', { params: { path: { id } } })),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: keys.sampleCallers });
      void queries.invalidateQueries({ queryKey: keys.contacts });
    },
  });
}
