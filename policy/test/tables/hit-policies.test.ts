import { describe, expect, it } from 'vitest';
import { compilePolicy, readPolicy } from '../../src/index.ts';
import { answerOf, oneTable, type Plain, resultOf, type TableText } from '../help/dmn-tables.ts';
import { findingsIn, planted } from '../help/planted-defects.ts';

/** Over one number n: 1 to 3 match one to three of the rows; 9 matches none; 8 matches the last two, which agree. */
const ROWS = [
  ['[1..3]', '"low"', '0.1'],
  ['[2..3]', '"high"', '0.2'],
  ['[3..3]', '"middle"', '0.3'],
  ['8', '"high"', '7'],
  ['>= 8, 8', '"high"', '7'],
] as const;
const priorities = '"high", "middle", "low"';
const named = (hitPolicy: string, aggregation?: string): TableText => ({
  hitPolicy,
  ...(aggregation === undefined ? {} : { aggregation }),
  inputs: [{ name: 'n', type: 'number' }],
  outputs: [{ name: 'level', type: 'string', values: priorities }],
  rows: ROWS.map(([test, level]) => [test, level]),
});
const numbered = (aggregation: string): TableText => ({
  ...named('COLLECT', aggregation),
  outputs: [{ name: 'fee', type: 'number' }],
  rows: ROWS.map(([test, , fee]) => [test, fee]),
});
const both = (hitPolicy: string): TableText => ({
  ...named(hitPolicy),
  outputs: [
    { name: 'level', type: 'string', values: priorities },
    { name: 'fee', type: 'number' },
  ],
  rows: ROWS.map((row) => [...row]),
});
type Case = readonly [n: number, expected: unknown];
type Cases = [name: string, ...cases: Case[]];
const at = (n: number): Record<string, Plain> => ({ n });

describe('one output', () => {
  it.each<Cases>([
    ['UNIQUE', [1, 'low'], [2, null], [3, null], [8, null], [9, 'high'], [5, null]],
    ['ANY', [1, 'low'], [2, null], [3, null], [8, 'high'], [9, 'high'], [5, null]],
    ['PRIORITY', [1, 'low'], [2, 'high'], [3, 'high'], [8, 'high'], [9, 'high'], [5, null]],
    ['FIRST', [1, 'low'], [2, 'low'], [3, 'low'], [8, 'high'], [9, 'high'], [5, null]],
    ['RULE ORDER', [1, ['low']], [2, ['low', 'high']], [3, ['low', 'high', 'middle']], [8, ['high', 'high']], [5, []]],
    [
      'OUTPUT ORDER',
      [1, ['low']],
      [2, ['high', 'low']],
      [3, ['high', 'middle', 'low']],
      [8, ['high', 'high']],
      [5, []],
    ],
    ['COLLECT', [1, ['low']], [2, ['low', 'high']], [3, ['low', 'high', 'middle']], [8, ['high', 'high']], [5, []]],
  ])('%s', async (hitPolicy, ...cases) => {
    const xml = oneTable(named(hitPolicy));
    for (const [n, expected] of cases) expect([n, await resultOf(xml, at(n))]).toEqual([n, expected]);
  });

  it.each<Cases>([
    ['SUM', [1, '#0.1'], [2, '#0.3'], [3, '#0.6'], [8, '#14'], [9, '#7'], [5, null]],
    ['MIN', [1, '#0.1'], [2, '#0.1'], [3, '#0.1'], [8, '#7'], [9, '#7'], [5, null]],
    ['MAX', [1, '#0.1'], [2, '#0.2'], [3, '#0.3'], [8, '#7'], [9, '#7'], [5, null]],
    ['COUNT', [1, '#1'], [2, '#2'], [3, '#3'], [8, '#2'], [9, '#1'], [5, '#0']],
  ])('COLLECT with %s, exact to the digit', async (aggregation, ...cases) => {
    const xml = oneTable(numbered(aggregation));
    for (const [n, expected] of cases) expect([n, await resultOf(xml, at(n))]).toEqual([n, expected]);
  });

  it('says why where several rows break the policy', async () => {
    expect(await answerOf(oneTable(named('UNIQUE')), at(2))).toMatchObject({ problem: expect.stringMatching(/1, 2/u) });
    expect(await answerOf(oneTable(named('ANY')), at(2))).toMatchObject({ problem: expect.stringMatching(/differ/u) });
    expect(await answerOf(oneTable(named('UNIQUE')), at(5))).toMatchObject({ problem: 'no row matches' });
  });

  it('means UNIQUE where no hit policy is written', async () => {
    const { hitPolicy: _none, ...table } = named('UNIQUE');
    expect([await resultOf(oneTable(table), at(1)), await resultOf(oneTable(table), at(2))]).toEqual(['low', null]);
  });

  it('takes MIN and MAX of strings, and nothing of a mixture', async () => {
    const words = (aggregation: string): string => oneTable(named('COLLECT', aggregation));
    expect(await resultOf(words('MIN'), at(3))).toBe('high');
    expect(await resultOf(words('MAX'), at(3))).toBe('middle');
    expect(await resultOf(words('SUM'), at(3))).toBe(null);
    const mixed = {
      ...numbered('MAX'),
      outputs: [{ name: 'x' }],
      rows: [
        ['-', '1'],
        ['-', '"a"'],
        ['> 5', 'null'],
      ],
    };
    expect(await resultOf(oneTable(mixed), at(1))).toBe(null);
    expect(await resultOf(oneTable({ ...mixed, aggregation: 'COUNT' }), at(9))).toBe('#3');
  });
});

