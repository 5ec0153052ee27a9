import type { Work } from '../compile/work.ts';
import { Decimal } from './decimal.ts';
import { type DmnValue, isScalar, sameValue, type Scalar } from './dmn-value.ts';
import { OutsideTables } from './outside-tables.ts';
import { judge, markersOf, type Test, type TestList } from './read-tests.ts';
import type { ScalarKind } from './value-type.ts';

/**
 * The values of one input column cut into cells, of each of which every test of the column is true or false as a whole:
 * null, false and true, each string that is named and one cell for any other, each number that is named and one cell for
 * the numbers between two neighbours.
 */
export interface InputCells {
  readonly size: number;
  /** A value of each cell. */
  readonly samples: readonly DmnValue[];
  readonly strings: ReadonlyMap<string, number>;
  readonly otherString: number;
  /** The cell before the first named number; the numbers named and the gaps between them follow in turn. */
  readonly firstNumber: number;
  readonly numbers: readonly Decimal[];
}

const NONE = -1;

/** `kind` is what the column may hold besides null; null for anything without parts. */
export function cutInput(tests: readonly TestList[], kind: ScalarKind | null): InputCells {
  const markers = tests.flatMap(markersOf);
  const samples: DmnValue[] = [null];
  if (kind === null || kind === 'boolean') samples.push(false, true);
  const strings = new Map<string, number>();
  let otherString = NONE;
  if (kind === null || kind === 'string') {
    for (const text of markers.filter((marker) => typeof marker === 'string'))
      if (!strings.has(text)) strings.set(text, samples.push(text) - 1);
    otherString = samples.push(stringBeside(strings)) - 1;
  }
  const firstNumber = kind === null || kind === 'number' ? samples.length : NONE;
  const numbers = firstNumber === NONE ? [] : sortedNumbers(markers);
  if (firstNumber !== NONE) samples.push(...numberSamples(numbers));
  return { size: samples.length, samples, strings, otherString, firstNumber, numbers };
}

function stringBeside(strings: ReadonlyMap<string, number>): string {
  return [...strings.keys()].reduce((longest, text) => (text.length > longest.length ? text : longest), '') + '~';
}

function sortedNumbers(markers: readonly DmnValue[]): Decimal[] {
  const sorted = markers.filter((marker) => marker instanceof Decimal).toSorted((one, other) => one.compare(other));
  return sorted.filter((number, index) => index === 0 || number.compare(sorted[index - 1] ?? number) !== 0);
}

function numberSamples(numbers: readonly Decimal[]): Decimal[] {
  const [first] = numbers;
  const last = numbers.at(-1);
  if (first === undefined || last === undefined) return [Decimal.ofWhole(0)];
  const between = numbers.flatMap((number, index) => {
    const next = numbers[index + 1];
    return next === undefined ? [number] : [number, number.halfwayTo(next)];
  });
  return [first.beside(-1), ...between, last.beside(1)];
}

/** The cell of a value. @throws OutsideTables for a value with parts. */
export function cellOfInput(cells: InputCells, value: DmnValue): number {
  if (!isScalar(value)) throw new OutsideTables('a list or a context cannot be tested by a table cell');
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 2 : 1;
  if (typeof value === 'string') return cells.strings.get(value) ?? cells.otherString;
  return cells.firstNumber + cellOfNumber(cells.numbers, value);
}

/** 0 before the first number, 1 at it, 2 between it and the second, and so on. */
function cellOfNumber(numbers: readonly Decimal[], value: Decimal): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const difference = numbers[middle]?.compare(value) ?? 0;
    if (difference === 0) return 2 * middle + 1;
    if (difference < 0) low = middle + 1;
    else high = middle;
  }
  return 2 * low;
}

/** One flag a cell: 1 where the tests are true. Null where there are none. @throws OutOfWork */
export function maskOfTests(cells: InputCells, tests: TestList | null, work: Work): Uint8Array | null {
  if (tests === null) return null;
  const isPlain = !tests.negated && tests.tests.every((test) => test.kind === 'span' || !test.negated);
  if (isPlain) return maskOfPlain(cells, tests.tests);
  work.spend(cells.size * tests.tests.length);
  return Uint8Array.from(cells.samples, (sample) => (judge(tests, sample) === true ? 1 : 0));
}

/** Values and spans are found by their place; large tables consist of nothing else. */
function maskOfPlain(cells: InputCells, tests: readonly Test[]): Uint8Array {
  const mask = new Uint8Array(cells.size);
  for (const test of tests) {
    const [from, to] = test.kind === 'span' ? cellsOfSpan(cells, test) : cellsOfValue(cells, test.value);
    if (from <= to) mask.fill(1, from, to + 1);
  }
  return mask;
}

const NOWHERE = [0, -1] as const;

function cellsOfValue(cells: InputCells, value: Scalar): readonly [from: number, to: number] {
  const cell = cellOfInput(cells, value);
  return sameValue(cells.samples[cell] ?? null, value) ? [cell, cell] : NOWHERE;
}

function cellsOfSpan(cells: InputCells, { low, high }: Test & { kind: 'span' }): readonly [from: number, to: number] {
  const { firstNumber, numbers } = cells;
  if (firstNumber === NONE) return NOWHERE;
  const from = low === null ? 0 : cellOfNumber(numbers, low.at) + (low.included ? 0 : 1);
  const to = high === null ? 2 * numbers.length : cellOfNumber(numbers, high.at) - (high.included ? 0 : 1);
  return [firstNumber + from, firstNumber + to];
}
