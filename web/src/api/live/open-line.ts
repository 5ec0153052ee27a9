import { type About, type LiveEvent, liveEvents } from './live-events.ts';

interface Listener {
  /** The line is up; `again` when it had been up before. */
  up(again: boolean): void;
  down(): void;
  heard(event: LiveEvent, about: About): void;
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
      if (made.readyState === EventSource.CLOSED) reopening = setTimeout(reopen, REOPEN_MS);
    });
    for (const name of liveEvents) {
      made.addEventListener(name, (event) => listener.heard(name, readAbout(event.data)));
    }
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

/** Its texts by name: there is nothing else in it. */
function readAbout(data: unknown): About {
  if (typeof data !== 'string') return {};
  const parsed: unknown = JSON.parse(data);
  if (typeof parsed !== 'object' || parsed === null) return {};
  const texts = Object.entries(parsed).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(texts);
}
