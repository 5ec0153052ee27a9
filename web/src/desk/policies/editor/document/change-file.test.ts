import { readFileSync } from 'node:fs';
import { checkDraft, type PolicyModel, readPolicy } from '@jieyi/policy';
import { DmnModdle } from 'dmn-moddle';
import { expect, test } from 'vitest';
import { addColumn, moveColumn, removeColumn } from './change-columns.ts';
import { addFact, addValue, removeFact, removeValue } from './change-facts.ts';
import { addTable, nameTable, removeTable } from './change-tables.ts';
import { compareFiles } from './difference.ts';
import { type Element, isElement, listOf, type Make, textOf } from './element.ts';
import { writeEnglish } from './english.ts';
import { findDecision, readCombination, writeCombination } from './find-elements.ts';
import { jieyiPackage } from './jieyi-package.ts';
import { makeRule } from './make-rule.ts';
import { readOutline, tableOf } from './read-outline.ts';

const moddle = new DmnModdle({ jieyi: jieyiPackage });
const make: Make = (kind, properties) => moddle.create(kind, properties);
const shipped = (name: string) =>
  readFileSync(new URL(`../../../../../../content/policies/${name}.dmn`, import.meta.url), 'utf8');

async function open(xml: string): Promise<Element> {
  const { rootElement } = await moddle.fromXML(xml);
  if (!isElement(rootElement)) throw new Error('not DMN');
  return rootElement;
}

async function read(definitions: Element): Promise<PolicyModel> {
  const { xml } = await moddle.toXML(definitions, { format: true });
  return readPolicy(xml, { file: 'draft' });
}

const v2 = () => open(shipped('v2-as-revised'));

test.each(['v1-as-defined', 'v2-as-revised'])('%s is written back as it was read', async (name) => {
  const before = await readPolicy(shipped(name), { file: 'draft' });
  const after = await read(await open(shipped(name)));
  expect(after).toEqual(before);
});

test('a new type of matter is one more value of the fact, with its names, and needs rules', async () => {
  const definitions = await v2();
  addValue(definitions, 'type', { value: 'billing.5g-pack', words: { zh: '5G 套餐费', en: '5G pack' } }, make);
  const model = await read(definitions);
  const type = model.facts.find(({ name }) => name === 'type');
  expect(type?.domain.kind === 'enum' && type.domain.values.at(-1)).toBe('billing.5g-pack');
  expect(type?.valueWords['billing.5g-pack']).toEqual({ zh: '5G 套餐费', en: '5G pack' });
  const { findings } = checkDraft(model);
  expect(findings.map(({ code }) => code)).toContain('gap');
  expect(findings.find(({ code }) => code === 'gap')?.cases[0]?.wanted).toContain('billing.5g-pack');
});

test('a value that goes takes its names with it', async () => {
  const definitions = await v2();
  addValue(definitions, 'type', { value: 'billing.5g-pack', words: { zh: '5G 套餐费', en: '5G pack' } }, make);
  removeValue(definitions, 'type', 'billing.5g-pack', make);
  expect(await read(definitions)).toEqual(await read(await v2()));
});

test.each([
  { kind: 'yes-no', values: [], from: 0, domain: { kind: 'boolean' } },
  { kind: 'count', values: [], from: 2, domain: { kind: 'number', min: 2, max: null } },
  {
    kind: 'one-of',
    values: [{ value: 'gold', words: { zh: '金卡', en: 'gold' } }],
    from: 0,
    domain: { kind: 'enum', values: ['gold'] },
  },
] as const)('a fact of kind $kind is read back with its names', async ({ kind, values, from, domain }) => {
  const definitions = await v2();
  addFact(definitions, { name: 'cardLevel', words: { zh: '客户级别', en: 'Level' }, kind, values, from }, make);
  addColumn(definitions, 'sp', 'cardLevel', make);
  const model = await read(definitions);
  expect(model.findings).toEqual([]);
  const fact = model.facts.find(({ name }) => name === 'cardLevel');
  expect([fact?.domain, fact?.words]).toEqual([domain, { zh: '客户级别', en: 'Level' }]);
  expect(model.tables.find(({ name }) => name === 'sp')?.inputs).toContain('cardLevel');
  expect(checkDraft(model).findings).toEqual([]);
});

