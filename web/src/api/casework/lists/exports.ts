import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, take } from '../../client.ts';
import { keys } from '../../query-keys.ts';
import type { TicketExport, TicketFilter, TicketSort } from '../../types.ts';

const POLL_MS = 700;

const isUnderWay = ({ state }: Pick<TicketExport, 'state'>) => state === 'waiting' || state === 'running';

/** My files of the last day; asked again while one is being written. */
export function useTicketExports() {
  return useQuery({
    queryKey: keys.ticketExports,
    queryFn: () => take(centre.GET('/api/ticket-exports')),
    refetchInterval: ({ state }) => (state.data?.some(isUnderWay) ? POLL_MS : false),
  });
}

function useExportDeed<Input>(deed: (input: Input) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: deed,
    onSettled: () => queries.invalidateQueries({ queryKey: keys.ticketExports }),
  });
}

interface Order {
  format: TicketExport['format'];
  language: 'zh-CN' | 'en';
  filter: TicketFilter;
  sort: TicketSort;
}

export function useAskExport() {
  return useExportDeed((body: Order) => take(centre.POST('/api/ticket-exports', { body })));
}

export function useCancelExport() {
  return useExportDeed((id: string) =>
    take(centre.POST('/api/ticket-exports/{id}/cancel', { params: { path: { id } } })),
  );
}

export function exportAddress(id: string): string {
  return `/api/ticket-exports/${encodeURIComponent(id)}/file`;
}
