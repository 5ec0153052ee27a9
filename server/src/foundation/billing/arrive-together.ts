import { setTimeout as wait } from 'node:timers/promises';

/**
 * Takes what comes in batches, so that what comes in one moment is taken once: all of it where the last comes within
 * `momentMs` of the first, else what came by then; the rest likewise. One batch at a time, none of them empty.
 */
export async function arriveTogether<T>(
  coming: readonly Promise<T>[],
  momentMs: number,
  take: (batch: readonly T[]) => Promise<void>,
): Promise<void> {
  const arrived: T[] = [];
  const waitedFor = new Set<Promise<void>>();
  for (const one of coming) {
    const land = async () => {
      arrived.push(await one);
      waitedFor.delete(landing);
    };
    const landing = land();
    waitedFor.add(landing);
  }
  while (arrived.length > 0 || waitedFor.size > 0) {
    if (arrived.length === 0) await Promise.race(waitedFor);
    await withinMoment(Promise.all(waitedFor), momentMs);
    await take(arrived.splice(0));
  }
}

async function withinMoment(all: Promise<unknown>, momentMs: number): Promise<void> {
  const over = new AbortController();
  const moment = wait(momentMs, undefined, { signal: over.signal }).catch(() => undefined);
  try {
    await Promise.race([all, moment]);
  } finally {
    over.abort();
  }
}
