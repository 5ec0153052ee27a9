import type { GridColumn } from '@jieyi/policy';

/** A cell of FEEL taken apart as far as words go. Literals are FEEL: `"open"`, `true`, `3`. */
export type ReadCell =
  | { readonly kind: 'any' }
  | { readonly kind: 'values'; readonly isNot: boolean; readonly literals: readonly string[] }
  | { readonly kind: 'atLeast' | 'atMost' | 'moreThan' | 'lessThan'; readonly number: string }
  | { readonly kind: 'between'; readonly from: string; readonly to: string }
  | { readonly kind: 'list'; readonly literals: readonly string[] }
  | { readonly kind: 'as-written' };

const COMPARISONS = { '>=': 'atLeast', '<=': 'atMost', '>': 'moreThan', '<': 'lessThan' } as const;
const AS_WRITTEN = { kind: 'as-written' } as const;

/** `-`, `"open", "closed"`, `not("none")`, `>= 2`, `[1..4]`. */
export function readCondition(feel: string): ReadCell {
  const plain = feel.trim();
  if (plain === '' || plain === '-') return { kind: 'any' };
  const [, sign, number] = /^(>=|<=|>|<)\s*(\d+)$/u.exec(plain) ?? [];
  if (number !== undefined && isSign(sign)) return { kind: COMPARISONS[sign], number };
  const [, from, to] = /^\[\s*(\d+)\s*\.\.\s*(\d+)\s*\]$/u.exec(plain) ?? [];
  if (from !== undefined && to !== undefined) return { kind: 'between', from, to };
  const negated = /^not\s*\((.*)\)$/su.exec(plain)?.[1];
  const literals = readLiterals(negated ?? plain);
  return literals === null ? AS_WRITTEN : { kind: 'values', isNot: negated !== undefined, literals };
}

/** `"must"`, `null`, `true`, `["callPlace"]`. */
export function readResult(feel: string): ReadCell {
  const plain = feel.trim();
  if (plain === 'null') return { kind: 'values', isNot: false, literals: ['null'] };
  const inner = /^\[(.*)\]$/su.exec(plain)?.[1];
  const literals = inner?.trim() === '' ? [] : readLiterals(inner ?? plain);
  if (literals === null || (inner === undefined && literals.length !== 1)) return AS_WRITTEN;
  return inner === undefined ? { kind: 'values', isNot: false, literals } : { kind: 'list', literals };
}

function isSign(sign: string | undefined): sign is keyof typeof COMPARISONS {
  return sign !== undefined && Object.hasOwn(COMPARISONS, sign);
}

function readLiterals(list: string): string[] | null {
  const literals: string[] = [];
  for (let rest = list.trim(); rest !== ''; ) {
    const found = /^("(?:[^"\\]|\\.)*"|true|false|-?\d+(?:\.\d+)?)\s*(?:,\s*(?=\S)|$)/su.exec(rest);
    if (found === null) return null;
    literals.push(found[1] ?? '');
    rest = rest.slice(found[0].length);
  }
  return literals.length === 0 ? null : literals;
}

/** The same text for two cells that say the same, however they are spelt. */
export function meaningOf(feel: string, column: GridColumn): string {
  const read = column.kind === 'input' ? readCondition(feel) : readResult(feel);
  const isWhole = column.range !== null;
  switch (read.kind) {
    case 'values':
      return `${column.kind === 'input' ? acceptedOf(read, column) : read.literals.join(', ')}`;
    case 'moreThan':
      return isWhole ? `at least ${Number(read.number) + 1}` : `more than ${Number(read.number)}`;
    case 'lessThan':
      return isWhole ? `at most ${Number(read.number) - 1}` : `less than ${Number(read.number)}`;
    case 'atLeast':
      return `at least ${Number(read.number)}`;
    case 'atMost':
      return `at most ${Number(read.number)}`;
    case 'between':
      return `between ${Number(read.from)} and ${Number(read.to)}`;
    case 'list':
      return `list of ${read.literals.join(', ')}`;
    case 'any':
      return 'any';
    case 'as-written':
      return `as written ${feel.replaceAll(/\r\n?/gu, '\n').trim()}`;
  }
}

/** Which of the values listed a condition accepts; of others, which it names. */
function acceptedOf({ isNot, literals }: ReadCell & { kind: 'values' }, { values }: GridColumn): string {
  const isListed = literals.every((literal) => values.some(({ feel }) => feel === literal));
  const accepted = isListed ? values.filter(({ feel }) => literals.includes(feel) !== isNot) : [];
  if (accepted.length > 0) return `one of ${accepted.map(({ feel }) => feel).join(', ')}`;
  return `${isNot ? 'none' : 'one'} of ${[...new Set(literals)].toSorted().join(', ')}`;
}
