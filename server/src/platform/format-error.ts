/**
 * What the log keeps of an error: its name, code and message. A database error also carries the row it was about, and
 * a connection its settings; neither belongs into a log. Errors without a code are mistakes of ours: they tell where.
 */
export function formatError(error: unknown): { type: string; message: string; stack: string; code?: string } {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error), stack: '' };
  const { name: type, message, stack = '' } = error;
  return 'code' in error ? { type, message, stack: '', code: String(error.code) } : { type, message, stack };
}
