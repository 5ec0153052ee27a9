import type { Heard } from './open-line.ts';

const REMEMBERED_MS = 5000;

/** What concerns me is told at once, and again with what else happened in the province: the second time it is nothing new. */
export function dropHeard() {
  const heard = new Map<string, number>();
  return ({ event, about, gathered }: Heard): boolean => {
    const now = Date.now();
    for (const [said, at] of heard) if (at < now - REMEMBERED_MS) heard.delete(said);
    const said = `${event} ${JSON.stringify(about)}`;
    if (gathered) return !heard.delete(said);
    heard.set(said, now);
    return true;
  };
}
