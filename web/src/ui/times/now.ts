import { useSyncExternalStore } from 'react';

/** One ticker a pace for the whole page, so that clocks step together. */
function makeTicker(everyMs: number) {
  const listeners = new Set<() => void>();
  let now = Date.now();
  let timer: ReturnType<typeof setInterval> | undefined;
  return {
    read: () => now,
    subscribe(listener: () => void) {
      now = Date.now();
      listeners.add(listener);
      timer ??= setInterval(() => {
        now = Date.now();
        for (const one of listeners) one();
      }, everyMs);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearInterval(timer);
        timer = undefined;
      };
    },
  };
}

const seconds = makeTicker(1000);
const slowly = makeTicker(15_000);

/** Now, stepping every second. */
export const useSecond = () => useSyncExternalStore(seconds.subscribe, seconds.read);
/** Now, stepping every quarter of a minute. */
export const useQuarterMinute = () => useSyncExternalStore(slowly.subscribe, slowly.read);
