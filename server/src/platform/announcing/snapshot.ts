/** Which transactions had ended at a moment, as PostgreSQL says it (`pg_snapshot`): all below `next` but the running ones. */
export interface Snapshot {
  next: number;
  /** Below `next`, in ascending order. */
  running: readonly number[];
}

const WRITTEN = /^(\d{1,16}):(\d{1,16}):((?:\d{1,16}(?:,\d{1,16})*)?)$/;

/** Reads `lowest:next:running,running`; null where it is none. */
export function readSnapshot(text: string): Snapshot | null {
  const [, lowest, next, list] = WRITTEN.exec(text) ?? [];
  if (lowest === undefined || next === undefined || list === undefined) return null;
  const running = list === '' ? [] : list.split(',').map(Number);
  const bounds = [Number(lowest) - 1, ...running, Number(next)];
  const inOrder = bounds.every((xid, index) => index === 0 || xid > (bounds[index - 1] ?? xid));
  return inOrder ? { next: Number(next), running } : null;
}

const RUNNING_AT_MOST = 100;

/** As it is read back. Of very many running ones only the lowest is kept, and what ended since then counts as unseen. */
export function writeSnapshot(snapshot: Snapshot): string {
  const lowest = lowestOf(snapshot);
  const { next, running } = snapshot.running.length > RUNNING_AT_MOST ? { next: lowest, running: [] } : snapshot;
  return `${lowest}:${next}:${running.join(',')}`;
}

/** Whether what a transaction wrote is visible in it, where the transaction wrote anything. */
export function sees({ next, running }: Snapshot, xid: number): boolean {
  return xid < next && !running.includes(xid);
}

/** Whether all that is visible in the earlier one is visible in this one. Snapshots of one database are always in order so. */
export function includes(snapshot: Snapshot, earlier: Snapshot): boolean {
  return (
    earlier.next <= snapshot.next &&
    snapshot.running.every((xid) => xid >= earlier.next || earlier.running.includes(xid))
  );
}

function lowestOf({ next, running }: Snapshot): number {
  return running[0] ?? next;
}
