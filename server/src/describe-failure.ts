/** By which whoever started it knows that it could not listen where it was told to. */
const PORT_TAKEN = 98;

/** Why the server could not start, in a sentence, and what it exits with. Pure. */
export function describeFailure(error: unknown): { words: string; exitCode: number } {
  if (!(error instanceof Error)) return { words: String(error), exitCode: 1 };
  const { code, address, port }: Error & { code?: unknown; address?: unknown; port?: unknown } = error;
  if (code !== 'EADDRINUSE') return { words: error.message, exitCode: 1 };
  const words = `Port ${String(port)} on ${String(address)} is taken by another program. Stop it, or set PORT to a port that is free.`;
  return { words, exitCode: PORT_TAKEN };
}
