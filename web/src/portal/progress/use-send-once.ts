import { useState } from 'react';
import type { RefusalError } from '../../api/refusal.ts';
import { asRefusal } from '../parts/ask.ts';
import { newKey } from '../parts/new-key.ts';

/** Says something to the centre once, however often the button is pressed; a failed one may be tried again with its key. */
export function useSendOnce<T>(send: (key: string) => Promise<T>, onSent: (reply: T) => void) {
  const [key, setKey] = useState(() => newKey(16));
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<RefusalError | null>(null);
  const sendOnce = async () => {
    if (busy) return;
    setBusy(true);
    setRefusal(null);
    try {
      onSent(await send(key));
      setKey(newKey(16));
    } catch (error) {
      setRefusal(asRefusal(error));
    }
    setBusy(false);
  };
  return { send: sendOnce, busy, refusal };
}
