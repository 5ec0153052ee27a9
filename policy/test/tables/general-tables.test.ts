import { describe, expect, it } from 'vitest';
import {
  answerOf,
  decisionXml,
  inputXml,
  modelXml,
  oneTable,
  type Plain,
  resultOf,
  tableXml,
} from '../help/dmn-tables.ts';

const rows = (...each: readonly (readonly string[])[]) => each;
const number = { name: 'n', type: 'number' };
const out = { name: 'x' };

describe('input cells', () => {
  it.each<[cell: string, holds: readonly Plain[], fails: readonly Plain[]]>([
    ['0.3', [0.3, 0.3], [0.30000000000000004, 0.29, null]],
    ['.5, -.5', [0.5, -0.5], [0, 5, null]],
    ['< 1.5', [1.4999, -7, 0], [1.5, 2, null]],
    ['[1.5..2)', [1.5, 1.75, 1.9999999999], [2, 1.4999999999, null]],
    [']1..2[', [1.5, 1.0001], [1, 2, null]],
    ['not([1..2], 5)', [0.99, 3, 2.01], [1, 2, 5, null]],
    ['not(5)', [4.9, null], [5]],
    ['null', [null], [0]],
    ['null, > 3', [null, 4], [3]],
    ['not(null)', [0], [null]],
    ['!= 4', [3, null], [4]],
    ['= 4', [4], [3, null]],
    ['[1, 2]', [1, 2], [1.5, null]],
    ['(7)', [7], [8, null]],
    ['-', [1, null, -1e9], []],
    ['', [1, null], []],
    ['12345678901234567890.5', [], [12345678901234567000]],
  ])('of numbers: %s', async (cell, holds, fails) => {
    const xml = oneTable({ inputs: [number], outputs: [out], rows: rows([cell, '"yes"']) });
    for (const n of holds) expect([n, await resultOf(xml, { n })]).toEqual([n, 'yes']);
    for (const n of fails) expect([n, await resultOf(xml, { n })]).toEqual([n, null]);
  });

  it.each<[cell: string, holds: readonly Plain[], fails: readonly Plain[]]>([
    ['"a", "b"', ['a', 'b'], ['c', '', 'A', null]],
    ['not("a")', ['b', '', null], ['a']],
    ['""', [''], [' ', null]],
    ['"a~"', ['a~'], ['a', 'a~~']],
    ['not("a", null)', ['b'], ['a', null]],
    ['"\\u6a2a\\u7db1"', ['横綱'], ['横']],
    ['"true"', ['true'], ['false', null]],
  ])('of strings without a list: %s', async (cell, holds, fails) => {
    const xml = oneTable({ inputs: [{ name: 's', type: 'string' }], outputs: [out], rows: rows([cell, '"yes"']) });
    for (const s of holds) expect([s, await resultOf(xml, { s })]).toEqual([s, 'yes']);
    for (const s of fails) expect([s, await resultOf(xml, { s })]).toEqual([s, null]);
  });

  it('of columns without a type take whatever comes, and match nothing of another kind', async () => {
    const xml = oneTable({
      hitPolicy: 'RULE ORDER',
      inputs: [{ name: 'v' }],
      outputs: [out],
      rows: rows(['"1"', '"text"'], ['1', '"number"'], ['true', '"flag"'], ['null', '"nothing"'], ['>= 1', '"more"']),
    });
    expect(await resultOf(xml, { v: '1' })).toEqual(['text']);
    expect(await resultOf(xml, { v: 1 })).toEqual(['number', 'more']);
    expect(await resultOf(xml, { v: true })).toEqual(['flag']);
    expect(await resultOf(xml, {})).toEqual(['nothing']);
    expect(await resultOf(xml, { v: 'other' })).toEqual([]);
    expect(await resultOf(xml, { v: [1] })).toMatch(/^refused: .*list/u);
  });

  it.each([
    'n + 1',
    'count(n)',
    '> limit',
    '? > 5',
    'date("2020-01-01")',
    '> date("2020-01-01")',
    '[a..b]',
    '> "a"',
    '5 and 6',
    '{a: 1}',
    '5,',
    'not(not(5))',
    '@"2020-01-01"',
  ])('that would have to be computed are refused: %s', async (cell) => {
    const xml = oneTable({ inputs: [number], outputs: [out], rows: rows(['-', '"a"'], [cell, '"b"']) });
    expect(await resultOf(xml, { n: 1 })).toMatch(/^refused: decision Result: row 2, input 1: /u);
  });

  it.each(['n + 1', 'today()', 'limit', '1 +', '', 'if true then 1 else 2', '{a: 1}', 'date("2020-01-01")'])(
    'and so are such outputs: %s',
    async (cell) => {
      const xml = oneTable({ inputs: [number], outputs: [out], rows: rows(['-', '1'], ['-', cell]) });
      expect(await resultOf(xml, { n: 1 })).toMatch(/^refused: decision Result: row 2, output 1: /u);
    },
  );

  it.each(['n + 1', 'other', 'n.part', 'upper case(n)', ''])('and such inputs: %s', async (expression) => {
    const table = tableXml({ inputs: [{ name: expression }], outputs: [out], rows: rows(['-', '1']) });
    const xml = modelXml(decisionXml('Result', ['i-n'], table), inputXml('n', 'number'));
    expect(await resultOf(xml, { n: 1 })).toMatch(/^refused: decision Result: input 1: /u);
  });

  it('in another language are refused', async () => {
    const xml = oneTable({ inputs: [number], outputs: [out], rows: rows(['-', '1']) });
    const other = xml.replace('<inputEntry>', '<inputEntry expressionLanguage="http://www.java.com/java">');
    expect(await resultOf(other, { n: 1 })).toMatch(/^refused: .*java/u);
  });
});

