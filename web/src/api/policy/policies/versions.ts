import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, settle, take } from '../../client.ts';
import { keys } from '../../query-keys.ts';

const at = (id: string) => ({ params: { path: { id } } });

export function usePolicies() {
  return useQuery({ queryKey: keys.policies, queryFn: () => take(centre.GET('/api/policies')) });
}

/** A published version never changes. */
export function usePolicy(id: string, wanted = true) {
  return useQuery({
    queryKey: keys.policy(id),
    queryFn: () => take(centre.GET('/api/policies/{id}', at(id))),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: wanted,
  });
}

export function usePolicyExamples(id: string) {
  return useQuery({
    queryKey: keys.policyExamples(id),
    queryFn: () => take(centre.GET('/api/policies/{id}/examples', at(id))),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** What holds, will hold and held, newest first. */
export function useInForce() {
  return useQuery({ queryKey: keys.policiesInForce, queryFn: () => take(centre.GET('/api/policies-in-force')) });
}

interface Pair {
  from: string | null;
  to: string;
  /** Compare as they decide in this province. */
  province?: string | null;
}

/** What one version changes against another; `draft:` and an id names a draft. */
export function useComparison({ from, to, province = null }: Pair) {
  return useQuery({
    queryKey: keys.comparison(to, from ?? '', province ?? ''),
    queryFn: () =>
      take(
        centre.GET('/api/policy-comparisons', {
          params: { query: { from: from ?? '', to, ...(province ? { province } : {}) } },
        }),
      ),
    enabled: from !== null,
    retry: false,
  });
}

/** The address a version is read from as a file. */
export function policyFile(id: string): string {
  return `/api/policies/${encodeURIComponent(id)}/dmn`;
}

function useChangeOfForce<Input>(change: (input: Input) => Promise<void>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => {
      for (const queryKey of [keys.policies, keys.policiesInForce, ['policy']]) {
        void queries.invalidateQueries({ queryKey });
      }
    },
  });
}

interface TakeBack {
  policy: string | null;
  province?: string;
  reason: string;
}

export function useTakeBack() {
  return useChangeOfForce((body: TakeBack) => settle(centre.POST('/api/policies-in-force/take-back', { body })));
}

export function useCallOff() {
  return useChangeOfForce(({ id, reason }: { id: string; reason: string }) =>
    settle(centre.POST('/api/policies-in-force/{id}/call-off', { ...at(id), body: { reason } })),
  );
}
