import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { gatherStale } from './gather-stale.ts';
import type { Key } from '../query-keys.ts';
import type { About, LiveEvent } from './live-events.ts';
import { openLine } from './open-line.ts';
import { paceLists } from './pace-lists.ts';

const CALM_MS = 1500;

/** Keeps what is shown fresh: asks anew for what each event makes stale. Returns whether the line to the centre is up; a short break is not reported. */
export function useLive(staleAfter: (event: LiveEvent, about: About) => readonly Key[]): boolean {
  const queries = useQueryClient();
  const [connected, setConnected] = useState(true);
  useEffect(() => {
    let dropped: ReturnType<typeof setTimeout> | undefined;
    const pace = paceLists(queries, () => !document.hidden);
    const stale = gatherStale((queryKey) => void queries.invalidateQueries({ queryKey }), pace);
    document.addEventListener('visibilitychange', stale.wake);
    const close = openLine({
      up(again) {
        clearTimeout(dropped);
        dropped = undefined;
        setConnected(true);
        // What happened while the line was down, and what could not be read then.
        if (again) stale.add([[]]);
      },
      down() {
        dropped ??= setTimeout(() => setConnected(false), CALM_MS);
      },
      heard: (event, about) => stale.add(staleAfter(event, about)),
    });
    return () => {
      clearTimeout(dropped);
      document.removeEventListener('visibilitychange', stale.wake);
      stale.stop();
      close();
    };
  }, [queries, staleAfter]);
  return connected;
}
