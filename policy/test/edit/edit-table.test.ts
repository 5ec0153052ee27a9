import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type GridRow, openTable, type OpenTable, PolicyRefused, readPolicy } from '../../src/index.ts';

const shipped = (file: string) =>
  readFileSync(new URL(`../../../content/policies/${file}.dmn`, import.meta.url), 'utf8');
const v2 = shipped('v2-as-revised');

async function open(dmn: string, table: string): Promise<OpenTable> {
  const opened = await openTable(dmn, table);
  if (opened === null) throw new Error(`no table ${table}`);
  return opened;
}

const columnOf = (opened: OpenTable, name: string) => opened.grid.columns.findIndex((column) => column.name === name);
const withCell = (row: GridRow, index: number, text: string): GridRow => ({
  ...row,
  cells: row.cells.map((cell, at) => (at === index ? text : cell)),
});

const tables = ['gate', 'network', 'security', 'billing', 'marketing', 'sp', 'contradictions'];

describe.each(['v1-as-defined', 'v2-as-revised'])('%s', (file) => {
  test.each(tables)('%s written back as it was is the same file', async (table) => {
    const dmn = shipped(file);
    const opened = await openTable(dmn, table);
    if (opened === null) return;
    const edit = await opened.write(opened.grid.rows);
    expect(edit).toEqual({ dmn, added: [], changed: [], removed: [], reordered: false });
  });
});

test('a table is shown with its labels, values and rules', async () => {
  const { grid } = await open(v2, 'gate');
  expect(grid.label).toBe('先行规则');
  expect(grid.columns[0]).toMatchObject({ kind: 'input', name: 'type', label: '来电类型' });
  expect(grid.columns[0]?.values.map(({ feel }) => feel)).toContain('"recharge.blocked"');
  expect(grid.columns.find(({ name }) => name === 'identityFailuresToday')?.range).toEqual({ min: 0, max: null });
  expect(grid.columns.find(({ name }) => name === 'mustRecord')?.values.map(({ feel }) => feel)).toEqual([
    '["callPlace"]',
    '["baseStationCode"]',
    '[]',
  ]);
  expect(grid.rows[0]).toMatchObject({ id: 'recharge-blocked', english: expect.stringContaining('BOSS 4443') });
});

test('there is no table where a decision has another logic, or none', async () => {
  expect(await openTable(v2, 'disposition')).toBeNull();
  expect(await openTable(v2, 'nothing')).toBeNull();
});

test('what could not be written back whole is not opened', async () => {
  await expect(openTable(v2.replace('<allowedValues', '<unheardOf'), 'gate')).rejects.toThrow(PolicyRefused);
  await expect(openTable('no policy', 'gate')).rejects.toThrow(PolicyRefused);
});

test('a changed cell, a new row, a removed one and another order', async () => {
  const opened = await open(v2, 'gate');
  const [first, second, third, ...rest] = opened.grid.rows;
  if (!first || !second || !third) throw new Error('gate has rules');
  const other = withCell(first, columnOf(opened, 'force'), '"must"');
  const fresh = { ...first, id: '', reason: '新的一行', english: 'A new row' };
  const edit = await opened.write([third, other, fresh, ...rest]);
  expect(edit).toMatchObject({
    added: ['recharge-blocked-expert'],
    changed: [first.id],
    removed: [second.id],
    reordered: true,
  });
  const again = (await open(edit.dmn, 'gate')).grid.rows;
  expect(again.map(({ id }) => id)).toEqual([
    third.id,
    first.id,
    'recharge-blocked-expert',
    ...rest.map(({ id }) => id),
  ]);
  expect(again[2]).toMatchObject({ reason: '新的一行', english: 'A new row', cells: first.cells });
  const [before, after] = [await readPolicy(v2, { file: 'v2' }), await readPolicy(edit.dmn, { file: 'v2' })];
  expect(after.findings).toEqual([]);
  expect(after.tables.filter(({ name }) => name !== 'gate')).toEqual(
    before.tables.filter(({ name }) => name !== 'gate'),
  );
  expect(after.facts).toEqual(before.facts);
});

test('what the grid does not show stays', async () => {
  const word = '<extensionElements><jieyi:word value="x" zh="某" en="Some" /></extensionElements>';
  const kept = v2
    .replace('<definitions ', '<definitions xmlns:own="urn:own" own:tool="desk" ')
    .replace('<rule id="recharge-blocked">', `<rule id="recharge-blocked" own:colour="red">`)
    .replace('<itemDefinition id="tForce" name="tForce">', `<itemDefinition id="tForce" name="tForce">${word}`);
  const opened = await open(kept, 'gate');
  const rows = opened.grid.rows.map((row) => ({ ...row, english: `${row.english}!` }));
  const { dmn, changed } = await opened.write(rows);
  expect(changed).toHaveLength(rows.length);
  expect(dmn).toContain('<jieyi:word value="x" zh="某" en="Some" />');
  expect(dmn).toContain('own:colour="red"');
  expect(dmn).toContain('own:tool="desk"');
});

test('a fresh id is not one that the file or another row has', async () => {
  const opened = await open(v2, 'gate');
  const [first] = opened.grid.rows;
  if (!first) throw new Error('gate has rules');
  const rows = [
    { ...first, id: '' },
    { ...first, id: 'recharge-blocked-expert' },
    { ...first, id: '' },
  ];
  const { added, dmn } = await opened.write(rows);
  expect(added).toEqual(['recharge-blocked-expert-2', 'recharge-blocked-expert', 'recharge-blocked-expert-3']);
  expect((await readPolicy(dmn, { file: 'v2' })).findings.filter(({ code }) => code === 'duplicate-id')).toEqual([]);
});

test('only ids that XML allows and nothing else of the file has may be given', async () => {
  const { mayName } = await open(v2, 'gate');
  expect(['recharge-blocked', 'a-new-one', '新规则'].map(mayName)).toEqual([true, true, true]);
  expect(['gate-table', 'two words', '1st', '', 'a'.repeat(300)].map(mayName)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('a reason may be taken away, and any text may stand in a cell', async () => {
  const opened = await open(v2, 'gate');
  const [first] = opened.grid.rows;
  if (!first) throw new Error('gate has rules');
  const hostile = '"<!DOCTYPE a [<!ENTITY b \'c\'>]> & ]]> “，。”\n第二行"';
  const row = { ...withCell(first, 0, hostile), reason: '', english: '' };
  const { dmn } = await opened.write([row]);
  const [again] = (await open(dmn, 'gate')).grid.rows;
  expect(again).toMatchObject({ reason: '', english: '', id: first.id });
  expect(again?.cells[0]).toBe(hostile);
});

test('a table without an English annotation gets one when a row has it', async () => {
  const plain = v2
    .replaceAll('<annotation name="English" />', '')
    .replaceAll(/<annotationEntry>[^]*?<\/annotationEntry>/gu, '');
  const opened = await open(plain, 'gate');
  expect(opened.grid.rows.every(({ english }) => english === '')).toBe(true);
  const rows = opened.grid.rows.map((row, index) => (index === 1 ? { ...row, english: 'Only here' } : row));
  const { dmn, changed } = await opened.write(rows);
  expect(changed).toEqual([rows[1]?.id]);
  expect((await open(dmn, 'gate')).grid.rows.map(({ english }) => english).filter(Boolean)).toEqual(['Only here']);
});
