import { useQuery } from '@tanstack/react-query';
import { centre, take } from './client.ts';
import { keys } from './query-keys.ts';

export function usePolicies() {
  return useQuery({ queryKey: keys.policies, queryFn: () => take(centre.GET('/api/policies')) });
}

/** A published version never changes. */
export function usePolicy(id: string) {
  return useQuery({
    queryKey: keys.policy(id),
    queryFn: () => take(centre.GET('/api/policies/{id}', { params: { path: { id } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function useProposals(mayRead: boolean) {
  return useQuery({
    queryKey: keys.proposals,
    queryFn: () => take(centre.GET('/api/policy-proposals')),
    enabled: mayRead,
  });
}
