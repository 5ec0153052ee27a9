import { skipToken, useQuery } from '@tanstack/react-query';
import { centre, take } from '../client.ts';
import { keys } from '../query-keys.ts';

const READ_EVERY_MS = 60_000;

/** What `waiting.counted` tells. */
interface Told {
  waiting?: string;
  longestSince?: string;
}

/**
 * Who waits and what I handled today. Who waits is told as it changes; what is mine is read anew when something of mine
 * changed. Both are read each minute besides, should the line be down.
 */
export function useDay() {
  const day = useQuery({
    queryKey: keys.day,
    queryFn: () => take(centre.GET('/api/me/day')),
    refetchInterval: READ_EVERY_MS,
  });
  const told = useQuery<Told>({ queryKey: keys.told('waiting.counted'), queryFn: skipToken });
  if (!day.data || told.data?.waiting === undefined || told.dataUpdatedAt < day.dataUpdatedAt) return day.data;
  return { ...day.data, waiting: Number(told.data.waiting), longestSince: told.data.longestSince ?? null };
}
