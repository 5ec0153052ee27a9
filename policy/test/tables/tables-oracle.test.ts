import fc from 'fast-check';
import { unaryTest } from 'feelin';
import { expect, it } from 'vitest';
import { openTableDecisions } from '../../src/tables/decide-by-tables.ts';
import { given, oneTable, type Plain, plainOf } from '../help/dmn-tables.ts';

/**
 * Random tables of decimals, strings, booleans and nulls, each cell judged by feelin. One thing is left out: where FEEL
 * cannot compare (`null > 5`), it answers null, and so `not(> 5)` of null is null, which is no match; feelin takes it for
 * true. It also turns ranges round that end before they begin; those are not drawn.
 */
type Kind = 'number' | 'string' | 'boolean';
const NUMBERS = ['-2.5', '-1', '-0.5', '0', '.1', '0.10', '0.2', '0.3', '1', '1.5', '99.99', '100', '1000000'];
const STRINGS = ['', 'a', 'b', 'A', 'a b', '0.1', 'true', '横綱', 'say "no"', '<&>'];

const word = fc.constantFrom(...STRINGS).map((text) => JSON.stringify(text));
const number = fc.constantFrom(...NUMBERS);
const comparison = fc
  .tuple(fc.constantFrom('<', '<=', '>', '>=', '=', '!='), number)
  .map(([sign, at]) => `${sign} ${at}`);
const range = fc
  .tuple(fc.constantFrom('[', '(', ']'), number, number, fc.constantFrom(']', ')', '['))
  .map(([open, one, other, close]) => {
    const [from, to] = Number(one) <= Number(other) ? [one, other] : [other, one];
    return `${open}${from}..${to}${close}`;
  });
const tests: Readonly<Record<Kind, fc.Arbitrary<string>>> = {
  number: fc.oneof(number, comparison, range, fc.constant('null')),
  string: fc.oneof(word, word, fc.constant('null')),
  boolean: fc.constantFrom('true', 'false', 'null'),
};
const cell = (kind: Kind): fc.Arbitrary<string> => {
  const list = fc.array(tests[kind], { minLength: 1, maxLength: 3 }).map((each) => each.join(', '));
  return fc.oneof(
    fc.constant('-'),
    list,
    list,
    list.map((text) => `not(${text})`),
  );
};
const values: Readonly<Record<Kind, fc.Arbitrary<Plain>>> = {
  number: fc.oneof(
    fc.constant(null),
    fc.constantFrom(...NUMBERS).map(Number),
    fc.constantFrom(-3, -0.75, 0.05, 0.15, 0.25, 0.30000000000000004, 50, 1e9),
  ),
  string: fc.oneof(fc.constant(null), fc.constantFrom(...STRINGS, 'other', 'ab')),
  boolean: fc.constantFrom(null, true, false),
};

interface Drawn {
  readonly kinds: readonly Kind[];
  readonly rows: readonly (readonly string[])[];
  readonly cases: readonly (readonly Plain[])[];
}

const drawn: fc.Arbitrary<Drawn> = fc
  .array(fc.constantFrom<Kind>('number', 'string', 'boolean'), { minLength: 1, maxLength: 3 })
  .chain((kinds) =>
    fc.record({
      kinds: fc.constant(kinds),
      rows: fc.array(fc.tuple(...kinds.map(cell)), { minLength: 1, maxLength: 6 }),
      cases: fc.array(fc.tuple(...kinds.map((kind) => values[kind])), { minLength: 1, maxLength: 12 }),
    }),
  );

const isIncomparable = (text: string, value: Plain): boolean =>
  value === null && text.startsWith('not(') && /[<>[(\]].*\.\.|[<>]/u.test(text.slice('not('.length));

function matchesByFeelin(cells: readonly string[], facts: readonly Plain[]): boolean {
  return cells.every((text, column) => unaryTest(text, { '?': facts[column] ?? null }).value === true);
}

async function resultsOf({ kinds, rows, cases }: Drawn, typed: boolean): Promise<unknown[]> {
  const inputs = kinds.map((kind, column) => ({ name: `fact ${column}`, ...(typed ? { type: kind } : {}) }));
  const xml = oneTable({
    hitPolicy: 'RULE ORDER',
    inputs,
    outputs: [{ name: 'row' }],
    rows: rows.map((cells, row) => [...cells, String(row)]),
  });
  const decisions = await openTableDecisions(xml, { file: 'drawn.dmn' });
  return cases.map((facts) => {
    const named = Object.fromEntries(facts.map((value, column) => [`fact ${column}`, value]));
    const answer = typeof decisions === 'string' ? decisions : decisions.decide('Result', given(named));
    return typeof answer === 'string' || answer.status === 'refused' ? answer : plainOf(answer.value);
  });
}

it.each([
  ['with', true],
  ['without', false],
])('matches the rows that feelin matches, in columns %s types', async (_, typed) => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(drawn, async (table) => {
      const results = await resultsOf(table, typed);
      for (const [index, facts] of table.cases.entries()) {
        if (table.rows.some((cells) => cells.some((text, column) => isIncomparable(text, facts[column] ?? null))))
          continue;
        const rows = [...table.rows.keys()].filter((row) => matchesByFeelin(table.rows[row] ?? [], facts));
        expect([table.rows, facts, results[index]]).toEqual([table.rows, facts, rows.map((row) => `#${row}`)]);
        compared++;
      }
    }),
    { numRuns: 300 },
  );
  expect(compared).toBeGreaterThan(1000);
});
