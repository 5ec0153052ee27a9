import { useEffect, useRef, useState } from 'react';
import type { Checked } from './check-work.ts';
import { Checker } from './checker.ts';

const openWorker = () => new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });
const none: readonly string[] = [];

export interface CheckState {
  /** Null until the first check is done. */
  readonly checked: Checked | null;
  /** A newer text is being checked. */
  readonly isStale: boolean;
}

/** What is wrong in the text as it stands; null is nothing to check yet. */
export function useCheck(
  dmn: string | null,
  acknowledged: readonly string[] = none,
  groupDmn: string | null = null,
): CheckState {
  const [done, setDone] = useState<{ dmn: string; checked: Checked } | null>(null);
  const checker = useRef<Checker | null>(null);
  const accepted = acknowledged.join('\n');
  useEffect(() => {
    const opened = new Checker(openWorker, (text, checked) => setDone({ dmn: text, checked }));
    checker.current = opened;
    return () => opened.end();
  }, []);
  useEffect(() => {
    if (dmn !== null) checker.current?.check({ dmn, acknowledged: accepted ? accepted.split('\n') : none, groupDmn });
  }, [dmn, accepted, groupDmn]);
  return { checked: done?.checked ?? null, isStale: done !== null && done.dmn !== dmn };
}
