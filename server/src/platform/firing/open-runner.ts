/** Does in the background what waits for any process to do it. */
export interface Runner {
  /** Looks for what nobody does. Returns at once. */
  nudge(): void;
  /** Returns when what was being done has ended, which asks `isStopped`. */
  stop(): Promise<void>;
}

/**
 * One look at a time in a process: who nudges meanwhile has it look once more afterwards.
 * @param work all there is to do, until nothing is left or it is stopped
 * @param failed is told why a look ended; the next nudge looks again
 */
export function openRunner(
  work: (isStopped: () => boolean) => Promise<void>,
  failed: (error: unknown) => void,
): Runner {
  let running: Promise<void> | null = null;
  let again = false;
  let stopped = false;
  const run = async () => {
    while (again && !stopped) {
      again = false;
      await work(() => stopped);
    }
  };
  const nudge = () => {
    if (stopped) return;
    again = true;
    running ??= run()
      .catch(failed)
      .finally(() => {
        running = null;
        if (again) nudge();
      });
  };
  const stop = async () => {
    stopped = true;
    again = false;
    await running;
  };
  return { nudge, stop };
}
