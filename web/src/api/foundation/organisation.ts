import { type QueryClient, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, settle, take } from '../client.ts';
import { keys } from '../query-keys.ts';
import { hasCode } from '../refusal.ts';
import type { Me } from '../types.ts';

/** Who is signed in; null when nobody is. */
export const meQuery = queryOptions({
  queryKey: keys.me,
  queryFn: (): Promise<Me | null> =>
    take(centre.GET('/api/me')).catch((error: unknown) => {
      if (hasCode(error, 'not-signed-in')) return null;
      throw error;
    }),
  staleTime: 60_000,
});

export const sampleAccountsQuery = queryOptions({
  queryKey: keys.sampleAccounts,
  queryFn: () => take(centre.GET('/api/sample-accounts')),
  retry: false,
});

/**
 * What the person before saw goes; who is here now stays in the query that the page is watching. Clearing everything
 * would leave the page watching a query that is gone.
 */
function become(queries: QueryClient, me: Me | null): void {
  queries.setQueryData(meQuery.queryKey, me);
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== keys.me[0] });
}

export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { username: string; password: string }) => take(centre.POST('/api/sign-in', { body })),
    onSuccess: (me) => {
      become(queries, me);
    },
  });
}

export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => settle(centre.POST('/api/sign-out')),
    onSuccess: () => {
      become(queries, null);
    },
  });
}

export function useAccounts() {
  return useQuery({ queryKey: keys.accounts, queryFn: () => take(centre.GET('/api/accounts')) });
}

export function useRetention() {
  return useQuery({ queryKey: keys.retention, queryFn: () => take(centre.GET('/api/retention-rules')) });
}

export function useChangeRetention() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ what, days }: { what: string; days: number | null }) =>
      settle(centre.PUT('/api/retention-rules/{what}', { params: { path: { what } }, body: { days } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: keys.retention });
      await queries.invalidateQueries({ queryKey: keys.audit });
    },
  });
}
