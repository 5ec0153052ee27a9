import {
  keepPreviousData,
  skipToken,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { centre, settle, take } from '../../client.ts';
import { keys } from '../../query-keys.ts';
import { toRefusal } from '../../refusal.ts';
import type { SavedFilter, TicketFilter, TicketSort } from '../../types.ts';

const PAGE = 50;

/** Lists of tickets, a page after another; they follow what happens in the province. */
export function useTicketList(filter: TicketFilter, sort: TicketSort) {
  return useInfiniteQuery({
    queryKey: [...keys.ticketLists, JSON.stringify([filter, sort])],
    queryFn: ({ pageParam }) => readPage(filter, sort, pageParam),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
  });
}

/** The latest tickets that fit words; none are asked for without words. */
export function useTicketsLike(search: string, atMost: number, enabled: boolean) {
  return useQuery({
    queryKey: [...keys.ticketLists, 'like', search, String(atMost)],
    queryFn: () => take(centre.GET('/api/tickets', { params: { query: { search, limit: atMost } } })),
    enabled: enabled && search !== '',
    placeholderData: keepPreviousData,
  });
}

/** Whether the lists are stale and wait for their time to be read anew. */
export function usePutOff(): boolean {
  const { data } = useQuery<string[]>({ queryKey: keys.putOff, queryFn: skipToken });
  return data?.some((name) => name === keys.ticketLists[0]) ?? false;
}

async function readPage(filter: TicketFilter, sort: TicketSort, after: string) {
  const query = { ...filter, sort, limit: PAGE, ...(after && { after }) };
  const { data, error, response } = await centre.GET('/api/tickets', { params: { query } });
  if (!data) throw toRefusal(error, response.status);
  return { tickets: data, next: response.headers.get('x-next-cursor') };
}

export function useTicketCounts(enabled = true) {
  return useQuery({ queryKey: keys.ticketCounts, queryFn: () => take(centre.GET('/api/ticket-counts')), enabled });
}

export function useTicketCities() {
  return useQuery({
    queryKey: keys.ticketCities,
    queryFn: () => take(centre.GET('/api/ticket-cities')),
    staleTime: 300_000,
  });
}

/** The people of the teams. */
export function useTicketHolders() {
  return useQuery({
    queryKey: keys.ticketHolders,
    queryFn: () => take(centre.GET('/api/ticket-holders')),
    staleTime: 300_000,
  });
}

export function useSavedFilters() {
  return useQuery({ queryKey: keys.ticketFilters, queryFn: () => take(centre.GET('/api/ticket-filters')) });
}

function useFilterDeed<Input>(deed: (input: Input) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: deed,
    onSettled: () => void queries.invalidateQueries({ queryKey: keys.ticketFilters }),
  });
}

export function useKeepFilter() {
  return useFilterDeed((body: Pick<SavedFilter, 'name' | 'shared' | 'filter' | 'sort'> & { replace?: boolean }) =>
    take(centre.POST('/api/ticket-filters', { body })),
  );
}

export function useRemoveFilter() {
  return useFilterDeed((id: string) => settle(centre.DELETE('/api/ticket-filters/{id}', { params: { path: { id } } })));
}

/** Remembers how far the history was seen; nobody waits for it. */
export function noteLook(id: string, entryId: number): Promise<void> {
  return settle(centre.PUT('/api/tickets/{id}/look', { params: { path: { id } }, body: { entryId } }));
}
