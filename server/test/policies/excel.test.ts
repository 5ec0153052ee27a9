import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { ExcelDesk } from '../help/excel-desk.ts';
import { excelType, inlineSheet, repacked, seen, sheetPath, typedAnew } from '../help/excel-files.ts';
import { Studio } from '../help/studio.ts';

let centre: TestCentre;
let studio: Studio;
let desk: ExcelDesk;
beforeAll(async () => {
  centre = await openCentre();
  studio = await Studio.open(centre);
  desk = new ExcelDesk(centre, studio);
});
afterAll(() => centre?.close());

const tables = ['gate', 'network', 'security', 'billing', 'marketing', 'sp', 'contradictions'];

describe.each(['v1', 'v2'])('of %s', (version) => {
  test.each(tables)('%s comes back as it went', async (table) => {
    const { id, dmn } = await studio.begin({ from: version });
    const file = await desk.exported(id, table);
    const { status, body } = await desk.put(id, file, { table });
    expect(status).toBe(200);
    expect(body).toMatchObject({ revision: 1, added: [], changed: [], removed: [], reordered: false });
    expect(await studio.read(id)).toMatchObject({ dmn, revision: 1 });
    const again = await desk.put(id, await typedAnew(await seen(file)), { table });
    expect(again.body).toMatchObject({ revision: 1, added: [], changed: [], removed: [], reordered: false });
    const published = await desk.fetch(`/api/policies/${version}/tables/${table}/excel`);
    expect(await seen(published.rawPayload)).toEqual(await seen(file));
    const english = await desk.exported(id, table, { language: 'en' });
    expect(await seen(english)).not.toEqual(await seen(file));
    expect((await desk.put(id, english, { table })).body).toMatchObject({ revision: 1, changed: [], reordered: false });
  });
});

describe('the file', () => {
  test('shows the heads and words of the editor, keys and one row a rule', async () => {
    const { id, rows, file, column } = await desk.open();
    expect(rows[0]?.slice(0, 3)).toEqual(['规则编号', '名称（中文）', '名称（英文）']);
    expect(rows[0]?.slice(3, 7)).toEqual(['事项类型', '客户接受解释', '已向客户解释', '电话中可核验身份']);
    expect(rows[0]?.slice(11, 14)).toEqual(['处置', '解释原因', '必须或可选']);
    expect(rows[2]?.slice(1, 3)).toEqual(['充值提示请与话务员联系', 'Cannot top up, told to contact an agent']);
    expect(rows[2]?.slice(3, 6)).toEqual(['无法充值', '–', '–']);
    expect(rows[2]?.slice(11, 15)).toEqual(['转在线专家', '无', '可以', '无']);
    expect(rows[1]?.slice(0, 4)).toEqual(['rule of gate', 'name zh', 'name en', 'if type']);
    expect(rows[2]?.[0]).toBe('recharge-blocked');
    expect(rows[2]?.[column('reason')]).toContain('“请与话务员联系”');
    expect(rows[2]?.[column('English')]).toContain('BOSS 4443');
    repacked(file, {
      [sheetPath]: (xml) => {
        expect(xml).toContain('state="frozen"');
        expect(xml).toMatch(
          /<dataValidation type="list"[^>]*sqref="D3:D\d+"><formula1>'说明 Guide'!\$C\$\d+:\$C\$\d+</u,
        );
        expect(xml).not.toMatch(/<f>/u);
        return xml;
      },
    });
    const reply = await desk.fetch(`/api/policy-drafts/${id}/tables/gate/excel`);
    expect(reply.headers['content-type']).toBe(excelType);
    expect(reply.headers['content-disposition']).toContain('filename="v3-gate.xlsx"');
  });

  test('explains itself in both languages on a second sheet', async () => {
    const { file } = await desk.open();
    const guide = await seen(
      repacked(file, { 'xl/workbook.xml': (xml) => xml.replace(/<sheet r:id="rId1"[^>]*\/>/u, '') }),
    );
    const texts = guide.flat();
    expect(texts).toEqual(expect.arrayContaining(['如何填写这张规则表', 'How to fill in this table of rules']));
    expect(texts).toEqual(expect.arrayContaining(['"recharge.blocked"', 'not("none")', '不小于 0 的整数']));
  });

  test('names values as the policy’s author does', async () => {
    const { id } = await studio.begin();
    const words = '<extensionElements><jieyi:word value="must" zh="必须" en="must be done" /></extensionElements>';
    await studio.edit(id, (dmn) =>
      dmn.replace('<itemDefinition id="tForce" name="tForce">', `<itemDefinition id="tForce" name="tForce">${words}`),
    );
    const file = await desk.exported(id);
    const guide = await seen(
      repacked(file, { 'xl/workbook.xml': (xml) => xml.replace(/<sheet r:id="rId1"[^>]*\/>/u, '') }),
    );
    expect(guide).toContainEqual([expect.anything(), '"must"', '必须', 'must be done']);
  });

  test('brings names along, and leaves them as they are where it has no columns for them', async () => {
    const { id, rows, column, set } = await desk.open();
    const isName = (_: unknown, index: number) => ['name zh', 'name en'].includes(String(rows[1]?.[index]));
    const older = await typedAnew(rows.map((row) => row.filter((value, index) => !isName(value, index))));
    expect((await desk.put(id, older)).body).toMatchObject({ revision: 1, changed: [] });
    set(2, 'name zh', ' 充值受阻 ');
    set(3, 'name en', '');
    expect(column('name en')).toBe(2);
    const { body } = await desk.put(id, await typedAnew(rows));
    expect(body).toMatchObject({ revision: 2, changed: ['recharge-blocked', 'emergency-hall'] });
    expect((await desk.rowsOf(id)).slice(0, 2)).toMatchObject([
      { nameZh: '充值受阻', nameEn: 'Cannot top up, told to contact an agent' },
      { nameZh: '紧急停机，电话中无法核验', nameEn: '' },
    ]);
  });

  test('keeps what looks like a formula as text', async () => {
    const { id, dmn, rows } = await desk.open();
    const hostile = ['=1+1', '+cmd|calc', '-2+3', '@SUM(A1)', '_x0041_', 'constructor', '__proto__', "'x"];
    const ids = rows.slice(2, 2 + hostile.length).map((row) => String(row[0]));
    const changed = ids.reduce((file, rule, index) => {
      const [before = '', rest = ''] = file.split(`<rule id="${rule}">`);
      return `${before}<rule id="${rule}">${rest.replace(/<description>[^<]*</u, () => `<description>${hostile[index]}<`)}`;
    }, dmn);
    await studio.author.must(studio.save(id, 1, changed));
    const file = await desk.exported(id);
    repacked(file, { [sheetPath]: (xml) => (expect(xml).not.toMatch(/<f>|t="str"/u), xml) });
    const shown = await seen(file);
    const reason = shown[1]?.indexOf('reason') ?? -1;
    expect(shown.slice(2, 2 + hostile.length).map((row) => row[reason])).toEqual(hostile);
    expect((await desk.put(id, file, { revision: 2 })).body).toMatchObject({ revision: 2, changed: [] });
  });
});

