import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { ExcelDesk } from '../help/excel-desk.ts';
import { inlineSheet, letter, repacked, sheetPath, typedAnew, understated } from '../help/excel-files.ts';
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

describe('refused, with the places', () => {
  const unchanged = async (id: string) => expect(await studio.read(id)).toMatchObject({ revision: 1 });

  test('a formula, and what a formula failed to give', async () => {
    const { id, file, place } = await desk.open();
    const [first, second] = [place(2, 'then force'), place(3, 'then force')];
    const formula = repacked(file, {
      [sheetPath]: (xml) =>
        xml
          .replace(
            new RegExp(`<c r="${first}"[^>]*>.*?</c>`, 'u'),
            `<c r="${first}" t="str"><f>"must"</f><v>must</v></c>`,
          )
          .replace(new RegExp(`<c r="${second}"[^>]*>.*?</c>`, 'u'), `<c r="${second}" t="e"><v>#REF!</v></c>`),
    });
    const { status, body } = await desk.put(id, formula);
    expect([status, body.code]).toEqual([400, 'excel-holds-formula']);
    expect(body.details?.map(({ field }) => field)).toEqual([first, second]);
    await unchanged(id);
  });

  test('a sheet of another table, of none, or twice', async () => {
    const { id, file, rows } = await desk.open();
    const other = await desk.put(id, await desk.exported(id, 'billing'));
    expect(other.body).toMatchObject({
      code: 'excel-of-another-table',
      details: [{ field: 'A2', message: 'billing', code: 'of-table', values: { table: 'billing' } }],
    });
    const none = await desk.put(id, await typedAnew(rows.slice(2)));
    expect([none.status, none.body.code]).toEqual([400, 'excel-not-one-table']);
    const empty = await desk.put(id, await typedAnew([[]]));
    expect(empty.body.code).toBe('excel-not-one-table');
    const twice = await desk.put(id, repacked(file, { 'xl/worksheets/sheet2.xml': () => inlineSheet(rows) }));
    expect(twice.body.code).toBe('excel-not-one-table');
    await unchanged(id);
  });

  test('a column that is missing, unknown, doubled or without its key', async () => {
    const { id, rows, column } = await desk.open();
    const without = rows.map((row) => row.filter((_, index) => index !== column('if accepted')));
    expect((await desk.put(id, await typedAnew(without))).body).toMatchObject({
      code: 'excel-columns-differ',
      details: [
        { field: '2:2', code: 'column-missing', values: { nameZh: '客户接受解释', nameEn: 'Customer accepts' } },
      ],
    });
    const more = rows.map((row, index) => [...row, index === 1 ? 'if weather' : 'rain']);
    const end = letter(rows[1]?.length ?? 0);
    expect((await desk.put(id, await typedAnew(more))).body).toMatchObject({
      code: 'excel-columns-differ',
      details: [{ field: `${end}2`, message: 'if weather' }],
    });
    const doubled = rows.map((row) => [...row, row[1] ?? null]);
    expect((await desk.put(id, await typedAnew(doubled))).body.details).toMatchObject([{ field: `${end}2` }]);
    const note = rows.map((row, index) => [...row, index === 4 ? '自己的笔记' : null]);
    expect((await desk.put(id, await typedAnew(note))).body.details).toMatchObject([
      { field: `${end}5`, message: '自己的笔记' },
    ]);
    await unchanged(id);
  });

  test('ids that stand twice, belong to something else, or cannot be ids', async () => {
    const { id, rows, set } = await desk.open();
    rows.push([...(rows[2] ?? [])]);
    const last = rows.length;
    expect((await desk.put(id, await typedAnew(rows))).body).toMatchObject({
      code: 'excel-rule-ids',
      details: [{ field: 'A3' }, { field: `A${last}`, message: 'recharge-blocked' }],
    });
    for (const wrong of ['gate-table', 'two words', '=1', 'x'.repeat(500)]) {
      set(last - 1, 'rule of gate', wrong);
      expect((await desk.put(id, await typedAnew(rows))).body).toMatchObject({
        code: 'excel-rule-ids',
        details: [{ field: `A${last}` }],
      });
    }
    set(last - 1, 'rule of gate', '我的新规则');
    expect((await desk.put(id, await typedAnew(rows))).body).toMatchObject({ added: ['我的新规则'], changed: [] });
  });

  test('characters that no file can hold', async () => {
    const { id, file, place } = await desk.open();
    const cell = place(2, 'then force');
    const control = (text: string) =>
      repacked(file, {
        [sheetPath]: (xml) =>
          xml.replace(
            new RegExp(`<c r="${cell}"[^>]*>.*?</c>`, 'u'),
            `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`,
          ),
      });
    for (const text of ['a_x0001_b', 'a&#xFFFD;b', 'a_xD800_b']) {
      const { body } = await desk.put(id, control(text));
      expect([text, body]).toMatchObject([text, { code: 'excel-unkeepable-text', details: [{ field: cell }] }]);
    }
    await unchanged(id);
  });

  test('what is no Excel file', async () => {
    const { id, file } = await desk.open();
    const broken = [
      strToU8('rule;type'),
      new Uint8Array(),
      file.slice(0, file.length - 300),
      zipSync({ 'readme.txt': strToU8('hello') }),
      repacked(file, { 'xl/_rels/workbook.xml.rels': () => '<Relationships' }),
      repacked(file, { [sheetPath]: (xml) => xml.slice(0, xml.length / 2) }),
      repacked(file, { [sheetPath]: (xml) => xml.replace('<row r="3"', '<row r="99999999999"') }),
      repacked(file, { [sheetPath]: (xml) => xml.replace('<c r="B3"', '<c r="ZZZZ3"') }),
      repacked(file, { [sheetPath]: (xml) => xml.replaceAll(/<v>\d+<\/v>/gu, '<v>999999</v>') }),
    ];
    const codes: unknown[] = [];
    for (const [index, one] of broken.entries()) {
      const { status, body } = await desk.put(id, one);
      expect([index, status, body.code]).toEqual([index, 400, 'not-an-excel-file']);
      codes.push(body.details?.[0]?.code);
    }
    // What the libraries say of it is nobody's language.
    expect(codes.join()).toBe(
      [
        'no-zip',
        'no-zip',
        'no-zip',
        'part-missing',
        'part-broken',
        'part-broken',
        'out-of-place',
        'out-of-place',
        'unreadable-cells',
      ].join(),
    );
    await unchanged(id);
  });

  test('an entity bomb is not even read', async () => {
    const { id, file } = await desk.open();
    const bomb = '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;&x;&x;&x;&x;&x;">]>';
    const { status, body } = await desk.put(
      id,
      repacked(file, { 'xl/sharedStrings.xml': (xml) => xml.replace('<sst', `${bomb}<sst`) }),
    );
    expect([status, body.code]).toEqual([400, 'not-an-excel-file']);
    expect(body.details).toMatchObject([{ field: 'xl/sharedStrings.xml' }]);
  });

  test('macros', async () => {
    const { id, file } = await desk.open();
    const macros = [
      repacked(file, { 'xl/vbaProject.bin': () => 'code' }),
      repacked(file, { '[Content_Types].xml': (xml) => xml.replace('sheet.main', 'sheet.macroEnabled.main') }),
    ];
    for (const one of macros) expect((await desk.put(id, one)).body.code).toBe('excel-holds-macros');
  });

  test('external links are passed over', async () => {
    const { id, file } = await desk.open();
    const linked = repacked(file, { 'xl/externalLinks/externalLink1.xml': () => '<!DOCTYPE not read>' });
    expect((await desk.put(id, linked)).body).toMatchObject({ revision: 1, changed: [] });
  });

  test('what is too large, packed or unpacked', async () => {
    const { id, file } = await desk.open();
    const random = Uint8Array.from({ length: 10 * 1024 * 1024 }, (_, index) => (index * 2_654_435_761) >>> 24);
    const large = await desk.put(id, random);
    expect([large.status, large.body.code]).toEqual([413, 'excel-too-large']);
    const bomb = repacked(file, { 'xl/media/picture.xml': () => ' '.repeat(64 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(200_000);
    expect((await desk.put(id, bomb)).body).toMatchObject({ code: 'excel-too-large', details: [{ field: 'file' }] });
    const lying = understated(bomb, 64 * 1024 * 1024);
    expect((await desk.put(id, lying)).body.code).toBe('not-an-excel-file');
    const many = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [`xl/part${index}.xml`, strToU8('<a/>')]),
    );
    expect((await desk.put(id, zipSync(many))).body.code).toBe('excel-too-large');
    await unchanged(id);
  });

  test('100,000 rows', async () => {
    const { id, file } = await desk.open();
    const row = (_: unknown, index: number) => `<row r="${index + 70}"><c r="A${index + 70}"><v>1</v></c></row>`;
    const rows = Array.from({ length: 100_000 }, row).join('');
    const { status, body } = await desk.put(
      id,
      repacked(file, { [sheetPath]: (xml) => xml.replace('</sheetData>', `${rows}</sheetData>`) }),
    );
    expect([status, body.code, body.details?.[0]?.field]).toEqual([413, 'excel-too-large', 'A10001']);
  });

  test('a cell far away does not make a table of a billion cells', async () => {
    const { id, file } = await desk.open();
    const far = (cell: string) =>
      repacked(file, { [sheetPath]: (xml) => xml.replace('</sheetData>', `${cell}</sheetData>`) });
    const { body } = await desk.put(id, far('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'));
    expect(body).toMatchObject({ code: 'excel-too-large', details: [{ field: 'XFD1048576' }] });
    expect((await desk.put(id, far('<row r="1048576"/>'))).body).toMatchObject({ revision: 1, changed: [] });
  });

  test('a table that would make the draft larger than 2 MB', async () => {
    const { id, rows } = await desk.open();
    const long = `"${'长'.repeat(30_000)}"`;
    for (const row of rows.slice(2)) row.splice(1, 8, ...Array.from({ length: 8 }, () => long));
    const { status, body } = await desk.put(id, await typedAnew(rows));
    expect([status, body.code]).toEqual([413, 'draft-too-large']);
    await unchanged(id);
  });

  test('what is not there', async () => {
    const { id, file } = await desk.open();
    for (const table of ['disposition', 'nothing', '%2e%2e%2fgate']) {
      expect([table, (await desk.put(id, file, { table })).status]).toEqual([table, 404]);
      expect((await desk.fetch(`/api/policies/v2/tables/${table}/excel`)).statusCode).toBe(404);
    }
    expect((await desk.fetch('/api/policies/v99/tables/gate/excel')).json()).toMatchObject({ code: 'no-such-policy' });
    const nobody = '00000000-0000-7000-8000-000000000000';
    const absent = await desk.fetch(`/api/policy-drafts/${nobody}/tables/gate/excel`);
    expect(absent.json()).toMatchObject({ code: 'no-such-draft' });
    expect((await desk.put(nobody, file)).body.code).toBe('no-such-draft');
  });

  test('a draft that is no policy any more', async () => {
    const { id } = await studio.begin();
    await studio.author.must(studio.save(id, 1, 'nothing of the kind'));
    const reply = await desk.fetch(`/api/policy-drafts/${id}/tables/gate/excel`);
    expect([reply.statusCode, reply.json<{ code: string }>().code]).toEqual([400, 'not-a-policy']);
  });

  test('another kind of body', async () => {
    const { id } = await desk.open();
    const url = `/api/policy-drafts/${id}/tables/gate/excel?revision=1`;
    const json = await studio.author.send<{ code: string }>('PUT', url, {});
    expect([json.status, json.body.code]).toEqual([400, 'not-an-excel-file']);
  });
});
