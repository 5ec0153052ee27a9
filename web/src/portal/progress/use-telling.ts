import { useState } from 'react';
import type { RefusalError } from '../../api/refusal.ts';
import { asRefusal } from '../parts/ask.ts';
import { newKey } from '../parts/kept.ts';

/** Says something to the centre once, however often the button is pressed; a failed one may be tried again with its key. */
export function useTelling<T>(tell: (key: string) => Promise<T>, told: (reply: T) => void) {
  const [key, setKey] = useState(() => newKey(16));
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<RefusalError | null>(null);
  const send = async () => {
    if (busy) return;
    setBusy(true);
    setRefusal(null);
    try {
      told(await tell(key));
      setKey(newKey(16));
    } catch (error) {
      setRefusal(asRefusal(error));
    }
    setBusy(false);
  };
  return { send, busy, refusal };
}
