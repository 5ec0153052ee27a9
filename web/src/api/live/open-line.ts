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
  /** Nothing was said for so long that whoever is between forwards nothing more; it is opened anew. Since when, in milliseconds. */
  silent(since: number): void;
  /** This person has it open so often that another of theirs is told instead. */
  crowded(): void;
  /** The process at the other end stops in order; another one, or the next, is to be had soon. */
  goesDown(): void;
  /** The centre answers, and lets nobody follow it: their sign-in may have ended. */
  refused(): void;
  heard(heard: Heard): void;
}

const REOPEN_MS = 3000;
/** The centre says something every quarter of a minute: two beats were missed, and a little more. */
const SILENT_MS = 40_000;
const LOOK_MS = 5000;

/** Follows the centre's events. The browser resumes by itself; where it gives up we open anew. Returns how to stop. */
export function openLine(listener: Listener): () => void {
  let wasUp = false;
  let reopening: ReturnType<typeof setTimeout> | undefined;
  let lastHeard = Date.now();
  const note = () => {
    lastHeard = Date.now();
  };
  let source = open();
  // A proxy that stops forwarding, a server that is frozen, a machine that slept: none of them ends the connection.
  const watchdog = setInterval(() => {
    if (Date.now() - lastHeard < SILENT_MS || source.readyState === EventSource.CLOSED) return;
    listener.silent(lastHeard);
    note();
    reopen();
  }, LOOK_MS);
  function open(): EventSource {
    const made = new EventSource('/api/live');
    made.addEventListener('open', () => {
      note();
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
    made.addEventListener('too-many-streams', () => listener.crowded());
    made.addEventListener('beat', note);
    for (const event of liveEvents) {
      made.addEventListener(event, ({ data }) => {
        note();
        listener.heard({ event, about: readAbout(readJson(data)), gathered: false });
      });
    }
    made.addEventListener('gathered', ({ data }) => {
      note();
      readGathered(readJson(data)).forEach(listener.heard);
    });
    return made;
  }
  function reopen() {
    source.close();
    source = open();
  }
  return () => {
    clearTimeout(reopening);
    clearInterval(watchdog);
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
