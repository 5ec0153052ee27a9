import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, settle, take } from './client.ts';
import { keys } from './query-keys.ts';
import { hasCode } from './refusal.ts';
import type { Me, PresenceState } from './types.ts';

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

export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { username: string; password: string }) => take(centre.POST('/api/sign-in', { body })),
    onSuccess: (me) => {
      queries.clear();
      queries.setQueryData(meQuery.queryKey, me);
    },
  });
}

export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => settle(centre.POST('/api/sign-out')),
    onSuccess: () => {
      queries.clear();
      queries.setQueryData(meQuery.queryKey, null);
    },
  });
}

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
