import { setTimeout as wait } from 'node:timers/promises';
import { fireTimers, nextTimerAt, type OnDue } from './timers.ts';
import type { Centre } from './work.ts';

const AT_MOST_MS = 15_000;
const AT_LEAST_MS = 500;

/**
 * Fires timers from now on, each when it is due: sleeps until the next one, and never for long, since another process may
 * have set an earlier one or died over one that was due.
 */
export function keepFiring(centre: Centre, handlers: Readonly<Record<string, OnDue>>): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const keepOn = async () => {
    while (!stopping.signal.aborted) {
      const rest = await fireAndAsk(centre, handlers);
      await wait(rest, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const firing = keepOn();
  return {
    stop: async () => {
      stopping.abort();
      await firing;
    },
  };
}

/** How long to sleep. Never rejects: what failed is tried again. */
async function fireAndAsk(centre: Centre, handlers: Readonly<Record<string, OnDue>>): Promise<number> {
  try {
    await fireTimers(centre, handlers);
    const next = await nextTimerAt(centre.db);
    const ahead = next ? next.getTime() - centre.clock.now().getTime() : AT_MOST_MS;
    return Math.min(AT_MOST_MS, Math.max(AT_LEAST_MS, ahead));
  } catch (error) {
    centre.log.error({ error }, 'firing timers failed; it is tried again');
    return AT_MOST_MS;
  }
}
