import { setTimeout as wait } from 'node:timers/promises';

export interface Paced {
  /** At once, or as soon as it may: whatever is asked for meanwhile is done once. */
  ask(): void;
  /** Waits for what is being done; nothing is done afterwards. */
  stop(): Promise<void>;
}

/** Does something when it is asked for, one after the other, and not again within so many milliseconds. @param act never rejects */
export function atMostEvery(milliseconds: number, act: () => Promise<void>): Paced {
  const stopping = new AbortController();
  let asked = false;
  let going: Promise<void> | null = null;
  const go = async () => {
    while (asked && !stopping.signal.aborted) {
      asked = false;
      await act();
      await wait(milliseconds, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
    going = null;
  };
  return {
    ask: () => {
      asked = true;
      going ??= go();
    },
    stop: async () => {
      stopping.abort();
      await going;
    },
  };
}