describe('a changed sheet', () => {
  test('changes, adds and removes rules; all others keep their ids', async () => {
    const { id, rows, set, ids } = await desk.open();
    const before = ids();
    set(2, 'then force', '"must"');
    set(3, 'reason', '全角标点：“引号”，（括号）。');
    rows.splice(4, 1);
    rows.push((rows[2] ?? []).map((value, index) => (index === 0 ? null : value)));
    const { status, body } = await desk.put(id, await typedAnew(rows));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      revision: 2,
      added: ['recharge-blocked-expert'],
      changed: [before[0], before[1]],
      removed: [before[2]],
      reordered: false,
    });
    const now = await desk.rowsOf(id);
    expect(now.map((row) => row.id)).toEqual([before[0], before[1], ...before.slice(3), 'recharge-blocked-expert']);
    expect(now[1]?.reason).toBe('全角标点：“引号”，（括号）。');
    const { dmn, history, revision } = await studio.read(id);
    expect(revision).toBe(2);
    expect(history.at(-1)).toMatchObject({ kind: 'table-imported' });
    expect(dmn).toContain('<rule id="recharge-blocked-expert">');
  });

  test('may have its rows and columns in another order', async () => {
    const { id, rows, ids } = await desk.open();
    const [labels = [], keys = [], ...rules] = rows;
    const turned = [labels, keys, ...rules.toReversed()].map((row) => row.toReversed());
    const { body } = await desk.put(id, await typedAnew([['自己的标题'], [], ...turned]));
    expect(body).toMatchObject({ revision: 2, added: [], changed: [], removed: [], reordered: true });
    expect((await desk.rowsOf(id)).map((row) => row.id)).toEqual(ids().toReversed());
  });

  test('says in FEEL what Excel made of it', async () => {
    const { id, rows, set, column } = await desk.open();
    set(2, 'if identityFailuresToday', 3);
    set(3, 'if identityFailuresToday', 2.5);
    set(4, 'if identityFailuresToday', 1e21);
    set(2, 'if accepted', true);
    set(3, 'if accepted', false);
    set(4, 'if accepted', 'TRUE');
    set(2, 'if refundArrived', new Date('2026-03-02T00:00:00Z'));
    set(3, 'if refundArrived', '>=5');
    set(4, 'if refundArrived', '< 3');
    set(2, 'then script', '"他说：“好”"');
    set(3, 'then script', ' - ');
    set(4, 'then reason', 'first');
    set(2, 'English', 110);
    set(3, 'English', true);
    const { body } = await desk.put(id, await typedAnew(rows));
    expect(body).toMatchObject({ revision: 2 });
    const now = await desk.rowsOf(id);
    const cells = (key: string) => now.slice(0, 3).map((row) => row.cells[column(key) - 3]);
    expect(cells('if identityFailuresToday')).toEqual(['3', '2.5', '1000000000000000000000']);
    expect(cells('if accepted')).toEqual(['true', 'false', 'true']);
    expect(cells('if refundArrived')).toEqual(['date("2026-03-02")', '>=5', '< 3']);
    expect(cells('then script').slice(0, 2)).toEqual(['"他说：“好”"', ' - ']);
    expect(cells('then reason')[2]).toBe('first');
    expect(now.slice(0, 2).map(({ english }) => english)).toEqual(['110', 'TRUE']);
    const { findings } = await studio.check(id);
    const beside = findings.filter(({ table }) => table === 'gate').map(({ row, column: of }) => `${row} ${of}`);
    expect(beside).toEqual(expect.arrayContaining(['1 refundArrived', '3 reason']));
  });

  test('is read however its program writes cells', async () => {
    const { id, file, rows, set } = await desk.open();
    set(2, 'if identityFailuresToday', 3);
    set(2, 'if accepted', true);
    set(2, 'reason', '行一\n行二 <b>&amp;</b>');
    const { body } = await desk.put(id, repacked(file, { [sheetPath]: () => inlineSheet(rows) }));
    expect(body).toMatchObject({ revision: 2, added: [], changed: ['recharge-blocked'], removed: [] });
    expect((await desk.rowsOf(id))[0]).toMatchObject({ reason: '行一\n行二 <b>&amp;</b>' });
  });

  test('keeps the rest of the file', async () => {
    const { id, dmn, rows, set } = await desk.open();
    const extended = dmn
      .replace('<definitions ', '<definitions xmlns:own="urn:own" ')
      .replace('<rule id="emergency-hall">', '<rule id="emergency-hall" own:seen="yes">');
    await studio.author.must(studio.save(id, 1, extended));
    set(3, 'then force', '"may"');
    const { body } = await desk.put(id, await typedAnew(rows), { revision: 2 });
    expect(body).toMatchObject({ revision: 3, changed: ['emergency-hall'] });
    const now = (await studio.read(id)).dmn;
    expect(now).toContain('own:seen="yes"');
    const others = (text: string) =>
      text.slice(text.indexOf('<decision id="network"')).replaceAll(/<(?:decision|inputData)[^>]*>/gu, '');
    expect(others(now)).toBe(others(extended));
  });
});

