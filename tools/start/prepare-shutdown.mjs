/*
 * Stops what was started, the last first. Ctrl-C under npm arrives twice, once from the terminal and once from npm, so a
 * second signal changes nothing; one that comes a second later is from somebody who does not want to wait.
 */

const SAME_SIGNAL_MS = 1000;

/** @typedef {{ stop: () => Promise<unknown>, hurry?: (() => void) | undefined }} Step */
/**
 * @typedef {object} Shutdown
 * @property {(stop: () => Promise<unknown>, hurry?: () => void) => void} add hurry: ends at once what `stop` waits for
 * @property {() => Promise<void>} run
 * @property {() => boolean} isRunning
 */

/** @returns {Shutdown} */
export function prepareShutdown() {
  /** @type {Step[]} */
  const steps = [];
  /** @type {Promise<void> | undefined} */
  let running;
  let since = 0;
  const run = () => {
    since ||= performance.now();
    return (running ??= runBackwards(steps));
  };
  const hear = () => {
    if (running && performance.now() > since + SAME_SIGNAL_MS) for (const { hurry } of steps) hurry?.();
    run().then(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, hear);
  // After its window is closed a terminal takes no more output; that must not keep us from stopping in order.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  return { add: (stop, hurry) => steps.push({ stop, hurry }), run, isRunning: () => running !== undefined };
}

/** @param {Step[]} steps */
async function runBackwards(steps) {
  for (const { stop } of steps.toReversed()) await stop();
}
