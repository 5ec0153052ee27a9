import { useEffect, useRef } from 'react';

interface Settled<T> {
  onSuccess?: (result: T) => void;
  onError?: (error: unknown) => void;
}

/**
 * Sends what is wanted under the key of this intention; what came of it is told while the page is still there.
 *
 * @returns whether it came through, also told where the page is gone by then; never rejected
 */
export type Once = <T>(wanted: unknown, send: (key: string) => Promise<T>, settled?: Settled<T>) => Promise<boolean>;

interface Settings {
  /**
   * False: what came through stays the same intention until something else is wanted, so that a click that comes before the
   * page knows of it changes nothing.
   */
  forget?: boolean;
}

/** The same of one change that takes no key, or whose key is of its own. */
export function useDoOnce<V, R>({
  mutateAsync,
}: {
  mutateAsync: (wanted: V) => Promise<R>;
}): (wanted: V, settled?: Settled<R>) => Promise<boolean> {
  const once = useOnce();
  return (wanted, settled) => once([wanted], () => mutateAsync(wanted), settled);
}

/**
 * A key for each intention: a double click is one, and so is a try again after the line broke; wanted otherwise, it is
 * another. `wanted` is what makes it the same; what went wrong the mutation shows.
 */
export function useOnce({ forget = true }: Settings = {}): Once {
  // The second click of two comes before the page knows of the first.
  const sending = useRef(false);
  const underWay = useRef(Promise.resolve(false));
  const intention = useRef<{ said: string; key: string } | null>(null);
  const here = useRef(false);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  async function run<T>(send: (key: string) => Promise<T>, key: string, { onSuccess, onError }: Settled<T>) {
    try {
      const result = await send(key);
      if (forget) intention.current = null;
      sending.current = false;
      if (here.current) onSuccess?.(result);
      return true;
    } catch (error) {
      sending.current = false;
      if (here.current) onError?.(error);
      return false;
    }
  }
  return (wanted, send, settled = {}) => {
    if (sending.current) return underWay.current;
    sending.current = true;
    const said = JSON.stringify(wanted);
    if (intention.current?.said !== said) intention.current = { said, key: newIntention() };
    underWay.current = run(send, intention.current.key, settled);
    return underWay.current;
  };
}

/** The key of one intention, by which the centre does it once however often it is sent. */
export function newIntention(): string {
  return crypto.randomUUID();
}
