import fc from 'fast-check';
import { DmnModdle } from 'dmn-moddle';
import { describe, expect, it } from 'vitest';
import { checkDraft, comparePolicies, openTable, type Policy, readPolicy, refinePolicy } from '../../src/index.ts';
import { planted, rule, shipped } from '../help/planted-defects.ts';
import { modelOf, VERSIONS } from '../help/shipped-policies.ts';

const unnamed = shipped.replaceAll(/<extensionElements>\s*<jieyi:word [^>]*>\s*<\/extensionElements>/gu, '');
const read = (xml: string) => readPolicy(xml, { file: 'draft.dmn' });
const named = (id: string, zh: string | null, en: string | null): string =>
  planted(rule(id), (whole) =>
    whole.replace(
      /<jieyi:word [^>]*>/u,
      `<jieyi:word${zh === null ? '' : ` zh="${zh}"`}${en === null ? '' : ` en="${en}"`}/>`,
    ),
  );
const notesOf = async (xml: string) =>
  checkDraft(await read(xml)).findings.map(({ code, severity, table, rule: id, values }) => [
    code,
    severity,
    table,
    id,
    values['why'],
  ]);
const open = async (xml: string): Promise<Policy> => {
  const { policy } = checkDraft(await read(xml));
  if (policy === null) throw new Error('the draft does not open');
  return policy;
};

describe.each(VERSIONS)('every rule of %s', (version) => {
  it('has a short name in Chinese and in English, unique in its table', async () => {
    const model = await modelOf(version);
    for (const rules of [...model.tables.map((table) => table.rules), model.contradictions]) {
      const names = rules.map(({ name }) => ({ zh: name.zh ?? '', en: name.en ?? '' }));
      for (const { zh, en } of names) {
        expect(zh).toMatch(/^(?=.*\p{Script=Han}).{2,20}$/u);
        expect(en).toMatch(/^(?!.*\p{Script=Han})[A-Z].{2,59}$/u);
      }
      expect(new Set(names.map(({ zh }) => zh)).size).toBe(names.length);
      expect(new Set(names.map(({ en }) => en.toLowerCase())).size).toBe(names.length);
    }
  });

  it('is called the same for nobody: the check has nothing to say', async () => {
    expect(checkDraft(await modelOf(version)).findings).toEqual([]);
  });
});

describe('names', () => {
  it('come back as they were written, in both languages or one or none, and through a merge', async () => {
    const name = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) =>
      text
        .replaceAll(/[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}\u{FFFD}]/gu, '')
        .replaceAll(/\s+/gu, ' ')
        .trim(),
    );
    const names = fc.array(fc.record({ nameZh: name, nameEn: name }), { minLength: 3, maxLength: 3 });
    await fc.assert(fc.asyncProperty(names, comeBack), { numRuns: 25 });
  });

  it('are no part of what is decided: a file without them is as valid, and answers the same', async () => {
    expect(await notesOf(unnamed)).toEqual([]);
    const comparison = comparePolicies(await open(unnamed), await open(shipped));
    expect(comparison).toMatchObject({ proven: true, same: true });
    expect(comparison.ruleChanges.every(({ cells }) => cells.every(({ kind }) => kind === 'name'))).toBe(true);
  });

  it('are told where they change, the old and the new', async () => {
    const { ruleChanges, changedRules } = comparePolicies(
      await open(shipped),
      await open(named('info-line', '声讯电话', 'Information lines')),
    );
    expect(changedRules).toEqual(['info-line']);
    expect(ruleChanges).toMatchObject([
      {
        rule: 'info-line',
        name: { zh: '声讯电话', en: 'Information lines' },
        cells: [
          { kind: 'name', column: 'zh', before: '否认拨打 12590 声讯', after: '声讯电话' },
          { kind: 'name', column: 'en', before: 'Denies calling a 12590 line', after: 'Information lines' },
        ],
      },
    ]);
  });

  it('go stale like reasons: a number that the conditions no longer have', async () => {
    const changed = planted(rule('emergency-tomorrow'), (whole) =>
      whole.replace('&gt;= 5', '&gt;= 6').replaceAll(/五次|five|already failed/giu, ''),
    );
    const before = planted(rule('emergency-tomorrow'), (whole) => whole.replace('已失败五次', '已失败多次'));
    const after = planted(rule('emergency-tomorrow'), (whole) =>
      whole.replace('已失败五次', '已失败多次').replace('&gt;= 5', '&gt;= 6'),
    );
    const staleIn = async (one: string, other: string) =>
      comparePolicies(await open(one), await open(other)).staleReasons;
    expect(await staleIn(shipped, changed)).toEqual([]);
    expect(await staleIn(before, after)).toMatchObject([{ rule: 'emergency-tomorrow', numbers: [5] }]);
  });
});

