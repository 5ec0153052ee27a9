import { existsSync, readFileSync } from 'node:fs';

/**
 * For how many milliseconds of the processor's time the event loop was held at the longest while something was done: what
 * others had to wait for, whatever else the machine does meanwhile.
 */
export async function longestHold(work: () => Promise<unknown>): Promise<number> {
  return (await holdBy(spentByProcess, work)).held;
}

/** The same where threads work beside: theirs does not hold the loop. Counts the whole process where no system tells. */
export async function longestHoldBesideThreads<T>(work: () => Promise<T>): Promise<{ result: T; held: number }> {
  return holdBy(existsSync(OWN_TIME) ? spentByThread : spentByProcess, work);
}

/** How often it looks: what came within one of these is counted together, so it says too much by this at most. */
const LOOKS_EACH_MS = 1;

/** Between two looks it rests: one that looks at every turn keeps a processor busy while threads and the database work. */
async function holdBy<T>(spent: () => number, work: () => Promise<T>): Promise<{ result: T; held: number }> {
  let longest = 0;
  let before = spent();
  const look = () => {
    const now = spent();
    longest = Math.max(longest, now - before);
    before = now;
  };
  const looking = setInterval(look, LOOKS_EACH_MS);
  try {
    const result = await work();
    await new Promise((resolve) => setImmediate(resolve));
    look();
    return { result, held: longest };
  } finally {
    clearInterval(looking);
  }
}

function spentByProcess(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Of Linux: nanoseconds that the thread which reads it was on a processor, first of three numbers. */
const OWN_TIME = '/proc/thread-self/schedstat';

function spentByThread(): number {
  return Number(readFileSync(OWN_TIME, 'utf8').split(' ')[0]) / 1_000_000;
}
