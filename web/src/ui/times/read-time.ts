/**
 * What somebody typed as a day and a time of it, as `2026-03-02T10:00`: with strokes, points or signs of Chinese between, the
 * year may be left out and so may zeros. Null where it is none, or a day that there is not. Pure.
 * @param year taken where none is told
 */
export function readTime(text: string, year: number): string | null {
  const plain = text.normalize('NFKC').trim();
  const found = form.exec(plain);
  if (!found) return null;
  const [, told, month = '', day = '', hour = '', minute = ''] = found;
  const parts = [Number(told ?? year), Number(month), Number(day), Number(hour), Number(minute || 0)] as const;
  const at = new Date(Date.UTC(parts[0], parts[1] - 1, parts[2], parts[3], parts[4]));
  const same = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCHours(), at.getUTCMinutes()];
  return same.every((part, place) => part === parts[place]) ? at.toISOString().slice(0, 16) : null;
}

const form =
  /^(?:(\d{4})\s*[-/.年]\s*)?(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:\s*T\s*|\s+|(?<=日))(\d{1,2})\s*(?::|[点时])\s*(?:(\d{1,2})\s*分?)?$/iu;
