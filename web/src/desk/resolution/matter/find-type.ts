/** A type of matter with everything it can be found by. */
export interface TypeEntry {
  id: string;
  category: string;
  name: string;
  /** Its name in every language, lower case. */
  names: string[];
  /** Pinyin of the Chinese name, a syllable an item. */
  syllables: string[];
  /** Which of the syllables begin a word of it. */
  wordStarts: readonly number[];
}

/** Whether typed text fits: characters of a name, pinyin from any syllable on, or initials. */
export function fitsType(entry: TypeEntry, typed: string): boolean {
  const wanted = plain(typed);
  if (wanted === '') return true;
  if (entry.names.some((name) => name.replaceAll(/\s/g, '').includes(wanted)) || entry.id.includes(wanted)) return true;
  return entry.syllables.some((_, from) => fitsFrom(entry.syllables.slice(from), wanted));
}

/** How well it fits: 0 from the beginning of a name, 1 from the beginning of a word, 2 from within one. Pure. */
export function rankType(entry: TypeEntry, typed: string): number {
  const wanted = plain(typed);
  const fitsAt = (from: number) => fitsFrom(entry.syllables.slice(from), wanted);
  if (entry.names.some((name) => plain(name).startsWith(wanted)) || fitsAt(0)) return 0;
  const beginsWord = entry.names.some((name) =>
    wordsOf(name).some(({ at }) => plain(name.slice(at)).startsWith(wanted)),
  );
  return beginsWord || entry.wordStarts.some(fitsAt) ? 1 : 2;
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[\s']/g, '');
}

function wordsOf(name: string): { word: string; at: number }[] {
  const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment(name);
  return [...words].map(({ segment, index }) => ({ word: segment, at: index }));
}

/** Which syllables of a name begin a word: each Chinese character has one, a run of anything else has one together. Pure. */
export function startsOfWords(name: string): number[] {
  const units = [...name.matchAll(/\p{Script=Han}|[^\p{Script=Han}]+/gu)].map(({ index }) => index);
  const starts = wordsOf(name).map(({ at }) => units.indexOf(at));
  return starts.filter((unit) => unit >= 0);
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
