import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { excelType, type Grid, seen, typedAnew } from '../help/excel-files.ts';
import { asChange, findPerson, GOOD, strangerPosts, takeIn } from '../help/organisation/people.ts';
import { Person } from '../help/person.ts';

let centre: TestCentre;
let admin: Person;
beforeAll(async () => {
  centre = await openCentre();
  admin = await centre.signIn('admin');
});
afterAll(() => centre?.close());

interface Row {
  row: number;
  username: string;
  does: string;
  changed: string[];
  faults: { cell: string; why: string; value: string }[];
}

const head = ['工号', '中文姓名', '英文姓名', '省', '市', '岗位', '班组'];

async function sendFile<T>(path: string, file: Uint8Array, who = admin): Promise<{ status: number; body: T }> {
  const headers = { cookie: who.cookie, 'content-type': excelType };
  const reply = await centre.app.inject({ method: 'POST', url: path, headers, payload: Buffer.from(file) });
  return { status: reply.statusCode, body: reply.json<T>() };
}

const preview = (file: Uint8Array, who = admin) =>
  sendFile<{ fingerprint: string; rows: Row[]; code?: string; details?: object[] }>(
    '/api/people/import/preview',
    file,
    who,
  );
const apply = (file: Uint8Array, fingerprint: string, who = admin) =>
  sendFile<{ made: { username: string; token: string }[]; changed: number; code?: string }>(
    `/api/people/import?fingerprint=${fingerprint}`,
    file,
    who,
  );
const fileOf = (...rows: Grid) => typedAnew([head, ...rows]);

test('the template has the columns that are read', async () => {
  const reply = await centre.app.inject({ url: '/api/people/import/template', headers: { cookie: admin.cookie } });
  const [headings = []] = await seen(reply.rawPayload);
  expect(headings.map((heading) => String(heading).split(' ')[0])).toEqual(head);
  const filled = await typedAnew([headings, ['tpl.one', '模板', 'Template', '浙江', '', '坐席', '']]);
  expect((await preview(filled)).body.rows).toMatchObject([{ username: 'tpl.one', does: 'make', faults: [] }]);
});

describe('a file of people', () => {
  test('is looked at first, then done exactly so', async () => {
    const file = await fileOf(
      ['imp.one', '导入一', 'Import One', '浙江', '杭州', '坐席、工单处理人', '浙江计费账务部'],
      ['agent2', '周子涵', 'Zhou Zihan', 'zj', 'zj-hz', 'agent', ''],
      ['agent', '林晓彤', 'Lin Xiaotong', '浙江', '杭州', '坐席', ''],
      ['imp two', '导入二', '', '海南', '杭州', '国王', '江苏客户服务部'],
    );
    const { body } = await preview(file);
    expect(body.rows).toMatchObject([
      { row: 2, username: 'imp.one', does: 'make' },
      { row: 3, username: 'agent2', does: 'change', changed: ['cityId'] },
      { row: 4, username: 'agent', does: 'nothing' },
      { row: 5, does: 'refuse' },
    ]);
    expect(body.rows[3]?.faults).toEqual([
      { cell: 'A5', why: 'username-wrong', value: 'imp two' },
      { cell: 'C5', why: 'name-missing', value: '' },
      { cell: 'D5', why: 'province-unknown', value: '海南' },
      { cell: 'E5', why: 'city-unknown', value: '杭州' },
      { cell: 'F5', why: 'post-unknown', value: '国王' },
      { cell: 'G5', why: 'team-unknown', value: '江苏客户服务部' },
    ]);
    // Nothing of it was done by looking.
    expect((await findPerson(admin, 'agent2')).city?.id).toBe('zj-nb');
    const done = await apply(file, body.fingerprint);
    expect(done.body).toMatchObject({ made: [{ username: 'imp.one' }], changed: 1 });
    expect((await findPerson(admin, 'agent2')).city?.id).toBe('zj-hz');
    expect(await findPerson(admin, 'imp.one')).toMatchObject({ teams: [{ id: 'zj-billing' }], state: 'invited' });
    const token = done.body.made[0]?.token ?? '';
    expect((await strangerPosts(centre, '/api/password-links/use', { token, password: GOOD })).statusCode).toBe(204);
    await Person.signIn(centre, 'imp.one', GOOD);
    // What was done is something else the second time.
    expect(await apply(file, body.fingerprint)).toMatchObject({ status: 409, body: { code: 'import-moved' } });
  });

  test('is refused whole where somebody was changed since it was looked at', async () => {
    const file = await fileOf(
      ['imp.three', '导入三', 'Import Three', '浙江', '', '坐席', ''],
      ['expert2', '吴敏芝', 'Wu Minzhi', '浙江', '杭州', '在线专家', ''],
    );
    const { body } = await preview(file);
    const person = await findPerson(admin, 'expert2');
    await admin.must(admin.send('PUT', `/api/people/${person.id}`, asChange(person, { nameEn: 'Wu M.' })));
    expect(await apply(file, body.fingerprint)).toMatchObject({ status: 409, body: { code: 'import-moved' } });
    expect(await admin.must(admin.get<object[]>('/api/people?search=imp.three'))).toEqual([]);
  });

  test('reaches nobody of another province', async () => {
    const [own] = await takeIn(centre, admin, { posts: ['administrator'] });
    const file = await fileOf(
      ['agent-js', '顾雨桐', 'Gu Yutong', '江苏', '南京', '坐席', ''],
      ['imp.group', '集团人', 'Group', '集团', '', '系统管理员', ''],
    );
    const { body } = await preview(file, own);
    expect(body.rows.map(({ does }) => does)).toEqual(['refuse', 'refuse']);
    // Nor does it tell what of theirs is otherwise.
    expect(body.rows[0]?.changed).toEqual([]);
    expect((await apply(file, body.fingerprint, own)).body).toMatchObject({ made: [], changed: 0 });
  });

  test('twice the same name, a disabled person, a missing column, a formula and too many are refused', async () => {
    const row = ['imp.four', '导入四', 'Import Four', '浙江', '', '坐席', ''];
    const twice = (await preview(await fileOf(row, row))).body.rows;
    expect(twice.map(({ faults }) => faults[0]?.why)).toEqual(['username-twice', 'username-twice']);
    const alike = (await preview(await fileOf(row, ['IMP.Four', ...row.slice(1)]))).body.rows;
    expect(alike.map(({ faults }) => faults[0]?.why)).toEqual(['username-twice', 'username-twice']);
    const known = (await preview(await fileOf(['AGENT2', ...row.slice(1)]))).body.rows;
    expect(known.map(({ does }) => does)).toEqual(['change']);
    const short = await typedAnew([head.slice(0, 5), row.slice(0, 5)]);
    expect(await preview(short)).toMatchObject({ status: 400, body: { code: 'people-columns-differ' } });
    const many = await fileOf(...Array.from({ length: 501 }, (_, at) => [`many${at}`, ...row.slice(1)]));
    expect(await preview(many)).toMatchObject({ status: 413, body: { code: 'excel-too-large' } });
    expect(await preview(new TextEncoder().encode('no zip'))).toMatchObject({ body: { code: 'not-an-excel-file' } });
    expect(await preview(new Uint8Array(2 * 1024 * 1024))).toMatchObject({ body: { code: 'body-too-long' } });
  });
});
