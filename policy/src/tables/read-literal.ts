import { booleanOf, type FeelNode, onlyChild, parseFeel, stringOf } from '../read/feel-tree.ts';
import { Decimal } from './decimal.ts';
import type { DmnValue, Scalar } from './dmn-value.ts';

/** The value that a FEEL text names outright, undefined where it has to be computed. Lists of such values are read too. */
export function readLiteral(text: string): DmnValue | undefined {
  const tree = parseFeel(text, 'Expression');
  const node = tree === null ? null : onlyChild(tree);
  return node === null ? undefined : literalOf(node);
}

/** The literal of a tree node, undefined where it is none. */
export function literalOf(node: FeelNode): DmnValue | undefined {
  if (node.name === 'List') return listOfLiterals(node);
  if (node.name === 'ParenthesizedExpression') {
    const [, inner, , ...rest] = node.children;
    return inner === undefined || rest.length > 0 ? undefined : literalOf(inner);
  }
  return scalarOf(node);
}

/** The literal without parts of a tree node. */
export function scalarOf(node: FeelNode): Scalar | undefined {
  if (node.name === 'null') return null;
  const text = stringOf(node);
  if (text !== null) return text;
  const flag = booleanOf(node);
  if (flag !== null) return flag;
  if (node.name !== 'NumericLiteral') return undefined;
  return Decimal.parse(node.text.replaceAll(/\s/gu, '')) ?? undefined;
}

function listOfLiterals(node: FeelNode): readonly DmnValue[] | undefined {
  const items = node.children.slice(1, -1).map(literalOf);
  return items.every((item) => item !== undefined) ? items.filter((item) => item !== undefined) : undefined;
}
