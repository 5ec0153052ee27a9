/*
 * Stops what was started, the last first. Ctrl-C under npm arrives twice, once from the terminal and once from npm, so a
 * second signal changes nothing.
 */

/** @typedef {{ add(step: () => Promise<unknown>): void, run(): Promise<void>, isRunning(): boolean }} Shutdown */

/** @returns {Shutdown} */
export function prepareShutdown() {
  /** @type {(() => Promise<unknown>)[]} */
  const steps = [];
  /** @type {Promise<void> | undefined} */
  let running;
  const run = () => (running ??= runBackwards(steps));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => run().then(() => process.exit(0)));
  // After its window is closed a terminal takes no more output; that must not keep us from stopping in order.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  return { add: (step) => steps.push(step), run, isRunning: () => running !== undefined };
}

/** @param {(() => Promise<unknown>)[]} steps */
async function runBackwards(steps) {
  for (const step of steps.toReversed()) await step();
}
