/** A mistake of the person at the command line: a line for each on stderr, exit 1, nothing on stdout. */
export class CommandFailed extends Error {}

/** Runs a command and turns its end into an exit code. */
export function runCommand(command: () => void): void {
  try {
    command();
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

/** What the operating system or the parser says is wrong, in its own short words. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.replaceAll(/\s+/gu, ' ') : String(error);
}
