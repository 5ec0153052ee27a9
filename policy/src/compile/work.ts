/** Thrown when a computation needs more steps than it was given. */
export class OutOfWork extends Error {}

/** How many steps a computation may still take. Counted, not timed, so that the same policy always gets the same answer. */
export class Work {
  #left: number;

  constructor(steps: number) {
    this.#left = steps;
  }

  /** @throws OutOfWork when nothing is left */
  spend(steps: number): void {
    this.#left -= steps;
    if (this.#left < 0) throw new OutOfWork();
  }
}

/** Runs `compute`; null where it runs out of work. */
export function withinWork<T>(compute: () => T): T | null {
  try {
    return compute();
  } catch (error) {
    if (error instanceof OutOfWork) return null;
    throw error;
  }
}
