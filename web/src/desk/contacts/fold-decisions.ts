import type { TimelineEntry } from '../../api/types.ts';

const SECOND_MS = 1000;
const secondOf = ({ at }: TimelineEntry) => Math.floor(Date.parse(at) / SECOND_MS);

/**
 * Facts arrive one by one, and each may decide anew. Of decisions of one second, one right after the other, the last is what
 * a reader wants to know; all of them are on record. Pure.
 */
export function foldDecisions(timeline: readonly TimelineEntry[]): TimelineEntry[] {
  return timeline.filter((entry, at) => {
    const next = timeline[at + 1];
    return !(entry.kind === 'decided' && next?.kind === 'decided' && secondOf(entry) === secondOf(next));
  });
}
