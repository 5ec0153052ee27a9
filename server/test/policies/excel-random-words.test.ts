import { type GridRow, openTable } from '@jieyi/policy';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doExcelJob } from '../../src/policy/policies/excel/do-excel-job.ts';
import { meaningOf } from '../../src/policy/policies/excel/words/read-cell.ts';
import { type Grid, seen, typedAnew } from '../help/excel-files.ts';

/** Words that stand in each other's way: the same word twice, words within words, what words of cells are made of. */
const named = [
  ['a', '漫游', 'roaming'],
  ['b', '漫游或国际', 'roaming or abroad'],
  ['c', '国际', 'abroad'],
  ['d', '无', 'none'],
  ['e', '不是“漫游”', 'not “roaming”'],
  ['f', '任意', 'any'],
  ['g', '同名', 'same name'],
  ['h', '同名', 'another name'],
  ['i', '至少 2 次', '3'],
  ['j', '表达式：x', 'FEEL: x'],
  ['k', '甲、乙，丙', 'this, that'],
] as const;
const codes = ['l', 'm.n-o', '是'];
const quoted = (values: readonly string[]) => values.map((value) => `"${value}"`);
const all = quoted([...named.map(([code]) => code), ...codes]);
const words = named.map(([value, zh, en]) => `<jieyi:word value="${value}" zh="${zh}" en="${en}"/>`).join('');
const allowed = (values: readonly string[]) =>
  `<allowedValues><text>${values.join(', ').replaceAll('>', '&gt;')}</text></allowedValues>`;
const table = 'random';
const inputs = { type: 'tKind', earlierOutcome: 'tKind', accepted: 'boolean', refundArrived: 'boolean' };
const counts = { contactsOnMatter: 'tCount', cards: 'tCount' };
const outputs = {
  disposition: 'tKind',
  reason: 'tKind',
  trainingNeed: 'boolean',
  mustRecord: 'tList',
  script: 'string',
};
const facts = { ...inputs, ...counts };
const dmn = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:jieyi="urn:jieyi:dmn" id="v9" name="v9" namespace="urn:test">
  <itemDefinition name="tKind"><extensionElements>${words}</extensionElements><typeRef>string</typeRef>${allowed(all)}</itemDefinition>
  <itemDefinition name="tCount"><typeRef>number</typeRef>${allowed(['>= 0'])}</itemDefinition>
  <itemDefinition name="tList" isCollection="true"><extensionElements>${words}</extensionElements><typeRef>string</typeRef>${allowed(all)}</itemDefinition>
  <decision id="${table}" name="${table}"><decisionTable id="${table}-table" hitPolicy="FIRST">
    ${Object.keys(facts)
      .map((name) => `<input id="in-${name}"><inputExpression><text>${name}</text></inputExpression></input>`)
      .join('')}
    ${Object.entries(outputs)
      .map(([name, type]) => `<output id="out-${name}" name="${name}" typeRef="${type}"/>`)
      .join('')}
    <annotation name="English" />
  </decisionTable></decision>
  ${Object.entries(facts)
    .map(
      ([name, type]) =>
        `<inputData id="${name}" name="${name}"><variable id="${name}-is" name="${name}" typeRef="${type}"/></inputData>`,
    )
    .join('')}
