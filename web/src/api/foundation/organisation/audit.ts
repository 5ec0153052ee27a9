import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { centre, take } from '../../client.ts';
import { keys } from '../../query-keys.ts';
import type { paths } from '../../schema.d.ts';
import type { Shapes } from '../../types.ts';

export type AuditEntry = Shapes['AuditEntry'];
type Query = NonNullable<paths['/api/audit']['get']['parameters']['query']>;
export type AuditFilter = Omit<Query, 'before' | 'limit'>;

const PAGE = 100;

/** Newest first; the whole history, a page at a time. */
export function useAudit(filter: AuditFilter) {
  return useInfiniteQuery({
    queryKey: [...keys.audit, JSON.stringify(filter)],
    queryFn: ({ pageParam: before }) =>
      take(
        centre.GET('/api/audit', {
          params: { query: { ...filter, limit: PAGE, ...(before === null ? {} : { before }) } },
        }),
      ),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => (page.length < PAGE ? undefined : (page.at(-1)?.id ?? undefined)),
    placeholderData: keepPreviousData,
  });
}

/** What is recorded, in words; it changes with the program only. */
export function useDeeds() {
  return useQuery({
    queryKey: [...keys.audit, 'deeds'],
    queryFn: () => take(centre.GET('/api/audit/deeds')),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
