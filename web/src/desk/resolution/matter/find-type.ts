/** A type of matter with everything it can be found by. */
export interface TypeEntry {
  id: string;
  category: string;
  name: string;
  /** Its name in every language, lower case. */
  names: string[];
  /** Pinyin of the Chinese name, a syllable an item. */
  syllables: string[];
}

/** Whether typed text fits: characters of a name, pinyin from any syllable on, or initials. */
export function fitsType(entry: TypeEntry, typed: string): boolean {
  const wanted = typed.toLowerCase().replaceAll(/[\s']/g, '');
  if (wanted === '') return true;
  if (entry.names.some((name) => name.replaceAll(/\s/g, '').includes(wanted)) || entry.id.includes(wanted)) return true;
  return entry.syllables.some((_, from) => fitsFrom(entry.syllables.slice(from), wanted));
}

/** Each syllable may be typed in full, in part or by its initial: manyou, my, manyf. */
function fitsFrom(syllables: string[], wanted: string): boolean {
  const [first, ...rest] = syllables;
  if (wanted === '') return true;
  if (!first) return false;
  for (let length = Math.min(first.length, wanted.length); length > 0; length -= 1) {
    if (wanted.startsWith(first.slice(0, length)) && (length === wanted.length || fitsFrom(rest, wanted.slice(length))))
      return true;
  }
  return false;
}

/** Reads a Chinese name aloud; loaded when first needed, since it carries a dictionary. */
export async function loadReader(): Promise<(name: string) => string[]> {
  const { pinyin } = await import('pinyin-pro');
  return (name) =>
    pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).map((one) =>
      one.toLowerCase().replaceAll(/[^a-z0-9]/g, ''),
    );
}
