import { useCallback, useRef, useState } from 'preact/hooks';

/** One intention at a time: a second click while it is under way does nothing. `error` is of the last. */
export function useAct() {
  const runningRef = useRef(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const act = useCallback((intended: () => Promise<void>) => {
    if (runningRef.current) return;
    runningRef.current = true;
    setBusy(true);
    setError(null);
    const done = () => {
      runningRef.current = false;
      setBusy(false);
    };
    void intended().catch(setError).finally(done);
  }, []);
  return { busy, error, act };
}
