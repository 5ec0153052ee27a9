import { useQuery } from '@tanstack/react-query';
import { centre, take } from '../../client.ts';
import { keys } from '../../query-keys.ts';
import type { Shapes } from '../../types.ts';

export type Rederivation = Shapes['Rederivation'];

/** What changes of calendars and ladders moved, newest first. */
export function useRederivations() {
  return useQuery({ queryKey: keys.rederivations, queryFn: () => take(centre.GET('/api/clock-rederivations')) });
}

/** How much a change would derive anew; of all provinces where none is named. */
export function useOpenClocks(provinceId: string | null) {
  return useQuery({
    queryKey: [...keys.openClocks, provinceId ?? ''],
    queryFn: () =>
      take(centre.GET('/api/ticket-clocks/open', { params: { query: provinceId === null ? {} : { provinceId } } })),
  });
}

/** How many open promises wait for the holidays of a year. */
export function useNotCovered() {
  return useQuery({
    queryKey: [...keys.openClocks, 'not-covered'],
    queryFn: () => take(centre.GET('/api/ticket-clocks/not-covered')),
  });
}
