import { short } from '../finding.ts';
import { hintAtFullWidth } from '../read/full-width.ts';
import { type FeelNode, parseFeel } from '../read/feel-tree.ts';
import { Decimal } from './decimal.ts';
import { type DmnValue, isScalar, kindOfValue, sameValue, type Scalar } from './dmn-value.ts';
import { OutsideTables } from './outside-tables.ts';
import { literalOf, scalarOf } from './read-literal.ts';

interface Bound {
  readonly at: Decimal;
  readonly included: boolean;
}

/** One thing a cell asks of its value: to be a value, or a number between two bounds (null: without bound). */
export type Test =
  | { readonly kind: 'equals'; readonly value: Scalar; readonly negated: boolean }
  | { readonly kind: 'span'; readonly low: Bound | null; readonly high: Bound | null };

/** A cell: true where one of the tests is, or with `not(...)` where none is. */
export interface TestList {
  readonly tests: readonly Test[];
  readonly negated: boolean;
}

/**
 * Reads unary tests: literals, `null`, `=` `!=` `<` `<=` `>` `>=` of literals, ranges of numbers, lists of literals, comma
 * lists, `not(...)` around these. Null for `-` and for an empty cell, which DMN editors write instead.
 * @throws OutsideTables for anything that would have to be computed.
 */
export function readTestList(text: string): TestList | null {
  const cell = text.trim();
  if (cell === '' || cell === '-') return null;
  const tree = parseFeel(cell, 'UnaryTests');
  if (tree === null) throw new OutsideTables(`${short(cell)} is not a well-formed unary test${hintAtFullWidth(cell)}`);
  const parts = tree.children.filter((child) => !child.name.endsWith('Comment'));
  const negated = parts[0]?.name === 'not';
  const list = parts.find((child) => child.name === 'PositiveUnaryTests');
  if (list === undefined || parts.length !== (negated ? 4 : 1)) throw outside(cell);
  return { tests: list.children.flatMap(readTests), negated };
}

function outside(text: string): OutsideTables {
  return new OutsideTables(
    `${short(text)} is outside the subset of table cells: use values, comparisons with values, ranges of numbers, lists, not(...) or -${hintAtFullWidth(text)}`,
  );
}

function readTests(positive: FeelNode): Test[] {
  const [node, ...others] = positive.children;
  if (node === undefined || others.length > 0) throw outside(positive.text);
  if (node.name === 'SimplePositiveUnaryTest') return [readComparison(node)];
  const value = literalOf(node);
  if (value === undefined) throw outside(node.text);
  const values = Array.isArray(value) ? value : [value];
  return values.map((each) => {
    if (!isScalar(each)) throw outside(node.text);
    return { kind: 'equals', value: each, negated: false };
  });
}

function readComparison(node: FeelNode): Test {
  const [operator, operand, ...rest] = node.children;
  if (operator?.name === 'Interval' && operand === undefined) return readInterval(operator);
  const value = operand === undefined ? undefined : scalarOf(operand);
  if (operator === undefined || value === undefined || rest.length > 0) throw outside(node.text);
  if (operator.text === '=' || operator.text === '!=')
    return { kind: 'equals', value, negated: operator.text === '!=' };
  if (!(value instanceof Decimal)) throw outside(node.text);
  const bound = { at: value, included: operator.text.endsWith('=') };
  if (operator.text.startsWith('<')) return { kind: 'span', low: null, high: bound };
  if (operator.text.startsWith('>')) return { kind: 'span', low: bound, high: null };
  throw outside(node.text);
}

function readInterval(interval: FeelNode): Test {
  const [open, low, dots, high, close, ...rest] = interval.children;
  const from = low === undefined ? undefined : scalarOf(low);
  const to = high === undefined ? undefined : scalarOf(high);
  if (dots === undefined || rest.length > 0 || !(from instanceof Decimal) || !(to instanceof Decimal))
    throw outside(interval.text);
  return {
    kind: 'span',
    low: { at: from, included: open?.text === '[' },
    high: { at: to, included: close?.text === ']' },
  };
}

/** True, false or, where FEEL cannot compare the two, null. */
export function judge(list: TestList, value: DmnValue): boolean | null {
  const answers = list.tests.map((test) => judgeTest(test, value));
  const some = answers.includes(true) ? true : answers.includes(null) ? null : false;
  return list.negated && some !== null ? !some : some;
}

function judgeTest(test: Test, value: DmnValue): boolean | null {
  if (test.kind === 'span') return value instanceof Decimal ? isWithin(test, value) : null;
  const comparable = value === null || test.value === null || kindOfValue(value) === kindOfValue(test.value);
  return comparable ? sameValue(value, test.value) !== test.negated : null;
}

function isWithin({ low, high }: Test & { kind: 'span' }, value: Decimal): boolean {
  const fromLow = low === null ? 1 : value.compare(low.at);
  const toHigh = high === null ? 1 : high.at.compare(value);
  const above = fromLow > 0 || (fromLow === 0 && low !== null && low.included);
  const below = toHigh > 0 || (toHigh === 0 && high !== null && high.included);
  return above && below;
}

/** The values at which the answer of a test may change. */
export function markersOf({ tests }: TestList): Scalar[] {
  return tests.flatMap((test) => {
    if (test.kind === 'equals') return [test.value];
    return [test.low, test.high].filter((bound) => bound !== null).map((bound) => bound.at);
  });
}
