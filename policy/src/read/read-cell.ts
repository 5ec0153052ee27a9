import { allOf, isEmpty, spansOutside, tidySpans } from '../accepted-values.ts';
import type { FindingCode } from '../finding.ts';
import { short } from '../finding.ts';
import type { Accepted, CellCondition, Domain, Fact, Span } from '../model.ts';
import { fullWidthSigns, hintAtFullWidth } from './full-width.ts';
import { booleanOf, type FeelNode, onlyChild, parseFeel, stringOf } from './feel-tree.ts';
import { CellRefused, readSpan, type RefusalValues } from './read-number-test.ts';

/** What a cell says: nothing (`-`), a condition, or something that is refused. */
export type CellReading =
  | { readonly kind: 'any' }
  | { readonly kind: 'condition'; readonly condition: CellCondition }
  | { readonly kind: 'refused'; readonly code: FindingCode; readonly message: string; readonly values: RefusalValues };

/**
 * Reads one input cell in the S-FEEL subset: `-`, literals, `<` `<=` `>` `>=`, ranges, comma lists and `not(...)` around
 * these. An empty cell counts as `-`, as DMN editors write it.
 */
export function readCell(text: string, fact: Fact): CellReading {
  const cell = text.trim();
  if (cell === '' || cell === '-') return { kind: 'any' };
  try {
    const accepted = readTests(cell, fact.domain);
    if (isEmpty(accepted))
      throw new CellRefused(
        'never-true',
        `${short(cell)} is never true of ${fact.name}: correct it or delete the row`,
        { text: short(cell) },
      );
    return { kind: 'condition', condition: { fact: fact.name, wanted: cell.replaceAll(/\s+/gu, ' '), accepted } };
  } catch (refusal) {
    if (!(refusal instanceof CellRefused)) throw refusal;
    const { code, message, values } = refusal.code === 'outside-subset' ? withHint(refusal, cell) : refusal;
    return { kind: 'refused', code, message, values };
  }
}

/** Reads `allowedValues` or any comma list of tests into the values it accepts. */
export function readTests(cell: string, domain: Domain): Accepted {
  const tree = parseFeel(cell, 'UnaryTests');
  if (tree === null)
    throw new CellRefused('outside-subset', `${short(cell)} is not a well-formed unary test`, {
      why: 'formula',
      text: short(cell),
    });
  const negated = tree.children[0]?.name === 'not';
  const list = tree.children.find((child) => child.name === 'PositiveUnaryTests');
  if (list === undefined) throw outside(cell);
  const accepted = union(list.children, domain);
  return negated ? complement(accepted, domain) : accepted;
}

function outside(text: string): CellRefused {
  return new CellRefused(
    'outside-subset',
    `${short(text)} is outside the subset: use a value, a list of values, a comparison, a range, not(...) or -`,
    { why: 'test', text: short(text) },
  );
}

/** Full-width signs are the usual reason for a cell that cannot be read, where it has any. */
function withHint({ code, message, values }: CellRefused, cell: string): CellRefused {
  return new CellRefused(code, `${message}${hintAtFullWidth(cell)}`, fullWidthValues(cell) ?? values);
}

/** What a sentence about full-width signs needs; null where the formula has none. */
export function fullWidthValues(
  formula: string,
): { why: 'full-width'; text: string; found: string; instead: string } | null {
  const signs = fullWidthSigns(formula);
  if (signs.length === 0) return null;
  const [found, instead] = [signs.map((sign) => sign.found).join(' '), signs.map((sign) => sign.instead).join(' ')];
  return { why: 'full-width', text: short(formula), found, instead };
}

function union(tests: readonly FeelNode[], domain: Domain): Accepted {
  const literals = tests.map((test) => {
    const literal = test.name === 'PositiveUnaryTest' ? onlyChild(test) : null;
    if (literal === null) throw outside(test.text);
    return literal;
  });
  if (domain.kind === 'number') {
    const spans = literals.map((literal) => readSpan(literal, domain));
    return { kind: 'number', spans: tidySpans(spans, wholeSpan(domain)) };
  }
  if (domain.kind === 'boolean') return { kind: 'boolean', values: new Set(literals.map(readBoolean)) };
  return { kind: 'enum', values: new Set(literals.map((literal) => readWord(literal, domain.values))) };
}

function readBoolean(literal: FeelNode): boolean {
  const value = booleanOf(literal);
  if (value !== null) return value;
  if (literal.name === 'StringLiteral' || literal.name === 'NumericLiteral') {
    throw new CellRefused('unknown-value', `${short(literal.text)} is not a value of this fact: it is true or false`, {
      why: 'boolean',
      text: short(literal.text),
    });
  }
  throw outside(literal.text);
}

function readWord(literal: FeelNode, allowed: readonly string[]): string {
  const value = stringOf(literal);
  if (value === null) throw outside(literal.text);
  if (allowed.includes(value)) return value;
  throw new CellRefused(
    'unknown-value',
    `${short(literal.text)} is not an allowed value of this fact: add it to the type or correct it`,
    { why: 'fact', text: short(literal.text) },
  );
}

function wholeSpan(domain: { readonly min: number; readonly max: number | null }): Span {
  return { from: domain.min, to: domain.max ?? Infinity };
}

function complement(accepted: Accepted, domain: Domain): Accepted {
  const all = allOf(domain);
  if (accepted.kind === 'number' && domain.kind === 'number') {
    return { kind: 'number', spans: spansOutside(accepted.spans, wholeSpan(domain)) };
  }
  if (accepted.kind === 'enum' && all.kind === 'enum') {
    return { kind: 'enum', values: new Set([...all.values].filter((value) => !accepted.values.has(value))) };
  }
  if (accepted.kind === 'boolean' && all.kind === 'boolean') {
    return { kind: 'boolean', values: new Set([...all.values].filter((value) => !accepted.values.has(value))) };
  }
  return all;
}
