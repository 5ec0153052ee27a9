import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, take } from '../client.ts';
import { keys } from '../query-keys.ts';
import type { BossBehaviour, CrowdSettings } from '../types.ts';

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

const CROWD_POLL_MS = 2000;

/** The crowd of my province; asked again while anybody of it is there. */
export function useSampleCrowd() {
  return useQuery({
    queryKey: keys.sampleCrowd,
    queryFn: () => take(centre.GET('/api/sample-crowd')),
    refetchInterval: ({ state: { data } }) => {
      const crowd = data?.crowd;
      return crowd && (crowd.coming || crowd.waiting + crowd.talking > 0) ? CROWD_POLL_MS : false;
    },
  });
}

export function useBeginCrowd() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: CrowdSettings) => take(centre.PUT('/api/sample-crowd', { body })),
    onSuccess: (crowd) => queries.setQueryData(keys.sampleCrowd, crowd),
  });
}

export function useEndCrowd() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => take(centre.DELETE('/api/sample-crowd')),
    onSuccess: (crowd) => queries.setQueryData(keys.sampleCrowd, crowd),
  });
}
