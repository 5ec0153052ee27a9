/** Ctrl-C under npm and a service manager that signals a whole group say the same thing twice. */
const SAME_SIGNAL_MS = 1000;

/**
 * SIGINT, SIGTERM and SIGHUP close in order, and so does the end of whoever started us. Who signals again after a second
 * does not want to wait: the process ends at once, and what was under way is taken up by the next start.
 */
export function stopOnSignals(close: () => Promise<void>): void {
  let askedAt: number | null = null;
  const stop = () => {
    if (askedAt !== null) return;
    askedAt = performance.now();
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`stopping failed: ${String(error)}\n`);
        process.exit(1);
      },
    );
  };
  const hear = () => {
    if (askedAt === null || performance.now() < askedAt + SAME_SIGNAL_MS) return stop();
    process.stderr.write('told to stop again: ended at once\n');
    process.exit(1);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, hear);
  // The launcher holds the other end of this channel: when it is gone, nobody is left to stop us.
  process.on('disconnect', stop);
}
