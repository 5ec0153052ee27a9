import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { gatherStale } from './gather-stale.ts';
import { type About, liveEvents, staleAfter } from './live-events.ts';

const CALM_MS = 1500;

/** Keeps what is shown fresh. Returns whether the line to the centre is up; a short break is not reported. */
export function useLive(): boolean {
  const queries = useQueryClient();
  const [connected, setConnected] = useState(true);
  useEffect(() => {
    let dropped: ReturnType<typeof setTimeout> | undefined;
    let reopening: ReturnType<typeof setTimeout> | undefined;
    const stale = gatherStale((queryKey) => void queries.invalidateQueries({ queryKey }));
    let source = open();
    function open(): EventSource {
      const made = new EventSource('/api/live');
      made.addEventListener('open', () => {
        clearTimeout(dropped);
        dropped = undefined;
        setConnected(true);
      });
      made.addEventListener('error', () => {
        dropped ??= setTimeout(() => setConnected(false), CALM_MS);
        if (made.readyState === EventSource.CLOSED) reopening = setTimeout(reopen, 3000);
      });
      for (const name of liveEvents) {
        made.addEventListener(name, (event) => {
          stale.add(staleAfter(name, readAbout(event.data)));
        });
      }
      return made;
    }
    function reopen() {
      source.close();
      source = open();
    }
    return () => {
      stale.stop();
      clearTimeout(dropped);
      clearTimeout(reopening);
      source.close();
    };
  }, [queries]);
  return connected;
}

function readAbout(data: unknown): About {
  if (typeof data !== 'string') return {};
  const parsed: unknown = JSON.parse(data);
  return typeof parsed === 'object' && parsed !== null ? parsed : {};
}
