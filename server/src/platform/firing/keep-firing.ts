import { setTimeout as wait } from 'node:timers/promises';
import { type Due, takeDue } from './due.ts';
import { fireTimers, nextTimerAt, type OnDue } from '../timers.ts';
import type { Centre } from '../work.ts';

const AT_MOST_MS = 15_000;
const AT_LEAST_MS = 500;

/** Everything that becomes due: timers, and what modules have in rows of their own. */
export interface Firing<C extends Centre> {
  timers: Readonly<Record<string, OnDue>>;
  dues: readonly Due<C>[];
}

/**
 * Does from now on what becomes due, each when it does: sleeps until the next, and never for long, since another process
 * may have set an earlier one or died over one that was due.
 */
export function keepFiring<C extends Centre>(centre: C, firing: Firing<C>): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const keepOn = async () => {
    while (!stopping.signal.aborted) {
      const rest = await fireAndAsk(centre, firing);
      await wait(rest, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const running = keepOn();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

/** Does all that is due. @returns when the next is; null where nothing is set */
export async function fireAll<C extends Centre>(centre: C, { timers, dues }: Firing<C>): Promise<Date | null> {
  await fireTimers(centre, timers);
  const next = [await nextTimerAt(centre.db)];
  for (const due of dues) next.push(await takeDue(centre, due));
  const set = next.filter((one) => one !== null).map(Number);
  return set.length > 0 ? new Date(Math.min(...set)) : null;
}

/** How long to sleep. Never rejects: what failed is tried again. */
async function fireAndAsk<C extends Centre>(centre: C, firing: Firing<C>): Promise<number> {
  try {
    const next = await fireAll(centre, firing);
    const ahead = next ? next.getTime() - centre.clock.now().getTime() : AT_MOST_MS;
    return Math.min(AT_MOST_MS, Math.max(AT_LEAST_MS, ahead));
  } catch (error) {
    centre.log.error({ error }, 'firing timers failed; it is tried again');
    return AT_MOST_MS;
  }
}
