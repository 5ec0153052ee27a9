/** So long, in minutes. The desk offers it for seconds; whoever reads the offer may rest on it. */
const UNDO_WITHIN = 5;

/** Whether what was done then can still be taken back by whoever did it. Pure. */
export function isRecent(at: Date, now: Date): boolean {
  return now.getTime() - at.getTime() <= UNDO_WITHIN * 60_000;
}
