import type { Key } from '../query-keys.ts';

/** Nothing may be asked for before: an instant in milliseconds, 0 at once, Infinity not before it is woken. */
type NotBefore = (key: Key, calm: boolean) => number;

interface Gathered {
  key: Key;
  /** Only told of with what else happens in the province: it has more time. */
  calm: boolean;
}

/**
 * Events come in bursts; what they make stale is asked for once a burst, and not before its time.
 * @param putOff called with what is stale and waits for its time, whenever that changes
 */
export function gatherStale(
  refresh: (key: Key) => void,
  notBefore: NotBefore = () => 0,
  putOff: (keys: readonly Key[]) => void = () => {},
  waitMs = 40,
) {
  const gathered = new Map<string, Gathered>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firesAt = Number.POSITIVE_INFINITY;
  let waiting = '';
  const timeOf = ({ key, calm }: Gathered) => notBefore(key, calm);
  const tellPutOff = () => {
    const left = [...gathered].filter(([, one]) => timeOf(one) > Date.now() + waitMs);
    const names = left.map(([name]) => name).join('\n');
    if (names !== waiting) putOff(left.map(([, { key }]) => key));
    waiting = names;
  };
  const flush = () => {
    timer = undefined;
    firesAt = Number.POSITIVE_INFINITY;
    const now = Date.now();
    const due = [...gathered].filter(([, one]) => timeOf(one) <= now);
    for (const [name] of due) gathered.delete(name);
    for (const [, { key }] of due) refresh(key);
    tellPutOff();
    waitForNext();
  };
  const waitForNext = () => {
    const next = Math.max(Date.now() + waitMs, Math.min(...[...gathered.values()].map(timeOf)));
    // A list that waits for its time keeps nothing else waiting, and nothing that comes puts off what is due.
    if (next >= firesAt) return;
    clearTimeout(timer);
    firesAt = next;
    timer = setTimeout(flush, next - Date.now());
  };
  return {
    add(keys: readonly Key[], calm = false) {
      for (const key of keys) {
        const name = key.join(' ');
        gathered.set(name, { key, calm: calm && (gathered.get(name)?.calm ?? true) });
      }
      tellPutOff();
      waitForNext();
    },
    /** What may be asked for has changed. */
    wake: waitForNext,
    stop() {
      clearTimeout(timer);
    },
  };
}