</definitions>`;

const value = fc.constantFrom(...all);
const list = fc.uniqueArray(value, { minLength: 1, maxLength: all.length });
const odd = fc.constantFrom(
  '',
  '-',
  '"unknown"',
  'date("2026-01-01")',
  'TRUE',
  'x + 1',
  '无',
  '任意',
  '至少 6 次',
  '"a" ,"b"',
);
const kind = fc.oneof(
  value,
  list.map((values) => values.join(', ')),
  list.map((values) => `not(${values.join(',')})`),
  odd,
);
const yesOrNo = fc.oneof(fc.constantFrom('true', 'false', 'true, false', 'not(true)'), odd);
const number = fc.nat({ max: 20 }).map(String);
const sign = fc.constantFrom('>= ', '>=', '<= ', '> ', '<', '');
const count = fc.oneof(
  fc.tuple(sign, number).map((parts) => parts.join('')),
  fc.tuple(number, number).map(([from, to]) => `[${from}..${to}]`),
  fc.tuple(number, number).map(([from, to]) => `(${from}..${to}]`),
  fc.uniqueArray(number, { minLength: 1, maxLength: 3 }).map((numbers) => numbers.join(', ')),
  odd,
);
const script = fc.oneof(
  fc.constantFrom(
    'null',
    '"他说：“好”"',
    '"无"',
    '"null"',
    '" a "',
    '"3"',
    '"-"',
    '"表达式：x"',
    '"行一\n行二"',
    '"a\\"b"',
    '"a\\nb"',
  ),
  // The table of texts of `write-excel-file` is a plain object: `toString` is written as a place that is not there.
  fc
    .string({ unit: 'grapheme-ascii', maxLength: 8 })
    .filter((text) => !(text in {}))
    .map((text) => JSON.stringify(text)),
  odd,
);
const result = fc.oneof(value, fc.constantFrom('null', '"a", "b"'), odd);
const cells = fc.tuple(
  ...Object.keys(inputs).map((name) => (name === 'type' || name === 'earlierOutcome' ? kind : yesOrNo)),
  ...Object.keys(counts).map(() => count),
  result,
  result,
  fc.oneof(fc.constantFrom('true', 'false'), odd),
  list.map((some) => `[${some.join(', ')}]`),
  script,
);
const rows = fc.array(cells, { minLength: 1, maxLength: 5 }).map((some) =>
  some.map(
    (texts, index): GridRow => ({
      id: `rule-${index}`,
      nameZh: '名称',
      nameEn: 'Name',
      cells: texts,
      reason: '理由',
      english: 'why',
    }),
  ),
);

const nameless = { nameZh: '', nameEn: '' };

async function open(file: string) {
  const opened = await openTable(file, table);
  if (opened === null) throw new Error(`no table ${table}`);
  return opened;
}
const { grid } = await open(dmn);

async function imported(file: string, sheet: Uint8Array) {
  const reply = await doExcelJob({ kind: 'read', dmn: file, table, file: sheet });
  if (reply.kind !== 'read') throw new Error(JSON.stringify(reply));
  return reply.read;
}

const meant = (read: readonly GridRow[]) =>
  read.map((row) => row.cells.map((cell, index) => meaningOf(cell, grid.columns[index] ?? fail())));

function fail(): never {
  throw new Error('more cells than columns');
}

describe.each(['zh', 'en'] as const)('in the words of the editor (%s)', (language) => {
  const write = async (file: string) => {
    const reply = await doExcelJob({ kind: 'write', dmn: file, table, language });
    if (reply.kind !== 'written') throw new Error(JSON.stringify(reply));
    return reply.file;
  };

  test('any table comes back as it went, and says the same in another draft', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (random) => {
        const { dmn: file } = await (await open(dmn)).write(random);
        const sheet = await write(file);
        const unchanged = { dmn: file, added: [], changed: [], removed: [], reordered: false };
        expect(await imported(file, sheet)).toEqual(unchanged);
        expect(await imported(file, await typedAnew(await seen(sheet)))).toEqual(unchanged);
        const elsewhere = await open((await imported(dmn, sheet)).dmn);
        expect(meant(elsewhere.grid.rows)).toEqual(meant(random));
      }),
      { numRuns: 40 },
    );
  });

  test('only what words cannot say is FEEL, and says that it is', async () => {
    const { dmn: file } = await (await open(dmn)).write([
      {
        id: 'plain',
        ...nameless,
        cells: ['"a"', 'not("c")', '-', 'true', '>= 2', '3', '"l"', '"b"', 'false', '["a", "c"]', '"好"'],
        reason: '',
        english: '',
      },
      {
        id: 'odd',
        ...nameless,
        cells: ['"g"', '"x"', '-', 'x', '(1..2]', '-', '"a"', 'null', 'false', '[]', '"无"'],
        reason: '',
        english: '',
      },
    ]);
    const shown: Grid = (await seen(await write(file))).slice(2, 4);
    expect(shown.map((row) => row.slice(3, 14))).toEqual(said[language]);
  });
});

const said = {
  zh: [
    ['漫游', '不是“国际”', '–', '已到账', '至少 2 次', 3, 'l', '漫游或国际', '否', '漫游、国际', '好'],
    ['表达式："g"', '表达式："x"', '–', '表达式：x', '表达式：(1..2]', '–', '漫游', '无', '否', '无', '表达式："无"'],
  ],
  en: [
    [
      'roaming',
      'not “abroad”',
      '–',
      'arrived',
      'at least 2',
      3,
      'l',
      'roaming or abroad',
      'no',
      'roaming, abroad',
      '好',
    ],
    [
      'same name',
      'Expression: "x"',
      '–',
      'Expression: x',
      'Expression: (1..2]',
      '–',
      'roaming',
      'none',
      'no',
      'none',
      'Expression: "无"',
    ],
  ],
} as const;
