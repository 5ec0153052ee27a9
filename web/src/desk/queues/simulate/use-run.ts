import type { Fault, Measures, Simulated } from '@jieyi/queue/simulate';
import { useEffect, useRef, useState } from 'react';
import type { RunTold, RunWork } from './run-work.ts';

/** What is known of a run so far. */
export interface Run {
  state: 'running' | 'done' | 'stopped' | 'broken' | 'refused';
  /** From 0 to 1. */
  share: number;
  simulated: Simulated | null;
  varied: readonly { people: number; all: Measures }[];
  faults: readonly Fault[];
  why: 'not-json' | 'faults' | 'too-many-wait' | null;
}

const begun: Run = { state: 'running', share: 0, simulated: null, varied: [], faults: [], why: null };

/** Runs what is planned beside the page, one at a time. */
export function useRun() {
  const [run, setRun] = useState<Run | null>(null);
  const worker = useRef<Worker | null>(null);
  useEffect(() => () => worker.current?.terminate(), []);
  const start = (work: RunWork) => {
    worker.current?.terminate();
    const opened = new Worker(new URL('./run.worker.ts', import.meta.url), { type: 'module' });
    worker.current = opened;
    opened.addEventListener('message', ({ data }: MessageEvent<RunTold>) =>
      setRun((last) => (last ? tell(last, data) : last)),
    );
    opened.addEventListener('error', () => setRun((last) => last && { ...last, state: 'broken' }));
    setRun(begun);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    opened.postMessage(work);
  };
  const stop = () => {
    worker.current?.terminate();
    setRun((last) => last && { ...last, state: 'stopped' });
  };
  return { run, start, stop };
}

/** Pure. */
export function tell(run: Run, told: RunTold): Run {
  switch (told.told) {
    case 'progress':
      return { ...run, share: told.share };
    case 'measured':
      return { ...run, simulated: told.simulated };
    case 'varied':
      return { ...run, varied: [...run.varied, { people: told.people, all: told.all }] };
    case 'done':
      return { ...run, state: 'done', share: 1 };
    case 'faults':
      return { ...run, state: 'refused', why: 'faults', faults: told.faults };
    case 'not-json':
    case 'too-many-wait':
      return { ...run, state: 'refused', why: told.told };
    case 'broken':
      return { ...run, state: 'broken' };
  }
}
