import { useRef, useState } from 'preact/hooks';

/** One intention at a time: a second click while it is under way does nothing. `error` is of the last. */
export function useAct() {
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  async function run(act: () => Promise<void>): Promise<void> {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setError(null);
    await act().catch((thrown: unknown) => setError(thrown));
    running.current = false;
    setBusy(false);
  }
  return { busy, error, act: (act: () => Promise<void>) => void run(act), setError };
}
