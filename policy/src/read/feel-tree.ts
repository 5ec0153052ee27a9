import { parser } from 'lezer-feel';

/** A FEEL syntax tree without positions; `children` hold the named parts and the literal tokens. */
export interface FeelNode {
  readonly name: string;
  readonly text: string;
  readonly children: readonly FeelNode[];
}

interface LezerNode {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly type: { readonly isError: boolean };
  readonly firstChild: LezerNode | null;
  readonly nextSibling: LezerNode | null;
}

// Longer or deeper texts are no condition that a person wrote; the bounds keep hostile files harmless. lezer-feel takes
// about 10 ms for a thousand characters of the worst kind, and calls itself for every bracket.
const LONGEST = 20_000;
const LONGEST_WITHOUT_STRINGS = 2_000;
const DEEPEST = 400;
const DEEPEST_BRACKETS = 40;
/** Characters of formulas, strings left out, for one file; those seen lately do not count. */
const MOST_PARSED = 300_000;
let left = Infinity;

/** Thrown where a file holds more formulas than can be parsed in reasonable time. */
export class TooManyFormulas extends Error {}

/** Runs `read` with a bound to what it may parse. @throws TooManyFormulas */
export function withinFormulas<Read>(read: () => Read): Read {
  const before = left;
  left = MOST_PARSED;
  try {
    return read();
  } finally {
    left = before;
  }
}

// Cells repeat: most of a table is true, false and null. Trees are never changed, so one serves all.
const MOST_KEPT = 1000;
const LONGEST_KEPT = 1000;
const recent = new Map<string, FeelNode | null>();

const parsers = {
  UnaryTests: parser.configure({ top: 'UnaryTests' }),
  Expression: parser.configure({ top: 'Expression' }),
};

/** Parses with lezer-feel. Null for anything that is not complete, well-formed FEEL of reasonable size. */
export function parseFeel(text: string, top: keyof typeof parsers): FeelNode | null {
  if (text.length > LONGEST) return null;
  const key = `${top} ${text}`;
  const known = recent.get(key);
  if (known !== undefined) return known;
  const bare = text.replaceAll(/"(?:[^"\\]|\\.)*"/gu, '""');
  if (bare.length > LONGEST_WITHOUT_STRINGS || isTooDeep(bare)) return null;
  left -= bare.length;
  if (left < 0) throw new TooManyFormulas(`more than ${MOST_PARSED} characters of formulas: split the file`);
  const tree = copyNode(parsers[top].parse(text).topNode, text, 0);
  if (recent.size >= MOST_KEPT) recent.clear();
  if (text.length <= LONGEST_KEPT) recent.set(key, tree);
  return tree;
}

/** Brackets many times inside each other, or signs before signs: the parser would call itself too often. */
function isTooDeep(bare: string): boolean {
  let depth = 0;
  for (const char of bare) {
    if ('([{'.includes(char)) depth++;
    if (')]}'.includes(char)) depth--;
    if (depth > DEEPEST_BRACKETS || depth < -DEEPEST_BRACKETS) return true;
  }
  return /-\s*-\s*-/u.test(bare);
}

function copyNode(node: LezerNode, source: string, depth: number): FeelNode | null {
  if (node.type.isError || depth > DEEPEST) return null;
  const children: FeelNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    const copy = copyNode(child, source, depth + 1);
    if (copy === null) return null;
    children.push(copy);
  }
  return { name: node.name, text: source.slice(node.from, node.to), children };
}

/** The one child of a node, null if it has none or several. */
export function onlyChild(node: FeelNode): FeelNode | null {
  const [child, ...others] = node.children;
  return child !== undefined && others.length === 0 ? child : null;
}

/** The text of a string literal; null where its escapes are not those of JSON. */
export function stringOf(node: FeelNode): string | null {
  return node.name === 'StringLiteral' ? textOfString(node.text) : null;
}

/** What a literal in quotation marks says; null where its escapes are not those of JSON. */
export function textOfString(literal: string): string | null {
  try {
    const value: unknown = JSON.parse(literal);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}

/** The whole number of a literal; null for a fraction or one too large to be exact. */
export function wholeNumberOf(node: FeelNode): number | null {
  if (node.name !== 'NumericLiteral') return null;
  const value = Number(node.text.replaceAll(/\s/gu, ''));
  return Number.isSafeInteger(value) ? value : null;
}

export function booleanOf(node: FeelNode): boolean | null {
  return node.name === 'BooleanLiteral' ? node.text === 'true' : null;
}
