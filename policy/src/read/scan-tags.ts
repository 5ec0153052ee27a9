/** A start tag, or an empty element, as it stands in the text: `from` is its `<`, `to` is behind its `>`. */
export interface StartTag {
  readonly from: number;
  readonly to: number;
  /** As written: `dmn:decision`. */
  readonly name: string;
}

/** Any tag: `empty` is `<a/>`, which no end tag follows. */
export interface Tag extends StartTag {
  readonly kind: 'start' | 'empty' | 'end';
}

/** An attribute; `from` and `to` enclose its value without the quotes. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

const SKIPPED = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const;

/**
 * The tags of a text in their order, without building anything: comments, character data and instructions are passed
 * over. Reads each character once. Ends early where a tag does not end.
 */
export function* allTags(xml: string): Generator<Tag> {
  let from = xml.indexOf('<');
  while (from >= 0) {
    const skipped = SKIPPED.find(([start]) => xml.startsWith(start, from));
    const to = skipped === undefined ? endOfTag(xml, from) : endAfter(xml, skipped[1], from);
    if (to < 0) return;
    if (skipped === undefined) yield tagAt(xml, from, to);
    from = xml.indexOf('<', to);
  }
}

function tagAt(xml: string, from: number, to: number): Tag {
  if (xml[from + 1] === '/') return { from, to, name: nameAt(xml, from + 2), kind: 'end' };
  return { from, to, name: nameAt(xml, from + 1), kind: xml[to - 2] === '/' ? 'empty' : 'start' };
}

/** The start tags and empty elements of a text in their order. */
export function* startTags(xml: string): Generator<StartTag> {
  for (const tag of allTags(xml)) if (tag.kind !== 'end') yield tag;
}

function endAfter(xml: string, text: string, from: number): number {
  const at = xml.indexOf(text, from + 2);
  return at < 0 ? -1 : at + text.length;
}

/** Behind the `>` of a tag; quoted values may hold one. */
function endOfTag(xml: string, from: number): number {
  const special = /[>"']/gu;
  special.lastIndex = from;
  for (let found = special.exec(xml); found !== null; found = special.exec(xml)) {
    if (found[0] === '>') return special.lastIndex;
    const end = xml.indexOf(found[0], special.lastIndex);
    if (end < 0) return -1;
    special.lastIndex = end + 1;
  }
  return -1;
}

function nameAt(xml: string, from: number): string {
  const name = /[^\s/>]*/uy;
  name.lastIndex = from;
  return name.exec(xml)?.[0] ?? '';
}

/** The attributes of a start tag. */
export function attributesOf(xml: string, tag: StartTag): Attribute[] {
  // Looking behind keeps a word without `=` from being tried again at each of its letters.
  const pattern = /(?<![^\s"'])([^\s"'=<>/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
  const inner = xml.slice(tag.from, tag.to);
  return [...inner.matchAll(pattern)].map((match) => {
    const value = match[2] ?? match[3] ?? '';
    const to = tag.from + match.index + match[0].length - 1;
    return { name: match[1] ?? '', value, from: to - value.length, to };
  });
}

/** The part of a name before its colon, empty if there is none. */
export function prefixOf(name: string): string {
  return name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
}

export function localNameOf(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
