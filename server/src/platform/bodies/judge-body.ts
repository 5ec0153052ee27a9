/** What a body of JSON may hold, beside the bytes that a route's `bodyLimit` says. */
export interface BodyBounds {
  /** Members of objects and elements of lists, all in all. */
  items: number;
  /** Lists and objects inside one another. */
  depth: number;
  /** Bytes that are no file in base64: where files make a body large, its words need not be. */
  words: number;
}

/** Where a route says nothing else. */
export const usualBounds: BodyBounds = { items: 20_000, depth: 32, words: Number.POSITIVE_INFINITY };

const [PLAIN, BASE64, QUOTE, ESCAPE, COMMA, OPENS, CLOSES] = [0, 1, 2, 3, 4, 5, 6];
/** By byte, what it is to JSON. */
const meanings = Uint8Array.from({ length: 256 }, (_, byte) => {
  const sign = String.fromCharCode(byte);
  if (/[\w+/=]/u.test(sign) && sign !== '_') return BASE64;
  const known: Record<string, number> = {
    '"': QUOTE,
    '\\': ESCAPE,
    ',': COMMA,
    '[': OPENS,
    '{': OPENS,
    ']': CLOSES,
    '}': CLOSES,
  };
  return known[sign] ?? PLAIN;
});

/**
 * Which bound the text of a JSON document goes beyond; null where none. Looks at each byte once and makes nothing of them, so
 * that it may stand before everything else; whether it is JSON at all, others say. Pure.
 */
export function judgeBody(body: Uint8Array, { items, depth, words }: BodyBounds): keyof BodyBounds | null {
  let [count, level, beyondFiles] = [0, 0, 0];
  for (let at = 0; at < body.length; at += 1) {
    const meaning = meanings[body[at] ?? 0];
    beyondFiles += 1;
    if (meaning === QUOTE) {
      const text = readText(body, at);
      at = text.end;
      beyondFiles += text.words;
    } else if (meaning === COMMA) count += 1;
    else if (meaning === OPENS) {
      count += 1;
      level += 1;
    } else if (meaning === CLOSES) level -= 1;
    if (level > depth) return 'depth';
    if (count > items) return 'items';
    if (beyondFiles > words) return 'words';
  }
  return null;
}

/** Where the text ends that begins there, and how much of it is no base64: all of it, or its escaped line ends alone. */
function readText(body: Uint8Array, begin: number): { end: number; words: number } {
  let [at, escapes, others] = [begin + 1, 0, 0];
  for (; at < body.length; at += 1) {
    const meaning = meanings[body[at] ?? 0];
    if (meaning === BASE64) continue;
    if (meaning === QUOTE) break;
    if (meaning === ESCAPE) {
      at += 1;
      escapes += 1;
    } else others += 1;
  }
  return { end: at, words: others > 0 ? at - begin : escapes };
}
