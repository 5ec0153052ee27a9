import type { ReplayChange } from '../../../api/types.ts';

export interface Missing {
  facts: string[];
  count: number;
}

/** Which facts were missing then, the commonest first. */
export function sortMissing(changes: readonly ReplayChange[]): Missing[] {
  const counted = new Map<string, Missing>();
  for (const { from, to, count } of changes) {
    const facts = [...new Set([...(from.need ?? []), ...(to.need ?? [])])].toSorted();
    const key = facts.join(' ');
    counted.set(key, { facts, count: (counted.get(key)?.count ?? 0) + count });
  }
  return [...counted.values()].toSorted((a, b) => b.count - a.count);
}
