import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Told, whatIsTold } from './what-is-told.ts';

/** Counts one more that is awaited. @returns how to count it no more */
type Await = () => () => void;

const Context = createContext<Await>(() => () => undefined);

/** What comes sooner needs no word; between two that come one after the other there is none either. */
const PAUSE_MS = 400;

/**
 * Tells those who hear the page that something is awaited, and that all of it has come: politely and once, however many parts
 * of the page wait.
 */
export function WaitingTold({ children }: { children: ReactNode }) {
  const { t } = useTranslation('ui');
  const [count, setCount] = useState(0);
  const [begin] = useState<Await>(() => () => {
    setCount((before) => before + 1);
    return () => setCount((before) => before - 1);
  });
  const awaits = count > 0;
  const [told, setTold] = useState<Told>('nothing');
  useEffect(() => {
    const later = setTimeout(() => setTold((before) => whatIsTold(before, awaits)), PAUSE_MS);
    return () => clearTimeout(later);
  }, [awaits]);
  return (
    <Context value={begin}>
      {children}
      <div className="for-readers" role="status" data-waiting-told>
        {told !== 'nothing' && t(told)}
      </div>
    </Context>
  );
}

/** While it is true and this is on the page, the page awaits something. */
export function useAwaits(awaits: boolean): void {
  const begin = useContext(Context);
  useEffect(() => (awaits ? begin() : undefined), [awaits, begin]);
}
