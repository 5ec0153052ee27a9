/*
 * Texts as people see them: an ideograph outside the first plane, a letter with its accents and an emoji made of several
 * are one character each. A cut by the units in which texts are kept would leave half of one.
 */

const clusters = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/**
 * Letters, digits and signs of ASCII, ideographs of the first plane, their punctuation and full-width forms: none of them
 * joins what stands before or after it, so each unit is a character (UAX 29). Most names and words hold nothing else, and to
 * look for clusters in them is what costs most.
 */
const unjoined = /^[\u0020-\u007e\u3001-\u3029\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff9d]*$/;

/** As many characters as people see, or the whole text where it has no more. Pure. */
export function cutText(text: string, atMost: number): string {
  // No character has less than one unit.
  if (text.length <= atMost) return text;
  if (unjoined.test(text)) return text.slice(0, atMost);
  let characters = 0;
  for (const { index } of clusters.segment(text)) {
    if (characters === atMost) return text.slice(0, index);
    characters += 1;
  }
  return text;
}

/** Whole characters only, as many as fit into so many UTF-16 units: what other programs measure by. Pure. */
export function cutToUnits(text: string, units: number): string {
  if (text.length <= units) return text;
  if (unjoined.test(text)) return text.slice(0, units);
  const last = clusters.segment(text).containing(units);
  return text.slice(0, last?.index ?? 0);
}

/** How many characters people see. Pure. */
export function lengthOf(text: string): number {
  if (unjoined.test(text)) return text.length;
  let characters = 0;
  for (const _ of clusters.segment(text)) characters += 1;
  return characters;
}

/** Each character that people see. Pure. */
export function charactersOf(text: string): string[] {
  return Array.from(clusters.segment(text), ({ segment }) => segment);
}