describe('the check notes', () => {
  it('a name that two rules of a table share, in one language or both', async () => {
    const [zh, en] = ['没有点播却收信息费', 'INFORMATION fee for something not ordered'];
    expect(await notesOf(named('info-line', zh, 'Something else'))).toEqual([
      ['rule-name', 'note', 'sp', 'info-line', 'twice'],
    ]);
    expect(await notesOf(named('info-line', zh, en))).toHaveLength(2);
    expect(await notesOf(named('info-line', '普通咨询', 'Ordinary enquiry'))).toEqual([]);
  });

  it.each([
    ['普通', null, 'no-en'],
    [null, 'Ordinary', 'no-zh'],
  ])('a name in one language only: %s, %s', async (zh, en, why) => {
    expect(await notesOf(named('ordinary', zh, en))).toEqual([['rule-name', 'note', 'gate', 'ordinary', why]]);
  });
});

async function comeBack(names: { nameZh: string; nameEn: string }[]): Promise<void> {
  const opened = await openTable(GROUP, 'gate');
  const rows = opened?.grid.rows ?? [];
  const { dmn } = (await opened?.write(rows.map((row, index) => ({ ...row, ...names[index] })))) ?? { dmn: '' };
  const wanted = names.map(({ nameZh, nameEn }) => ({ zh: nameZh || null, en: nameEn || null }));
  const merged = await refinePolicy(dmn, OWN, { version: 'v2.own', name: 'v2.own' });
  for (const xml of [dmn, await rewritten(dmn), merged]) {
    const { tables, findings } = await read(xml);
    expect(findings).toEqual([]);
    expect(tables.find((table) => table.name === 'gate')?.rules.map((one) => one.name)).toEqual(wanted);
  }
  expect((await read(merged)).tables[0]?.rules[0]?.name).toEqual({ zh: '北京的规则', en: 'A rule of Beijing' });
  const again = await openTable(dmn, 'gate');
  expect(again?.grid.rows.map(({ nameZh, nameEn }) => ({ nameZh, nameEn }))).toEqual(names);
}

async function rewritten(xml: string): Promise<string> {
  const moddle = new DmnModdle();
  return (await moddle.toXML((await moddle.fromXML(xml)).rootElement, { format: true })).xml;
}

const HEAD = 'xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:own="urn:jieyi:dmn" namespace="urn:own"';
const type = (id: string, name: string, values: string): string =>
  `<itemDefinition id="${id}" name="${name}"><typeRef>string</typeRef><allowedValues><text>${values}</text></allowedValues></itemDefinition>`;
const FACT = '<inputData id="fact-type" name="type"><variable name="type" typeRef="tContactType"/></inputData>';
const row = (id: string, value: string, extensions = ''): string =>
  `<rule id="${id}">${extensions}<inputEntry><text>"${value}"</text></inputEntry><outputEntry><text>"expert"</text></outputEntry><outputEntry><text>"may"</text></outputEntry></rule>`;
const table = (name: string, rows: string): string =>
  `<decision id="${name}" name="${name}"><informationRequirement><requiredInput href="#fact-type"/></informationRequirement><decisionTable id="${name}-table" hitPolicy="UNIQUE"><input><inputExpression typeRef="tContactType"><text>type</text></inputExpression></input><output name="disposition" typeRef="tDisposition"/><output name="force" typeRef="tForce"/>${rows}</decisionTable></decision>`;
const OTHER_TOOL = '<extensionElements><b:note xmlns:b="urn:b" zh="x"/></extensionElements>';
const GROUP = `<definitions ${HEAD} id="v2" name="v2">${type('t1', 'tContactType', '"a", "b", "c"')}${type('t2', 'tDisposition', '"expert"')}${type('t3', 'tForce', '"may"')}${table('gate', row('a', 'a', OTHER_TOOL) + row('b', 'b') + row('c', 'c'))}${FACT}</definitions>`;
const NAME = '<extensionElements><own:word zh="北京的规则" en="A rule of Beijing"/></extensionElements>';
const OWN = `<definitions ${HEAD} id="own" name="own">${type('bj-type', 'tContactType', '"a"')}${FACT}${table('bj', row('bj-a', 'a', NAME))}</definitions>`;
