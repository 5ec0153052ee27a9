export interface Seen {
  /** Milliseconds. */
  at: number;
  done: number;
}

/** Seconds left by the pace since it was first seen; null while there is nothing to go by. */
export function remainingSeconds(first: Seen, now: Seen, total: number | null): number | null {
  if (total === null) return null;
  const [passed, done] = [now.at - first.at, now.done - first.done];
  if (passed <= 0 || done <= 0) return null;
  return Math.ceil(((total - now.done) * passed) / done / 1000);
}
