import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { ExcelDesk } from '../help/excel-desk.ts';
import { repacked, seen, sheetPath, typedAnew } from '../help/excel-files.ts';
import { Studio, withRule } from '../help/studio.ts';

let centre: TestCentre;
let studio: Studio;
let desk: ExcelDesk;
beforeAll(async () => {
  centre = await openCentre();
  studio = await Studio.open(centre);
  desk = new ExcelDesk(centre, studio);
});
afterAll(() => centre?.close());

describe('what people do in Excel', () => {
  const unchanged = async (id: string) => expect(await studio.read(id)).toMatchObject({ revision: 1 });

  test('has numbers as numbers where a column counts, so that Excel sorts and filters them', async () => {
    const { id } = await studio.begin();
    await studio.edit(id, (dmn) => withRule(dmn, 'caller-id-expert', (rule) => rule.replace('&gt;= 2', '2')));
    const file = await desk.exported(id, 'marketing');
    const rows = await seen(file);
    const counted = rows[1]?.indexOf('if contactsOnMatter') ?? -1;
    const row = rows.find(([rule]) => rule === 'caller-id-expert') ?? [];
    expect(row[counted]).toBe(2);
    expect(rows.some((cells) => cells[counted] === '1' || typeof cells[counted] === 'number')).toBe(true);
    const { body } = await desk.put(id, file, { table: 'marketing', revision: 2 });
    expect(body).toMatchObject({ revision: 2, added: [], changed: [], removed: [] });
  });

  test('may be written in words, as the editor shows them', async () => {
    const { id } = await studio.begin();
    const words = '<extensionElements><jieyi:word value="must" zh="必须" en="must be done" /></extensionElements>';
    const revision = await studio.edit(id, (dmn) =>
      dmn.replace('<itemDefinition id="tForce" name="tForce">', `<itemDefinition id="tForce" name="tForce">${words}`),
    );
    const rows = await seen(await desk.exported(id, 'marketing'));
    const keys = rows[1] ?? [];
    const put = (row: number, key: string, text: string) => ((rows[row] ?? [])[keys.indexOf(key)] = text);
    const told = ['至少 6 次', '≥6', '不超过 5 次', 'more than 3', '2 至 4 次'];
    for (const [index, text] of told.entries()) put(index + 2, 'if contactsOnMatter', text);
    put(2, 'then force', '必须');
    put(3, 'then force', 'Must be done');
    put(2, 'if accepted', '否');
    put(2, 'if explained', '不限');
    put(2, 'then bossFunction', '无');
    put(2, 'then reason', '"无"');
    const { status } = await desk.put(id, await typedAnew(rows), { table: 'marketing', revision });
    expect(status).toBe(200);
    const read = (await desk.rowsOf(id, 'marketing')).map(({ cells }) => cells);
    const columns = keys.slice(3);
    const at = (row: number, key: string) => read[row]?.[columns.indexOf(key)];
    expect(told.map((_, index) => at(index, 'if contactsOnMatter'))).toEqual(['>= 6', '>=6', '<= 5', '> 3', '[2..4]']);
    expect([at(0, 'then force'), at(1, 'then force'), at(0, 'if accepted')]).toEqual(['"must"', '"must"', 'false']);
    expect([at(0, 'if explained'), at(0, 'then bossFunction'), at(0, 'then reason')]).toEqual(['-', 'null', '"无"']);
  });

  test('cells that were merged, for the others below would read as anything; a title above may be', async () => {
    const { id, file, place } = await desk.open();
    const [down, across] = [
      `${place(2, 'if type')}:${place(4, 'if type')}`,
      `${place(6, 'then force')}:${place(6, 'reason')}`,
    ];
    const merged = (...ranges: string[]) =>
      repacked(file, {
        [sheetPath]: (xml) =>
          xml.replace(
            '</sheetData>',
            `</sheetData><mergeCells count="${ranges.length}">${ranges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
          ),
      });
    const { status, body } = await desk.put(id, merged(down, across));
    expect([status, body.code]).toEqual([400, 'excel-merged-cells']);
    expect(body.details?.map(({ field }) => field)).toEqual([down, across]);
    expect(body.details?.[0]?.message).toContain('无法充值');
    expect((await desk.put(id, merged('B1:C1', 'B900:B901'))).body).toMatchObject({ revision: 1, changed: [] });
    await unchanged(id);
  });
});
