import type { Clock } from '../../../platform/clock.ts';

const MINUTE_MS = 60_000;

/** Counts by name within the running minute of this process's clock; forgets when the minute is over. */
export function countRequests(clock: Clock) {
  const counts = new Map<string, number>();
  let minute = 0;
  const forget = () => {
    const now = Math.floor(clock.now().getTime() / MINUTE_MS);
    if (now !== minute) counts.clear();
    minute = now;
  };
  return {
    count: (of: string): number => {
      forget();
      return counts.get(of) ?? 0;
    },
    add: (of: string): number => {
      forget();
      const count = (counts.get(of) ?? 0) + 1;
      counts.set(of, count);
      return count;
    },
    secondsLeft: (): number => 60 - Math.floor((clock.now().getTime() % MINUTE_MS) / 1000),
  };
}
