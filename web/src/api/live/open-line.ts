import { type About, type LiveEvent, liveEvents } from './live-events.ts';

/** An event that came. */
export interface Heard {
  event: LiveEvent;
  about: About;
  /** Told to the whole province, with what else happened in a second. */
  gathered: boolean;
}

interface Listener {
  /** The line is up; `again` when it had been up before. */
  up(again: boolean): void;
  down(): void;
  /** The process at the other end stops in order; another one, or the next, is to be had soon. */
  goesDown(): void;
  /** The centre answers, and lets nobody follow it: their sign-in may have ended. */
  refused(): void;
  heard(heard: Heard): void;
}

const REOPEN_MS = 3000;

/** Follows the centre's events. The browser resumes by itself; where it gives up we open anew. Returns how to stop. */
export function openLine(listener: Listener): () => void {
  let wasUp = false;
  let reopening: ReturnType<typeof setTimeout> | undefined;
  let source = open();
  function open(): EventSource {
    const made = new EventSource('/api/live');
    made.addEventListener('open', () => {
      listener.up(wasUp);
      wasUp = true;
    });
    made.addEventListener('error', () => {
      listener.down();
      if (made.readyState !== EventSource.CLOSED) return;
      listener.refused();
      reopening = setTimeout(reopen, REOPEN_MS);
    });
    made.addEventListener('going-down', () => listener.goesDown());
    for (const event of liveEvents) {
      made.addEventListener(event, ({ data }) =>
        listener.heard({ event, about: readAbout(readJson(data)), gathered: false }),
      );
    }
    made.addEventListener('gathered', ({ data }) => readGathered(readJson(data)).forEach(listener.heard));
    return made;
  }
  function reopen() {
    source.close();
    source = open();
  }
  return () => {
    clearTimeout(reopening);
    source.close();
  };
}

function readJson(data: unknown): unknown {
  return typeof data === 'string' ? JSON.parse(data) : null;
}

/** Its texts by name: there is nothing else in it. */
function readAbout(said: unknown): About {
  if (typeof said !== 'object' || said === null) return {};
  const texts = Object.entries(said).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(texts);
}

/** Pairs of a name and what it says. */
export function readGathered(said: unknown): Heard[] {
  if (!Array.isArray(said)) return [];
  return said.flatMap((pair: unknown) => {
    const [name, about] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
    const event = liveEvents.find((one) => one === name);
    return event ? [{ event, about: readAbout(about), gathered: true }] : [];
  });
}
