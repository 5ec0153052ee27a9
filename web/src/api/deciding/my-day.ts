import { useQuery } from '@tanstack/react-query';
import { centre, take } from '../client.ts';
import { keys } from '../query-keys.ts';

/** Who waits and what I handled today. Read anew each quarter of a minute: waiting is a matter of seconds, not of events. */
export function useDay() {
  return useQuery({ queryKey: keys.day, queryFn: () => take(centre.GET('/api/me/day')), refetchInterval: 15_000 });
}
