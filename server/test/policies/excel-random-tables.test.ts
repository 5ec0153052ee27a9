import { type GridRow, openTable } from '@jieyi/policy';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toExcelText } from '../../src/policy/policies/excel/cell-text.ts';
import { doExcelJob } from '../../src/policy/policies/excel/do-excel-job.ts';
import { type Grid, seen, typedAnew } from '../help/excel-files.ts';

const input = (name: string, index: number) =>
  `<input id="in-${index}" label="列${index}"><inputExpression><text>${name}</text></inputExpression></input>`;
const table = 'random';
/** A fact may stand in two columns, and an output may be called as a fact is. */
const dmn = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="v9" name="v9" namespace="urn:test">
  <decision id="${table}" name="${table}"><decisionTable id="${table}-table" hitPolicy="FIRST">
    ${['age', 'kind', 'age'].map(input).join('')}
    <output id="out-1" name="disposition" /><output id="out-2" name="age" /><annotation name="Note" />
    <annotation name="English" />
  </decisionTable></decision>
</definitions>`;

/** What XML can hold, and what Excel, zip, FEEL and JavaScript trip over. */
const keepable = fc
  .string({ unit: 'binary', maxLength: 12 })
  .map((text) => text.replaceAll(/(?![\t\n\r])\p{Cc}|[\u{FFFD}-\u{FFFF}\p{Surrogate}]/gu, '…'));
const awkward = fc.constantFrom(
  ...'=1+1|+1|-|@x|\'x|"a", "b"|>= 5|< 3|not("none")|[1..4]|TRUE|true|3|1e5|_x0041_|_x005F_x0041_|_x000D_|constructor'.split(
    '|',
  ),
  ...'__proto__|toString|#REF!|#N/A|全角，标点：“引号”；（括号）！|𠮷野家|e\u{301}|\u{202E}abc|a\r\nb|a\rb| spaces |\t|\n|'.split(
    '|',
  ),
  ...'<b>&amp;</b>|]]>|<!DOCTYPE a>|<![CDATA[x|{{x}}|2026-03-02|1/2|50%|rule of gate|reason|\u{85}|\u{7F}|\u{1FFFF}x'.split(
    '|',
  ),
);
const text = fc.oneof({ weight: 3, arbitrary: awkward }, keepable);
const ruleId = fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/u).map((id) => `r-${id}`);

async function open(file: string) {
  const opened = await openTable(file, table);
  if (opened === null) throw new Error(`no table ${table}`);
  return opened;
}
const { grid } = await open(dmn);
const row = fc.record({
  id: ruleId,
  nameZh: text,
  nameEn: text,
  cells: fc.array(text, { minLength: grid.columns.length, maxLength: grid.columns.length }),
  reason: text,
  english: text,
});
const rows = fc.uniqueArray(row, { selector: ({ id }) => id, minLength: 1, maxLength: 6 });

async function exported(file: string): Promise<Uint8Array> {
  const reply = await doExcelJob({ kind: 'write', dmn: file, table, language: 'zh' });
  if (reply.kind !== 'written') throw new Error(JSON.stringify(reply));
  return reply.file;
}

async function imported(file: string, sheet: Uint8Array) {
  const reply = await doExcelJob({ kind: 'read', dmn: file, table, file: sheet });
  if (reply.kind !== 'read') throw new Error(JSON.stringify(reply));
  return reply.read;
}

/** What shows nothing, or turns round the text beside it, is in no name. */
const UNSEEN =
  /[\p{Control}\p{Surrogate}\p{Noncharacter_Code_Point}\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
const oneLine = (name: string) => name.replaceAll(/\s+/gu, ' ').replaceAll(UNSEEN, '').trim();

/** Line ends and space around a text say nothing, an empty condition says what `-` says, and TRUE says true. */
function plain({ id, nameZh, nameEn, cells, reason, english }: GridRow): GridRow {
  const tidy = (given: string) => given.replaceAll(/\r\n?/gu, '\n').trim();
  const feel = cells.map((cell, index) => {
    const told = tidy(cell);
    return grid.columns[index]?.kind === 'input' && told === '' ? '-' : told;
  });
  const names = { nameZh: oneLine(nameZh), nameEn: oneLine(nameEn) };
  return { id, ...names, cells: feel, reason: tidy(reason), english: tidy(english) };
}

test('any table comes back from Excel as it went', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (random) => {
      const { dmn: file } = await (await open(dmn)).write(random);
      const sheet = await exported(file);
      const unchanged = { dmn: file, added: [], changed: [], removed: [], reordered: false };
      expect(await imported(file, sheet)).toEqual(unchanged);
      expect(await imported(file, await typedAnew(spelt(await seen(sheet))))).toEqual(unchanged);
    }),
    { numRuns: 100 },
  );
});

/** The writer used by the test leaves out and mistakes what ours escapes. */
function spelt(values: Grid): Grid {
  return values.map((cells) => cells.map((value) => (typeof value === 'string' ? toExcelText(value) : value)));
}

test('any table becomes any other by way of Excel, and tells what changed', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(rows, rows, fc.array(fc.nat(), { maxLength: 4 }), async (before, after, taken) => {
      const { dmn: file } = await (await open(dmn)).write(before);
      // Some rules stay: rows that go by the id of an earlier one.
      const ids = taken.map((number) => before[number % before.length]?.id ?? '');
      const wanted = unique(after.map((one, index) => ({ ...meant(one), id: ids[index] ?? one.id })));
      const { dmn: target } = await (await open(file)).write(wanted);
      const told = await imported(file, await exported(target));
      const now = (await open(told.dmn)).grid.rows;
      expect(now.map(plain)).toEqual(wanted.map(plain));
      const was = new Map(before.map((one) => [one.id, JSON.stringify(plain(one))]));
      const is = new Map(wanted.map((one) => [one.id, JSON.stringify(plain(one))]));
      expect(told.added).toEqual([...is.keys()].filter((id) => !was.has(id)));
      expect(told.removed).toEqual([...was.keys()].filter((id) => !is.has(id)));
      expect(told.changed).toEqual([...is.keys()].filter((id) => was.has(id) && was.get(id) !== is.get(id)));
    }),
    { numRuns: 100 },
  );
});

/** In a cell of text, TRUE is what Excel shows for true. */
function meant(one: GridRow): GridRow {
  return { ...one, cells: one.cells.map((cell) => (cell === 'TRUE' ? 'true' : cell)) };
}

function unique(given: readonly GridRow[]): GridRow[] {
  return [...new Map(given.map((one) => [one.id, one])).values()];
}
