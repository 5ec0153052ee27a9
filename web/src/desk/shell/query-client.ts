import { QueryCache, QueryClient } from '@tanstack/react-query';
import { keys } from '../../api/query-keys.ts';
import { hasCode, RefusalError } from '../../api/refusal.ts';

/** Asks again only where the centre could not be reached; what it refused it would refuse again. */
function worthRetrying(count: number, error: Error): boolean {
  return count < 2 && !(error instanceof RefusalError && error.status >= 400 && error.status < 500);
}

export const queryClient: QueryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 30_000, retry: worthRetrying, refetchOnWindowFocus: true },
    // Without a line an act fails at once and says so; it must not happen by itself minutes later.
    mutations: { networkMode: 'always' },
  },
  queryCache: new QueryCache({
    onError: (error) => {
      if (hasCode(error, 'not-signed-in')) queryClient.setQueryData(keys.me, null);
    },
  }),
});