test('a column that goes leaves nothing of itself', async () => {
  const definitions = await v2();
  const words = { zh: '客户级别', en: 'Level' };
  addFact(definitions, { name: 'cardLevel', words, kind: 'count', values: [], from: 0 }, make);
  addColumn(definitions, 'sp', 'cardLevel', make);
  moveColumn(definitions, 'sp', 'cardLevel', -1);
  removeColumn(definitions, 'sp', 'cardLevel');
  removeFact(definitions, 'cardLevel');
  expect(await read(definitions)).toEqual(await read(await v2()));
});

test('a shipped column goes with its arrow in the picture', async () => {
  const definitions = await v2();
  removeColumn(definitions, 'gate', 'subscriptionFound');
  const model = await read(definitions);
  expect(model.findings).toEqual([]);
  expect(model.tables[0]?.inputs).not.toContain('subscriptionFound');
});

test('a table is read after the others, and takes rules', async () => {
  const definitions = await v2();
  addTable(definitions, { name: 'family', words: { zh: '家庭业务', en: 'Family' } }, make);
  addValue(definitions, 'type', { value: 'family.share', words: { zh: '亲情网费用', en: 'Family share' } }, make);
  const decision = findDecision(definitions, 'family');
  const table = decision && tableOf(decision);
  if (!table) throw new Error('no table');
  const outputs = { disposition: '"explain"', reason: '"first"', force: '"must"', trainingNeed: 'false' };
  const rest = { ticketCategory: 'null', bossFunction: 'null', mustRecord: '[]', script: 'null' };
  const inputs = { type: '"family.share"' };
  const rule = makeRule(table, { id: 'family-1', inputs, outputs: { ...outputs, ...rest }, reason: '先解释' }, make);
  table.set('rule', [rule]);
  rule.$parent = table;
  writeEnglish(rule, 'Explain first', make);
  const model = await read(definitions);
  expect(model.findings).toEqual([]);
  expect(model.tables.at(-1)).toMatchObject({ name: 'family', inputs: ['type'] });
  expect(model.tables.at(-1)?.rules[0]?.reason).toEqual({ zh: '先解释', en: 'Explain first' });
});

test('a table that goes is named nowhere any more', async () => {
  const definitions = await v2();
  removeTable(definitions, 'sp');
  const model = await read(definitions);
  expect(model.findings).toEqual([]);
  expect(model.tables.map(({ name }) => name)).not.toContain('sp');
});

test('a file of one table gets a combination with its second', async () => {
  const definitions = await v2();
  for (const name of ['gate', 'network', 'security', 'billing', 'marketing']) removeTable(definitions, name);
  const elements = listOf(definitions, 'drgElement').filter((one) => textOf(one, 'name') !== 'disposition');
  definitions.set('drgElement', elements);
  addTable(definitions, { name: 'family', words: { zh: '家庭业务', en: '' } }, make);
  nameTable(definitions, 'family', { zh: '亲情业务', en: 'Family' }, make);
  const outline = readOutline(definitions);
  expect(outline.tables.find(({ name }) => name === 'family')).toMatchObject({ label: '亲情业务' });
  const { findings } = await read(definitions);
  expect(findings.map(({ code, table }) => [code, table])).toEqual([['no-rules', 'family']]);
});

test('the names in a combination are read and written', () => {
  expect(readCombination(writeCombination(['a', 'b', 'c']))).toEqual(['a', 'b', 'c']);
  expect(readCombination(writeCombination(['a']))).toEqual(['a']);
  expect(readCombination('if a != null then b else c')).toBeNull();
});

test('two texts differ where a person would say so', async () => {
  const mine = await v2();
  const theirs = await v2();
  expect(compareFiles(mine, theirs)).toEqual([]);
  addValue(mine, 'type', { value: 'x', words: { zh: '甲', en: 'X' } }, make);
  const sp = findDecision(theirs, 'sp');
  const rule = listOf(sp && tableOf(sp), 'rule')[0];
  listOf(rule ?? null, 'outputEntry')[0]?.set('text', '"explain"');
  const found = compareFiles(mine, theirs);
  expect(found.map(({ kind, table }) => [kind, table])).toEqual([
    ['type', null],
    ['rule', 'sp'],
  ]);
  expect(found[1]?.parts).toMatchObject([{ part: 'disposition', theirs: '"explain"' }]);
});