describe('several outputs', () => {
  const low = { level: 'low', fee: '#0.1' };
  const high = { level: 'high', fee: '#0.2' };
  const middle = { level: 'middle', fee: '#0.3' };
  const same = { level: 'high', fee: '#7' };

  it.each<Cases>([
    ['UNIQUE', [1, low], [2, null], [8, null]],
    ['ANY', [1, low], [2, null], [8, same]],
    ['PRIORITY', [1, low], [2, high], [3, high], [8, same]],
    ['FIRST', [1, low], [2, low], [3, low], [8, same]],
    ['RULE ORDER', [1, [low]], [3, [low, high, middle]], [8, [same, same]]],
    ['OUTPUT ORDER', [1, [low]], [3, [high, middle, low]], [8, [same, same]]],
    ['COLLECT', [1, [low]], [3, [low, high, middle]], [8, [same, same]]],
  ])('%s', async (hitPolicy, ...cases) => {
    const xml = oneTable(both(hitPolicy));
    for (const [n, expected] of cases) expect([n, await resultOf(xml, at(n))]).toEqual([n, expected]);
  });

  it('orders by the columns from left to right, those without output values left out, then by row', async () => {
    const table = (hitPolicy: string): string =>
      oneTable({
        hitPolicy,
        inputs: [{ name: 'n', type: 'number' }],
        outputs: [{ name: 'a', values: '2, 1' }, { name: 'free' }, { name: 'b', values: '"x", "y"' }],
        rows: [
          ['-', '1', '"1st"', '"x"'],
          ['-', '2', '"2nd"', '"y"'],
          ['-', '2', '"3rd"', '"x"'],
          ['-', '2', '"4th"', '"x"'],
        ],
      });
    expect(await resultOf(table('PRIORITY'), at(0))).toMatchObject({ free: '3rd' });
    const all = await resultOf(table('OUTPUT ORDER'), at(0));
    expect(all).toMatchObject([{ free: '3rd' }, { free: '4th' }, { free: '2nd' }, { free: '1st' }]);
  });

  it.each(['SUM', 'MIN', 'MAX', 'COUNT'])('refuses %s of them, which DMN does not define', async (aggregation) => {
    const xml = oneTable({ ...both('COLLECT'), aggregation });
    expect(await resultOf(xml, at(1))).toMatch(/^refused: .*several outputs is not defined/u);
  });
});

describe('default outputs', () => {
  const table = (hitPolicy: string, ...outputs: TableText['outputs']): string =>
    oneTable({ hitPolicy, inputs: [{ name: 'n', type: 'number' }], outputs, rows: [['1', ...outputs.map(() => '5')]] });

  it.each(['UNIQUE', 'ANY', 'FIRST', 'RULE ORDER', 'COLLECT'])(
    'answer under %s where no row matches',
    async (hitPolicy) => {
      expect(await resultOf(table(hitPolicy, { name: 'fee', otherwise: '0.5' }), at(2))).toBe('#0.5');
      const two = table(hitPolicy, { name: 'fee', otherwise: '0.5' }, { name: 'other' });
      expect(await resultOf(two, at(2))).toEqual({ fee: '#0.5', other: null });
    },
  );

  it('do not answer where a row does', async () => {
    expect(await resultOf(table('UNIQUE', { name: 'fee', otherwise: '0.5' }), at(1))).toBe('#5');
  });
});