describe('outputs', () => {
  it('may be any literal, or a list of them', async () => {
    const cells = ['"a"', '-0.50', 'true', 'null', '[1, "b", [false]]', '[]'];
    const names = cells.map((_, index) => ({ name: `o${index}` }));
    const xml = oneTable({ inputs: [number], outputs: names, rows: rows(['-', ...cells]) });
    const expected = { o0: 'a', o1: '#-0.5', o2: true, o3: null, o4: ['#1', 'b', [false]], o5: [] };
    expect(await resultOf(xml, { n: 1 })).toEqual(expected);
  });

  it('that several columns leave unnamed, and rows of another width, are refused', async () => {
    const table = { inputs: [number], outputs: [out, { name: '' }], rows: rows(['-', '1', '2']) };
    expect(await resultOf(oneTable(table), { n: 1 })).toMatch(/^refused: .*no name/u);
    const narrow = { inputs: [number], outputs: [out], rows: rows(['-']) };
    expect(await resultOf(oneTable(narrow), { n: 1 })).toMatch(/^refused: .*row 1 has 1 \+ 0 cells/u);
  });

  it('are summed exactly, with 34 digits', async () => {
    const sum = (...fees: readonly string[]): string =>
      oneTable({
        hitPolicy: 'COLLECT',
        aggregation: 'SUM',
        inputs: [number],
        outputs: [out],
        rows: fees.map((fee) => ['-', fee]),
      });
    expect(await resultOf(sum('0.1', '0.2'), {})).toBe('#0.3');
    expect(await resultOf(sum('1.10', '2.2', '-3.3'), {})).toBe('#0');
    expect(await resultOf(sum(...Array.from({ length: 10 }, () => '0.1')), {})).toBe('#1');
    expect(await resultOf(sum('9007199254740993', '0.0000000001'), {})).toBe('#9007199254740993.0000000001');
    expect(await resultOf(sum('1e20', '1'), {})).toBe('#100000000000000000001');
    expect(await resultOf(sum('9999999999999999999999999999999999', '0.5'), {})).toBe(
      '#10000000000000000000000000000000000',
    );
  });
});

