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

// Longer or deeper texts are no condition that a person wrote; the bounds keep hostile files harmless.
const LONGEST = 20_000;
const DEEPEST = 400;

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
  const tree = copyNode(parsers[top].parse(text).topNode, text, 0);
  if (recent.size >= MOST_KEPT) recent.clear();
  if (text.length <= LONGEST_KEPT) recent.set(key, tree);
  return tree;
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
  if (node.name !== 'StringLiteral') return null;
  try {
    const value: unknown = JSON.parse(node.text);
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
