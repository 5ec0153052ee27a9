import type { FactValue } from '../api/types.ts';

type Comparison = 'at-least' | 'at-most' | 'more-than' | 'less-than';

/** A condition of the policy, taken apart so that it can be told in words. */
export type Wanted =
  | { kind: 'any' }
  | { kind: 'one-of'; values: Exclude<FactValue, null>[] }
  | { kind: 'not'; values: Exclude<FactValue, null>[] }
  | { kind: Comparison; value: number }
  | { kind: 'between'; from: number; to: number }
  | { kind: 'as-written'; text: string };

function comparisonOf(sign: string | undefined): Comparison | null {
  switch (sign) {
    case '>=':
      return 'at-least';
    case '<=':
      return 'at-most';
    case '>':
      return 'more-than';
    case '<':
      return 'less-than';
    default:
      return null;
  }
}

/** Reads the tests that policies use: `-`, `true`, `"open", "closed"`, `not("none")`, `>= 2`, `[1..4]`. */
export function readWanted(text: string): Wanted {
  const plain = text.trim();
  if (plain === '-' || plain === '') return { kind: 'any' };
  const compared = /^(>=|<=|>|<)\s*(-?\d+)$/.exec(plain);
  const comparison = comparisonOf(compared?.[1]);
  if (comparison) return { kind: comparison, value: Number(compared?.[2]) };
  const range = /^([[\](])\s*(\d+)\s*\.\.\s*(\d+)\s*([)\][])$/.exec(plain);
  if (range)
    return {
      kind: 'between',
      from: Number(range[2]) + (range[1] === '[' ? 0 : 1),
      to: Number(range[3]) - (range[4] === ']' ? 0 : 1),
    };
  const negated = /^not\s*\((.*)\)$/.exec(plain);
  const values = readValues(negated?.[1] ?? plain);
  if (!values) return { kind: 'as-written', text: plain };
  return { kind: negated ? 'not' : 'one-of', values };
}

function readValues(list: string): Exclude<FactValue, null>[] | null {
  const parts = list.match(/"[^"]*"|[^\s,][^,]*/g);
  if (!parts) return null;
  const values = parts.map((part) => readValue(part.trim()));
  return values.every((value) => value !== null) ? values : null;
}

function readValue(part: string): FactValue {
  if (part === 'true') return true;
  if (part === 'false') return false;
  if (/^-?\d+$/.test(part)) return Number(part);
  return /^"([^"]*)"$/.exec(part)?.[1] ?? null;
}
