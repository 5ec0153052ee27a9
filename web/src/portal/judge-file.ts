const taken = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'];
export const ACCEPTED = taken.join(',');
export const MOST_FILES = 5;
const MOST_BYTES = 5 * 1024 * 1024;

/** The refusal the server would give, before anything is sent; null where it may try. Pure. */
export function judgeFile({ type, size }: { type: string; size: number }, others: number): string | null {
  if (others >= MOST_FILES) return 'too-many-attachments';
  if (size > MOST_BYTES) return 'attachment-too-large';
  return type === '' || taken.includes(type) ? null : 'attachment-not-taken';
}
