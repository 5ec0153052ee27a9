import { useState } from 'react';
import type { RefusalError } from '../../api/refusal.ts';
import { useOnce } from '../../ui/use-once.ts';
import { asRefusal } from '../parts/ask.ts';

/**
 * Says things to the centre, each once however often the button is pressed (`useOnce`), with what the button shows
 * meanwhile. What came of it is the page's, so `send` itself passes it on: it counts, too, where the box is gone by then.
 */
export function useSending() {
  const once = useOnce();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<RefusalError | null>(null);
  const say = (wanted: unknown, send: (key: string) => Promise<unknown>) => {
    setBusy(true);
    setRefusal(null);
    once(wanted, send, {
      onSuccess: () => setBusy(false),
      onError: (error) => {
        setRefusal(asRefusal(error));
        setBusy(false);
      },
    });
  };
  return { say, busy, refusal };
}
