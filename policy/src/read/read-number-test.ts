import type { FindingCode } from '../finding.ts';
import { short } from '../finding.ts';
import type { Span } from '../model.ts';
import { type FeelNode, onlyChild, wholeNumberOf } from './feel-tree.ts';

/** What a translated sentence needs: `why` where the code has several reasons, `text` as the author wrote it. */
export interface RefusalValues extends Readonly<Record<string, string>> {
  readonly text: string;
}

/** Raised inside the cell readers; turned into a finding where table, row and column are known. */
export class CellRefused extends Error {
  readonly code: FindingCode;
  readonly values: RefusalValues;
  constructor(code: FindingCode, message: string, values: RefusalValues) {
    super(message);
    this.code = code;
    this.values = values;
  }
}

interface NumberDomain {
  readonly min: number;
  readonly max: number | null;
}

/** Reads `3`, `>= 3` or `[3..5)` as a span of whole numbers. The comparison of a fraction is refused. */
export function readSpan(test: FeelNode, domain: NumberDomain): Span {
  if (test.name === 'NumericLiteral') return readLiteral(test, domain);
  if (test.name !== 'SimplePositiveUnaryTest') throw refused(test);
  const [first, second, ...rest] = test.children;
  if (first?.name === 'Interval') return readInterval(onlyChild(test) ?? test);
  if (first?.name !== 'CompareOp' || second === undefined || rest.length > 0) throw refused(test);
  return readComparison(first.text, wholeNumber(second), test);
}

function readLiteral(test: FeelNode, domain: NumberDomain): Span {
  const value = wholeNumber(test);
  if (value < domain.min || value > (domain.max ?? Infinity)) {
    throw new CellRefused('unknown-value', `${value} is not an allowed value of this fact`, {
      why: 'fact',
      text: String(value),
    });
  }
  return { from: value, to: value };
}

function readComparison(operator: string, bound: number, test: FeelNode): Span {
  if (operator === '<') return { from: -Infinity, to: bound - 1 };
  if (operator === '<=') return { from: -Infinity, to: bound };
  if (operator === '>') return { from: bound + 1, to: Infinity };
  if (operator === '>=') return { from: bound, to: Infinity };
  throw refused(test);
}

function readInterval(interval: FeelNode): Span {
  const [open, low, dots, high, close, ...rest] = interval.children;
  if (
    open === undefined ||
    low === undefined ||
    dots === undefined ||
    high === undefined ||
    close === undefined ||
    rest.length > 0
  ) {
    throw refused(interval);
  }
  const from = wholeNumber(low) + (open.text === '[' ? 0 : 1);
  const to = wholeNumber(high) - (close.text === ']' ? 0 : 1);
  return { from, to };
}

function wholeNumber(node: FeelNode): number {
  const value = wholeNumberOf(node);
  if (value === null)
    throw new CellRefused(
      'outside-subset',
      `${short(node.text)} is not a whole number: number facts are whole numbers`,
      { why: 'whole-number', text: short(node.text) },
    );
  return value;
}

function refused(node: FeelNode): CellRefused {
  return new CellRefused(
    'outside-subset',
    `${short(node.text)} is outside the subset for a number: use a whole number, <, <=, >, >= or a range such as [1..5]`,
    { why: 'number', text: short(node.text) },
  );
}