describe('allowed values', () => {
  const table = (values: string | undefined, type?: string) => ({
    inputs: [{ name: 's', type: type ?? 'string', ...(values === undefined ? {} : { values }) }],
    outputs: [out],
    rows: rows(['"a"', '"first"'], ['not("a")', '"other"']),
  });
  const items =
    '<itemDefinition name="tS"><typeRef>string</typeRef><allowedValues><text>"a", "b"</text></allowedValues></itemDefinition>';

  it('of a column: a value outside gives nothing, and says so', async () => {
    const xml = oneTable(table('"a", "b"'));
    expect(await resultOf(xml, { s: 'a' })).toBe('first');
    expect(await resultOf(xml, { s: 'b' })).toBe('other');
    for (const s of ['c', null]) {
      expect(await answerOf(xml, { s })).toEqual({
        status: 'answered',
        value: null,
        problem: expect.stringMatching(/input values/u),
      });
    }
    expect(await resultOf(oneTable(table(undefined)), { s: 'c' })).toBe('other');
  });

  it('of a type: a value outside is null', async () => {
    const xml = oneTable(table(undefined, 'tS'), undefined, items);
    expect(await resultOf(xml, { s: 'b' })).toBe('other');
    const nothing = oneTable(
      { ...table(undefined, 'tS'), rows: rows(['null', '"none"'], ['-', '"any"']), hitPolicy: 'FIRST' },
      undefined,
      items,
    );
    expect([await resultOf(nothing, { s: 'c' }), await resultOf(nothing, { s: 'a' })]).toEqual(['none', 'any']);
  });

  it('of an output: a value outside is none, and only for the row that has it', async () => {
    const xml = oneTable({
      inputs: [number],
      outputs: [{ name: 'x', values: '1, 2' }],
      rows: rows(['1', '1'], ['3', '3']),
    });
    expect(await resultOf(xml, { n: 1 })).toBe('#1');
    expect(await answerOf(xml, { n: 3 })).toMatchObject({ value: null, problem: expect.stringMatching(/row 2/u) });
  });

  it('of the result: what is not allowed, or of another type, is null', async () => {
    const result = (type: string, output: string): Promise<unknown> =>
      resultOf(oneTable({ inputs: [number], outputs: [out], rows: rows(['-', output]) }, type, items), { n: 1 });
    expect(await result('tS', '"b"')).toBe('b');
    expect(await result('string', '["b"]')).toBe('b');
    expect(await result('tS', '"c"')).toBe(null);
  });

  it('that cannot be read refuse what is of that type, and nothing else', async () => {
    const odd = items.replace('"a", "b"', 'string length(?) = 3');
    expect(await resultOf(oneTable(table(undefined, 'tS'), undefined, odd), { s: 'a' })).toMatch(
      /^refused: .*allowed values of tS/u,
    );
    expect(await resultOf(oneTable(table(undefined), undefined, odd), { s: 'a' })).toBe('first');
  });
});

describe('what is too much', () => {
  it('is refused: rows that combine in more ways than can be laid out', async () => {
    const inputs = Array.from({ length: 22 }, (_, column) => ({ name: `b${column}`, type: 'boolean' }));
    const each = inputs.map((_, row) => [
      ...inputs.map((_column, column) => (row === column ? 'true' : '-')),
      String(row),
    ]);
    const xml = oneTable({ hitPolicy: 'COLLECT', inputs, outputs: [out], rows: each });
    expect(await resultOf(xml, {})).toMatch(/^refused: .*too many ways/u);
  });

  it('but a thousand rows are not', async () => {
    const each = Array.from({ length: 1000 }, (_, row) => [`[${row}.5..${row + 1}.5)`, `"k${row % 7}"`, String(row)]);
    const xml = oneTable({ inputs: [number, { name: 's', type: 'string' }], outputs: [out], rows: each });
    expect(await resultOf(xml, { n: 500, s: `k${499 % 7}` })).toBe('#499');
    expect(await resultOf(xml, { n: 500, s: 'other' })).toBe(null);
  });
});
