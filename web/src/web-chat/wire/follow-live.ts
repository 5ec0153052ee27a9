import { reach, Refused, type Wire } from './ask.ts';
import { type LiveEvent, readEvents } from './read-events.ts';

/** A beat comes every fifteen seconds. */
const DEAD_MS = 40_000;
/** After sleep a timer may come late. */
const SILENT_MS = 20_000;
const LONGEST_PAUSE_MS = 15_000;

interface Following {
  hear(event: LiveEvent): void;
  /** Whether the line stands. */
  stands(up: boolean): void;
}

export interface Line {
  /** Follows at once where it waits, or where what it follows is silent; `anew` where it is certainly dead: the network changed. */
  wake(anew?: boolean): void;
  stop(): void;
}

/** Follows a visitor's chat until it is stopped or their token is good no more. */
export function followLive(wire: Wire, { hear, stands }: Following): Line {
  let stopped = false;
  let lastId = '';
  let retry = 1000;
  let failures = 0;
  let stop = new AbortController();
  let beatAt = Date.now();
  let wake: () => void = () => undefined;
  let restsUntilWoken = false;

  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  function listen(event: LiveEvent): void {
    if (event.id !== '') lastId = event.id;
    if (event.retry !== null) retry = event.retry;
    if (event.event === 'chat-ended') stopped = true;
    if (event.event === 'too-many-streams') restsUntilWoken = true;
    failures = 0;
    if (event.event !== '') hear(event);
  }

  async function followOnce(): Promise<void> {
    stop = new AbortController();
    let watch: ReturnType<typeof setTimeout> | undefined;
    const beats = () => {
      clearTimeout(watch);
      beatAt = Date.now();
      watch = setTimeout(() => stop.abort(), DEAD_MS);
    };
    beats();
    try {
      const headers: Record<string, string> = lastId === '' ? {} : { 'last-event-id': lastId };
      const { body } = await reach(wire, 'mine/live', { headers, signal: stop.signal });
      if (!body) throw new TypeError('a stream without a body');
      stands(true);
      await readEvents(body, { hear: listen, beats });
    } finally {
      clearTimeout(watch);
    }
  }

  async function run(): Promise<void> {
    while (!stopped) {
      try {
        await followOnce();
      } catch (error) {
        if (error instanceof Refused && error.status === 401) return hear(ended);
      }
      if (stopped) return;
      failures += 1;
      if (failures > 1) stands(false);
      const again = Math.min(retry * 2 ** (failures - 1), LONGEST_PAUSE_MS);
      await pause(restsUntilWoken ? 2 ** 31 - 1 : again);
      restsUntilWoken = false;
    }
  }

  void run();
  return {
    wake: (anew = false) => {
      failures = 0;
      if (anew || Date.now() - beatAt > SILENT_MS) stop.abort();
      wake();
    },
    stop: () => {
      stopped = true;
      stop.abort();
      wake();
    },
  };
}

const ended: LiveEvent = { event: 'chat-ended', data: '{}', id: '', retry: null };