describe('what has no order, or no hit policy', () => {
  it.each(['PRIORITY', 'OUTPUT ORDER'])('%s without output values is refused', async (hitPolicy) => {
    const xml = oneTable({ ...named(hitPolicy), outputs: [{ name: 'level' }] });
    expect(await resultOf(xml, at(1))).toMatch(/^refused: .*needs output values/u);
  });

  it('takes the order from the type where the column has none of its own', async () => {
    const items =
      '<itemDefinition name="tLevel"><typeRef>string</typeRef><allowedValues><text>"middle", "high", "low"</text></allowedValues></itemDefinition>';
    const table = { ...named('PRIORITY'), outputs: [{ name: 'level', type: 'tLevel' }] };
    expect(await resultOf(oneTable(table, undefined, items), at(3))).toBe('middle');
    const untyped = { ...named('PRIORITY'), outputs: [{ name: 'level' }] };
    expect(await resultOf(oneTable(untyped, 'tLevel', items), at(3))).toBe('middle');
  });

  it.each([
    ['SECOND', undefined],
    ['COLLECT', 'MEAN'],
  ])('%s %s is refused', async (hitPolicy, aggregation) => {
    expect(await resultOf(oneTable(named(hitPolicy, aggregation)), at(1))).toMatch(/^refused: /u);
  });
});

describe('PRIORITY in a policy', () => {
  const SP = /(<decision id="sp"[^]*?<decisionTable[^>]*?) hitPolicy="UNIQUE"/u;
  const withPriority = planted(SP, '$1 hitPolicy="PRIORITY"');
  const overlapping = (hitPolicy: string): string => {
    const rule = (id: string, test: string, disposition: string): string =>
      `<rule id="${id}"><inputEntry id="${id}-1"><text>"${test}"</text></inputEntry><outputEntry id="${id}-2"><text>"${disposition}"</text></outputEntry><outputEntry id="${id}-3"><text>"must"</text></outputEntry></rule>`;
    return `<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="p" name="p" namespace="urn:p">
      <itemDefinition name="tType"><typeRef>string</typeRef><allowedValues><text>"a", "b", "c"</text></allowedValues></itemDefinition>
      <itemDefinition name="tDisposition"><typeRef>string</typeRef><allowedValues><text>"expert", "complaint", "explain"</text></allowedValues></itemDefinition>
      <inputData id="i" name="type"><variable name="type" typeRef="tType"/></inputData>
      <decision id="d" name="only"><variable name="only"/><decisionTable hitPolicy="${hitPolicy}">
        <input><inputExpression typeRef="string"><text>type</text></inputExpression></input>
        <output name="disposition" typeRef="tDisposition"/><output name="force"/>
        ${rule('third', 'a", "b", "c', 'explain')}${rule('second', 'a", "b', 'complaint')}${rule('first', 'a', 'expert')}${rule('never', 'a', 'complaint')}
      </decisionTable></decision></definitions>`;
  };

  it('is UNIQUE where no rows overlap', async () => {
    expect(await findingsIn(withPriority)).toEqual([]);
  });

  it('answers by the order of the allowed values, then of the rows', async () => {
    const xml = overlapping('PRIORITY').replace(/<rule id="never".*?<\/rule>/u, '');
    const policy = compilePolicy(await readPolicy(xml, { file: 'p.dmn' }));
    expect(['a', 'b', 'c'].map((type) => policy.decide({ type }))).toMatchObject([
      { rule: 'first', disposition: 'expert' },
      { rule: 'second', disposition: 'complaint' },
      { rule: 'third', disposition: 'explain' },
    ]);
    expect(['a', 'b', 'c'].map((type) => policy.outcome({ type }))).toMatchObject([
      { rule: 'first' },
      { rule: 'second' },
      { rule: 'third' },
    ]);
  });

  it('tells of rows that never fire, and reads another order from the output values', async () => {
    const findings = await findingsIn(overlapping('PRIORITY'));
    expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([{ code: 'masked', row: 4 }]);
    const values =
      '<output name="disposition" typeRef="tDisposition"><outputValues><text>"explain", "complaint", "expert"</text></outputValues></output>';
    const turned = overlapping('PRIORITY').replace('<output name="disposition" typeRef="tDisposition"/>', values);
    const masked = (await findingsIn(turned)).filter(({ code }) => code === 'masked');
    expect(masked.map(({ row }) => row)).toEqual([2, 3, 4]);
  });

  it.each(['RULE ORDER', 'OUTPUT ORDER', 'COLLECT'])('%s is refused: a policy needs one answer', async (hitPolicy) => {
    const findings = await findingsIn(overlapping(hitPolicy));
    expect(findings).toMatchObject([
      { code: 'hit-policy', table: 'only', message: expect.stringMatching(/list of answers/u) },
    ]);
  });

  it('is refused without an order', async () => {
    const xml = overlapping('PRIORITY').replaceAll(' typeRef="tDisposition"', '');
    expect((await findingsIn(xml)).map(({ message }) => message).join()).toMatch(/PRIORITY needs output values/u);
  });
});
