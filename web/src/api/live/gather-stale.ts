import type { Key } from '../query-keys.ts';

/** Nothing may be asked for before: an instant in milliseconds, 0 at once, Infinity not before it is woken. */
type NotBefore = (key: Key) => number;

/** Events come in bursts; what they make stale is asked for once a burst, and not before its time. */
export function gatherStale(refresh: (key: Key) => void, notBefore: NotBefore = () => 0, waitMs = 40) {
  const gathered = new Map<string, Key>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firesAt = Number.POSITIVE_INFINITY;
  const flush = () => {
    timer = undefined;
    firesAt = Number.POSITIVE_INFINITY;
    const now = Date.now();
    const due = [...gathered].filter(([, key]) => notBefore(key) <= now);
    for (const [name] of due) gathered.delete(name);
    for (const [, key] of due) refresh(key);
    waitForNext();
  };
  const waitForNext = () => {
    const next = Math.max(Date.now() + waitMs, Math.min(...[...gathered.values()].map(notBefore)));
    // A list that waits for its time keeps nothing else waiting, and nothing that comes puts off what is due.
    if (next >= firesAt) return;
    clearTimeout(timer);
    firesAt = next;
    timer = setTimeout(flush, next - Date.now());
  };
  return {
    add(keys: readonly Key[]) {
      for (const key of keys) gathered.set(key.join(' '), key);
      waitForNext();
    },
    /** What may be asked for has changed. */
    wake: waitForNext,
    stop() {
      clearTimeout(timer);
    },
  };
}
