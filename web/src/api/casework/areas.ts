import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, take } from '../client.ts';
import { keys } from '../query-keys.ts';
import type { Shapes } from '../types.ts';

export type Area = Shapes['Area'];
export type AreaAlert = Area['alerts'][number];
export type RaiseEscalated = Shapes['RaiseEscalatedComplaint'];

export function useArea() {
  return useQuery({ queryKey: keys.area, queryFn: () => take(centre.GET('/api/area')), refetchInterval: 60_000 });
}

export function useCities() {
  return useQuery({ queryKey: ['cities'], queryFn: () => take(centre.GET('/api/cities')), staleTime: Infinity });
}

export function useAcknowledgeAlert(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => take(centre.POST('/api/area-alerts/{id}/acknowledge', { params: { path: { id } }, body: {} })),
    onSettled: () => void queries.invalidateQueries({ queryKey: keys.area }),
  });
}

export function useRaiseEscalated() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: RaiseEscalated) => take(centre.POST('/api/escalated-complaints', { body })),
    onSettled: () => void queries.invalidateQueries({ queryKey: keys.area }),
  });
}
