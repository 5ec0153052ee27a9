import { describeSpan } from '../accepted-values.ts';
import type { Accepted, Domain, Fact } from '../model.ts';

/** Cell numbers below zero. */
export const MISSING = -1;
export const INVALID_VALUE = -2;

/**
 * The domain of one fact cut into elementary cells: every condition of the policy is true of a whole cell or of none of
 * it. Enumerated values and booleans are a cell each (false before true), whole numbers are cut at the thresholds used.
 */
export interface Space {
  readonly name: string;
  readonly domain: Domain;
  readonly size: number;
  /** Cell of each enumerated value. */
  readonly cells: ReadonlyMap<string, number>;
  /** First number of each cell, ascending. */
  readonly starts: readonly number[];
  readonly min: number;
  readonly max: number;
}

export function cutIntoCells(fact: Fact, tests: readonly Accepted[]): Space {
  const { name, domain } = fact;
  const none = { name, domain, cells: new Map<string, number>(), starts: [], min: 0, max: 0 };
  if (domain.kind === 'boolean') return { ...none, size: 2 };
  if (domain.kind === 'enum') {
    return { ...none, size: domain.values.length, cells: new Map(domain.values.map((value, cell) => [value, cell])) };
  }
  const max = domain.max ?? Infinity;
  const starts = thresholds(tests, domain.min, max);
  return { ...none, size: starts.length, starts, min: domain.min, max };
}

function thresholds(tests: readonly Accepted[], min: number, max: number): number[] {
  const starts = new Set([min]);
  for (const test of tests) {
    if (test.kind !== 'number') continue;
    for (const span of test.spans) {
      starts.add(span.from);
      if (span.to < max) starts.add(span.to + 1);
    }
  }
  return [...starts].toSorted((a, b) => a - b);
}

/** The cell a value falls in, MISSING for null or undefined, INVALID_VALUE for anything outside the domain. */
export function cellOf(space: Space, value: unknown): number {
  if (typeof value === 'string') return space.cells.get(value) ?? INVALID_VALUE;
  if (value === null || value === undefined) return MISSING;
  if (typeof value === 'boolean') return space.domain.kind === 'boolean' ? Number(value) : INVALID_VALUE;
  return typeof value === 'number' ? cellOfNumber(space, value) : INVALID_VALUE;
}

function cellOfNumber(space: Space, value: number): number {
  const { starts } = space;
  if (starts.length === 0 || !Number.isSafeInteger(value) || value < space.min || value > space.max)
    return INVALID_VALUE;
  let cell = starts.length - 1;
  while (value < (starts[cell] ?? 0)) cell--;
  return cell;
}

/** One flag a cell: 1 where the test is true. */
export function maskOf(space: Space, accepted: Accepted): Uint8Array {
  const mask = new Uint8Array(space.size);
  for (let cell = 0; cell < space.size; cell++) mask[cell] = holds(space, cell, accepted) ? 1 : 0;
  return mask;
}

function holds(space: Space, cell: number, accepted: Accepted): boolean {
  const value = sampleOf(space, cell);
  if (accepted.kind === 'enum') return typeof value === 'string' && accepted.values.has(value);
  if (accepted.kind === 'boolean') return typeof value === 'boolean' && accepted.values.has(value);
  return typeof value === 'number' && accepted.spans.some((span) => span.from <= value && value <= span.to);
}

/** A value of the cell: the only one, or the smallest number. */
export function sampleOf(space: Space, cell: number): string | number | boolean {
  if (space.domain.kind === 'boolean') return cell === 1;
  if (space.domain.kind === 'enum') return space.domain.values[cell] ?? '';
  return space.starts[cell] ?? space.min;
}

/** True where the cell holds one value only, so that knowing the cell is knowing the value. */
export function isSingleValue(space: Space, cell: number): boolean {
  return space.domain.kind !== 'number' || spanOf(space, cell).from === spanOf(space, cell).to;
}

function spanOf(space: Space, cell: number) {
  const next = space.starts[cell + 1];
  return { from: space.starts[cell] ?? space.min, to: next === undefined ? space.max : next - 1 };
}

/** FEEL text for a set of cells, ascending: `"open", "closed"`, `true`, `< 3, >= 5`. */
export function describeCells(space: Space, cells: readonly number[]): string {
  if (space.domain.kind !== 'number') return cells.map((cell) => JSON.stringify(sampleOf(space, cell))).join(', ');
  const spans: { from: number; to: number }[] = [];
  for (const cell of cells) {
    const span = spanOf(space, cell);
    const last = spans.at(-1);
    if (last !== undefined && last.to + 1 === span.from) last.to = span.to;
    else spans.push(span);
  }
  return spans.map((span) => describeSpan(span, space.min)).join(', ');
}
