/** Something the reader of the message can put right. Printed without a stack: the message says what to do. */
export class CannotStart extends Error {
  /** @param {string} message @param {string} [remedy] */
  constructor(message, remedy) {
    super(remedy ? `${message}\n  → ${remedy}` : message);
    this.name = 'CannotStart';
  }
}

/**
 * Runs a program's main function; a failure becomes a message and exit code 1.
 * @param {() => Promise<number | void>} main
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? process.exitCode ?? 0;
  } catch (error) {
    process.exitCode = 1;
    console.error(describeFailure(error));
  }
}

/** @param {unknown} error */
export function describeFailure(error) {
  if (error instanceof CannotStart) return `\n✗ ${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
