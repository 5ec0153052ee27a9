import type { Key } from './query-keys.ts';

/** Events come in bursts; what they make stale is asked for once a burst. */
export function gatherStale(refresh: (key: Key) => void, waitMs = 40) {
  let gathered = new Map<string, Key>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    const keys = [...gathered.values()];
    gathered = new Map();
    timer = undefined;
    for (const key of keys) refresh(key);
  };
  return {
    add(keys: readonly Key[]) {
      for (const key of keys) gathered.set(key.join(' '), key);
      timer ??= setTimeout(flush, waitMs);
    },
    stop() {
      clearTimeout(timer);
    },
  };
}
