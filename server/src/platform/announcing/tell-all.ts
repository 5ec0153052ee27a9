import { setImmediate as nextTurn } from 'node:timers/promises';

/** As many as are written to in some milliseconds. */
const AT_ONCE = 100;

/**
 * Tells every stream of a process, some at a time: what else there is to do, and to tell at once, comes between. So a thing may
 * have ended, or have been told more, before its turn: what is told is made in its turn.
 */
export async function tellAll<S>(streams: readonly S[], tell: (stream: S) => void): Promise<void> {
  for (let first = 0; first < streams.length; first += AT_ONCE) {
    streams.slice(first, first + AT_ONCE).forEach(tell);
    await nextTurn();
  }
}
