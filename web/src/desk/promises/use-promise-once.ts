import { useRef } from 'react';
import { type MakePromise, type PromiseTo, useMakePromise } from '../../api/promises.ts';

type Promised = Pick<MakePromise, 'kind' | 'words' | 'dueAt' | 'amountFen'>;

/** A double click, or trying again after the line broke, promises once. */
export function usePromiseOnce(to: PromiseTo) {
  const make = useMakePromise();
  const intention = useRef<{ said: string; key: string } | null>(null);
  const sending = useRef(false);
  const promise = (promised: Promised, onSuccess: () => void) => {
    if (sending.current) return;
    sending.current = true;
    const said = JSON.stringify(promised);
    if (intention.current?.said !== said) intention.current = { said, key: crypto.randomUUID() };
    make.mutate(
      { key: intention.current.key, ...promised, ...to },
      {
        onSuccess: () => {
          intention.current = null;
          onSuccess();
        },
        onSettled: () => {
          sending.current = false;
        },
      },
    );
  };
  return { make, promise };
}
