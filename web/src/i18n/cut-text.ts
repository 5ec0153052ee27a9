/*
 * Texts as people see them: an ideograph outside the first plane, a letter with its accents and an emoji made of several
 * are one character each. A cut by the units in which texts are kept would leave half of one. The
 * server has the same (platform/cut-text.ts).
 */

const clusters = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** As many characters as people see, or the whole text where it has no more. Pure. */
export function cutText(text: string, atMost: number): string {
  // No character has less than one unit.
  if (text.length <= atMost) return text;
  let characters = 0;
  for (const { index } of clusters.segment(text)) {
    if (characters === atMost) return text.slice(0, index);
    characters += 1;
  }
  return text;
}

/** How many characters people see. Pure. */
export function lengthOf(text: string): number {
  let characters = 0;
  for (const _ of clusters.segment(text)) characters += 1;
  return characters;
}
