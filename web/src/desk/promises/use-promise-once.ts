import { type MakePromise, type PromiseTo, useMakePromise } from '../../api/casework/promises.ts';
import { useOnce } from '../../ui/use-once.ts';

type Promised = Pick<MakePromise, 'kind' | 'words' | 'dueAt' | 'amountFen'>;

/** A double click, or trying again after the line broke, promises once. */
export function usePromiseOnce(to: PromiseTo) {
  const make = useMakePromise();
  const once = useOnce();
  const promise = (promised: Promised, onSuccess: () => void) =>
    once(promised, (key) => make.mutateAsync({ key, ...promised, ...to }), { onSuccess });
  return { make, promise };
}
