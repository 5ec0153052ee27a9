/** What a body of JSON may hold, beside the bytes that a route's `bodyLimit` says. */
export interface BodyBounds {
  /** Members of objects and elements of lists, all in all. */
  items: number;
  /** Lists and objects inside one another. */
  depth: number;
}

/** Where a route says nothing else. */
export const usualBounds: BodyBounds = { items: 20_000, depth: 32 };

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const opening = new Set([0x5b, 0x7b]);
const closing = new Set([0x5d, 0x7d]);

/**
 * Which bound the text of a JSON document goes beyond; null where none. Looks at each byte once and makes nothing of them, so
 * that it may stand before everything else; whether it is JSON at all, others say. Pure.
 */
export function judgeBody(body: Uint8Array, { items, depth }: BodyBounds): keyof BodyBounds | null {
  let [count, level] = [0, 0];
  for (let at = 0; at < body.length; at += 1) {
    const sign = body[at] ?? 0;
    if (sign === QUOTE) at = endOfText(body, at);
    else if (sign === COMMA) count += 1;
    else if (opening.has(sign)) [count, level] = [count + 1, level + 1];
    else if (closing.has(sign)) level -= 1;
    if (level > depth) return 'depth';
    if (count > items) return 'items';
  }
  return null;
}

/** Where the text ends that begins there. */
function endOfText(body: Uint8Array, begin: number): number {
  let at = begin + 1;
  while (at < body.length && body[at] !== QUOTE) at += body[at] === BACKSLASH ? 2 : 1;
  return at;
}
