import type { StoredEvent } from './event-store.ts';
import { includes, sees, type Snapshot } from './snapshot.ts';

interface Batch<E> {
  events: readonly E[];
  /** What had ended when they were read. */
  as: Snapshot;
}

/** What a process told lately, so that a screen that was cut off is told from memory what it missed. */
export class RecentEvents<E extends Pick<StoredEvent, 'xid'>> {
  private readonly batches: Batch<E>[] = [];
  private count = 0;
  private forgotten: Snapshot;
  private readonly atLeast: number;

  /**
   * @param forgotten all that is visible in it may be forgotten already
   * @param atLeast how many events are kept
   */
  constructor(forgotten: Snapshot, atLeast: number) {
    this.forgotten = forgotten;
    this.atLeast = atLeast;
  }

  add(events: readonly E[], as: Snapshot): void {
    if (events.length === 0) return;
    this.batches.push({ events, as });
    this.count += events.length;
    for (
      let [oldest] = this.batches;
      oldest && this.count - oldest.events.length >= this.atLeast;
      [oldest] = this.batches
    ) {
      this.batches.shift();
      this.count -= oldest.events.length;
      this.forgotten = oldest.as;
    }
  }

  /** All that is not visible in `position`, in the order told; null where some of it is forgotten. */
  since(position: Snapshot): E[] | null {
    if (!includes(position, this.forgotten)) return null;
    const first = this.batches.findLastIndex(({ as }) => includes(position, as)) + 1;
    return this.batches.slice(first).flatMap(({ events }) => events.filter(({ xid }) => !sees(position, xid)));
  }
}
