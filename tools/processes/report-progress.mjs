/*
 * Progress goes to stderr, always: stdout belongs to the program that is being started (a CLI's answer, a server's log),
 * and `npm --silent` callers read it.
 */

const HEARTBEAT_MS = 5000;

/** @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** @param {number} startedAt a value of performance.now() */
export function secondsSince(startedAt) {
  return `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
}

/**
 * Says what is being done, that it is still going on every few seconds, and how long it took.
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function reportStep(what, work) {
  const startedAt = performance.now();
  say(`▸ ${what} …`);
  const heartbeat = setInterval(() => say(`  still at it: ${what}, ${secondsSince(startedAt)}`), HEARTBEAT_MS);
  try {
    const result = await work();
    say(`  done: ${what}, ${secondsSince(startedAt)}`);
    return result;
  } finally {
    clearInterval(heartbeat);
  }
}
