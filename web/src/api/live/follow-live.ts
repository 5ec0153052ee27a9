import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { gatherStale } from './gather-stale.ts';
import { type Key, keys } from '../query-keys.ts';
import { askAnew } from './ask-anew.ts';
import { dropHeard } from './drop-heard.ts';
import type { About, AnnouncementName, LiveEvent } from './live-events.ts';
import { type Heard, openLine } from './open-line.ts';
import { paceLists } from './pace-lists.ts';

/** Whether what is shown follows the centre, and if not, since when it does not. */
export type Line = 'up' | 'crowded' | { downSince: string };

const CALM_MS = 1500;
/** A line that stands for so long is to one that goes on. */
const STEADY_MS = 5000;
/** A centre that is started anew is back within this. */
const RESTART_MS = 60_000;

export interface Following {
  /** What an event makes stale. */
  staleAfter(event: LiveEvent, about: About, gathered: boolean): readonly Key[];
  /** Events that tell a figure itself: it is kept under `keys.told`. */
  figures: readonly AnnouncementName[];
}

/**
 * Keeps what is shown fresh: asks anew for what each event makes stale, and says under `keys.putOff` what of that still waits for
 * its time. A short break is not reported.
 */
export function useLive({ staleAfter, figures }: Following): Line {
  const queries = useQueryClient();
  const [line, setLine] = useState<Line>('up');
  useEffect(() => {
    let dropped: ReturnType<typeof setTimeout> | undefined;
    let calming: ReturnType<typeof setTimeout> | undefined;
    let calmMs = CALM_MS;
    const pace = paceLists(queries, () => !document.hidden);
    const stale = gatherStale(askAnew(queries), pace, (waiting) =>
      queries.setQueryData(keys.putOff, [...new Set(waiting.map(([name]) => name))]),
    );
    const isNew = dropHeard();
    const hear = ({ event, about, gathered }: Heard) => {
      if (!isNew({ event, about, gathered })) return;
      if (figures.some((one) => one === event)) queries.setQueryData(keys.told(event), about);
      stale.add(staleAfter(event, about, gathered), gathered);
    };
    document.addEventListener('visibilitychange', stale.wake);
    const close = openLine({
      up(again) {
        clearTimeout(dropped);
        dropped = undefined;
        // A process that stops takes lines until its end.
        calming = setTimeout(() => {
          calmMs = CALM_MS;
        }, STEADY_MS);
        setLine('up');
        // What happened while the line was down, and what could not be read then.
        if (again) stale.add([[]]);
      },
      down() {
        clearTimeout(calming);
        const downSince = new Date().toISOString();
        dropped ??= setTimeout(() => setLine(isDown(downSince)), calmMs);
      },
      silent(since) {
        setLine(isDown(new Date(since).toISOString()));
      },
      crowded() {
        setLine('crowded');
      },
      goesDown() {
        calmMs = RESTART_MS;
      },
      refused() {
        void queries.invalidateQueries({ queryKey: keys.me });
      },
      heard: hear,
    });
    return () => {
      clearTimeout(dropped);
      clearTimeout(calming);
      document.removeEventListener('visibilitychange', stale.wake);
      stale.stop();
      close();
    };
  }, [queries, staleAfter, figures]);
  useEffect(() => void queries.setQueryData(keys.line, line), [queries, line]);
  return line;
}

/** Whether what this page shows follows the centre, for a part that acts otherwise while it does not. */
export function useIsUp(): boolean {
  const { data } = useQuery<Line>({ queryKey: keys.line, queryFn: skipToken });
  return data === undefined || data === 'up';
}

/** It stays down since it first was; one that others of the same person crowded out stays so. */
function isDown(downSince: string) {
  return (before: Line): Line => (before === 'up' ? { downSince } : before);
}
