const taken = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'];
export const ACCEPTED = taken.join(',');
export const MOST_FILES = 5;
const MOST_BYTES = 5 * 1024 * 1024;

const heic = /^image\/hei[cf]/u;

/** The refusal the server would give, before anything is sent; null where it may try. Pure. */
export function judgeFile(
  { name, type, size }: { name: string; type: string; size: number },
  others: number,
): string | null {
  if (heic.test(type) || (type === '' && /\.hei[cf]$/iu.test(name))) return 'attachment-heic';
  if (others >= MOST_FILES) return 'too-many-attachments';
  if (size > MOST_BYTES) return 'attachment-too-large';
  return type === '' || taken.includes(type) ? null : 'attachment-not-taken';
}
