const clusters = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** As many characters as people see, or the whole text where it has no more: no character is cut in two. Pure. */
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

/** The same, saying so where something was left out. Pure. */
export function shorten(text: string, atMost: number): string {
  const cut = cutText(text, atMost);
  return cut === text ? text : `${cutText(text, atMost - 3)}...`;
}