describe('two people', () => {
  test('the second import onto the same content is told who was first', async () => {
    const { id, rows, set, column } = await desk.open();
    const other = await centre.signIn('author2');
    set(2, 'then force', '"must"');
    const mine = await typedAnew(rows);
    set(3, 'then force', '"may"');
    const theirs = await typedAnew(rows);
    const replies = await Promise.all([desk.put(id, mine), desk.put(id, theirs, { who: other })]);
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(replies.find(({ status }) => status === 409)?.body.code).toBe('draft-changed');
    const late = await desk.put(id, theirs, { who: other });
    expect(late.body).toMatchObject({ code: 'draft-changed', details: [{ field: 'revision', message: '2' }, {}, {}] });
    const caughtUp = await desk.put(id, theirs, { who: other, revision: 2 });
    expect(caughtUp.status).toBe(200);
    expect((await desk.rowsOf(id))[1]?.cells[column('then force') - 3]).toBe('"may"');
    expect((await studio.read(id)).authors.map(({ name }) => name.zh)).toEqual(['何文清', '叶思远']);
  });

  test('each may only what their post allows', async () => {
    const { id, file } = await desk.open();
    const [agent, approver] = [await centre.signIn('agent'), studio.approver];
    expect((await desk.put(id, file, { who: approver })).status).toBe(403);
    expect((await desk.fetch(`/api/policy-drafts/${id}/tables/gate/excel`, approver)).statusCode).toBe(200);
    expect((await desk.fetch(`/api/policy-drafts/${id}/tables/gate/excel`, agent)).statusCode).toBe(403);
    expect((await desk.fetch('/api/policies/v2/tables/gate/excel', agent)).statusCode).toBe(200);
  });

  test('a submitted draft takes no table', async () => {
    const { id, file } = await desk.open();
    await studio.submit(id);
    expect((await desk.put(id, file)).body.code).toBe('draft-moved');
  });
});
