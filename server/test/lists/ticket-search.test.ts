import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ListedTicket } from '../../src/casework/lists/pages/contract.ts';
import { foldWords } from '../../src/platform/text/fold-words.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import type { Person } from '../help/person.ts';
import { moveTicket, raiseTicket } from '../help/tickets.ts';

let centre: TestCentre;
let agent: Person;
let billing: Person;
let js: Person;
beforeAll(async () => {
  centre = await openCentre();
  agent = await centre.signIn('agent');
  billing = await centre.signIn('billing-zj');
  js = await centre.signIn('service-js');
});
afterAll(() => centre?.close());

const search = (text: string, who = agent, more = '') =>
  who.must(who.get<ListedTicket[]>(`/api/tickets?search=${encodeURIComponent(text)}${more}`));
const found = async (text: string, who = agent, more = '') =>
  (await search(text, who, more)).map(({ number }) => number);

describe('by content', () => {
  test('Chinese words are found anywhere, in the order typed or not, and only together', async () => {
    const { number } = await raiseTicket(agent, { summary: '客户反映昆仑彩铃包月被重复扣取，要求双倍返还' });
    for (const text of ['昆仑彩铃', '彩铃', '铃', '扣取 昆仑', '要求双倍返还', '昆仑，彩铃！']) {
      expect({ text, found: await found(text) }).toEqual({ text, found: expect.arrayContaining([number]) });
    }
    for (const text of ['昆铃', '昆仑彩铃包年', '彩铃昆仑', '昆仑 火星']) {
      expect({ text, found: await found(text) }).toEqual({ text, found: [] });
    }
  });

  test('pairs of characters that are there, but not side by side, are not the word', async () => {
    await raiseTicket(agent, { summary: '雪莲花开，莲花山上，花山' });
    expect(await found('雪莲花山')).toEqual([]);
    expect(await found('莲花山')).toHaveLength(1);
  });

  test('Latin words are found by their beginning, in any width and case, beside Chinese ones', async () => {
    const { number } = await raiseTicket(agent, { summary: '客户称ＶｏＷｉＦｉ无法开通,机型Zeta-9Pro,报错E4443。' });
    for (const text of ['vowifi', 'ＶＯＷ', 'zeta', '9pro', 'e4443', 'vowifi无法开通', '机型 ZETA', '报错e44']) {
      expect({ text, found: await found(text) }).toEqual({ text, found: [number] });
    }
    expect(await found('wifi无法开通')).toEqual([]);
    expect(await found('𠮷野')).toEqual([]);
    const rare = await raiseTicket(agent, { summary: '客户姓𠮷野，投诉' });
    expect(await found('𠮷野')).toEqual([rare.number]);
  });

  test('forms, results, replies and what was said on the way are searched, at once', async () => {
    const raised = await raiseTicket(agent, { form: { happened: '在喀纳斯湖边开机' }, place: '禾木村北口' });
    expect(await found('喀纳斯湖')).toEqual([raised.number]);
    expect(await found('禾木村')).toEqual([raised.number]);
    const accepted = await moveTicket(billing, raised, 'accept');
    const asked = await moveTicket(billing, accepted, 'ask-back', { question: '是否持有蓝晶卡' });
    const answered = await moveTicket(agent, asked, 'answer', { answer: '持有，卡面印着白额雁' });
    expect(await found('蓝晶卡 白额雁')).toEqual([raised.number]);
    const words = { result: '系石门基站切换所致', outcome: 'normal-use' };
    const returned = await moveTicket(billing, answered, 'return-result', words);
    expect(await found('石门基站')).toEqual([raised.number]);
    await moveTicket(agent, returned, 'reply', { reply: '已向您说明切换原因和灰雀计划' });
    expect(await found('灰雀计划')).toEqual([raised.number]);
    expect(await found('喀纳斯湖 灰雀计划')).toEqual([raised.number]);
  });
});

describe('by number', () => {
  test('in full, without the year, without zeros', async () => {
    const { number } = await raiseTicket(agent);
    const [, year = '', running = ''] = /^T(\d+)-(\d+)$/.exec(number) ?? [];
    for (const text of [number, number.toLowerCase(), `${year}-${Number(running)}`, running, `${Number(running)}`]) {
      expect({ text, found: await found(text) }).toEqual({ text, found: expect.arrayContaining([number]) });
    }
    expect(await found(`T1999-${running}`)).toEqual([]);
  });
});

describe('by customer', () => {
  const caller = 'two-packages-complained-before';

  async function aboutCaller() {
    const contactId = await agent.takeCall(caller, 'billing.gprs-two-packages');
    const { customerId } = await agent.contact(contactId);
    const { rows } = await customerOf(String(customerId));
    const own = await agent.must(agent.get<ListedTicket[]>(`/api/tickets?customerId=${customerId}`));
    return {
      customerId,
      phone: rows[0]?.phone ?? '',
      name: rows[0]?.name ?? '',
      numbers: own.map((one) => one.number),
    };
  }
  const customerOf = async (id: string) => {
    const rows = await centre.centre.db.selectFrom('customer').select(['phone', 'name']).where('id', '=', id).execute();
    return { rows };
  };

  test('with the number in full, on record and masked; with its last four digits; with the whole name, or the surname that is seen', async () => {
    const { customerId, phone, name, numbers } = await aboutCaller();
    expect(numbers.length).toBeGreaterThan(0);
    const national = phone.replace('+86', '');
    for (const text of [national, phone, `${national.slice(0, 3)} ${national.slice(3, 7)} ${national.slice(7)}`]) {
      expect({ text, found: await found(text) }).toEqual({ text, found: numbers });
    }
    expect(await found(national.slice(-4))).toEqual(expect.arrayContaining(numbers));
    expect(await found(`${national.slice(0, 3)}****${national.slice(-4)}`)).toEqual(expect.arrayContaining(numbers));
    expect(await found(name)).toEqual(expect.arrayContaining(numbers));
    expect(await found(name.slice(0, 1))).toEqual(expect.arrayContaining(numbers));
    expect(await found('申')).not.toEqual(expect.arrayContaining(numbers));
    const admin = await centre.signIn('admin');
    const audit = await admin.must(admin.get<{ what: string; about: { search?: string } }[]>('/api/audit'));
    const searched = audit.filter(({ about }) => about.search?.endsWith(national.slice(-4)));
    expect(searched).toContainEqual(
      expect.objectContaining({ what: 'tickets.read', about: expect.objectContaining({ customerId }) }),
    );
    expect(JSON.stringify(searched)).not.toContain(national);
  });

  test('digits that are masked cannot be found out one after another', async () => {
    const { phone, numbers } = await aboutCaller();
    const lastFour = phone.slice(-4);
    const tries = await Promise.all(Array.from({ length: 10 }, (_, digit) => found(`${digit}${lastFour}`)));
    const hits = tries.map((one) => numbers.every((number) => one.includes(number)));
    expect(new Set(hits)).toEqual(new Set([true]));
    expect(await found(`9999${lastFour}`)).toEqual(expect.arrayContaining(numbers));
  });

  test('a short number, of which the mask hides more, is found in full only', async () => {
    const { customerId, phone, numbers } = await aboutCaller();
    const { db } = centre.centre;
    const changeTo = (to: string) => db.updateTable('customer').set({ phone: to }).where('id', '=', String(customerId));
    await changeTo('+861234567').execute();
    for (const text of ['4567', '04567', '123****4567']) {
      expect({ text, found: (await found(text)).filter((one) => numbers.includes(one)) }).toEqual({ text, found: [] });
    }
    await changeTo('+862584001234').execute();
    expect(await found('1234')).toEqual(expect.arrayContaining(numbers));
    await changeTo(phone).execute();
  });

  test('of another province is not found in any way', async () => {
    const { phone, name, numbers } = await aboutCaller();
    const own = await raiseTicket(agent, { summary: '省内独有词汇赤水河谷' });
    expect(await found('赤水河谷')).toEqual([own.number]);
    const texts = ['赤水河谷', own.number, own.number.slice(-6), phone, phone.slice(-4), name, '漫游'];
    for (const text of texts) {
      const seen = await search(text, js);
      expect({ text, foreign: seen.filter(({ provinceId }) => provinceId !== 'js') }).toEqual({ text, foreign: [] });
      expect(seen.map(({ number }) => number)).not.toEqual(expect.arrayContaining([...numbers, own.number]));
    }
  });
});

describe('what was not meant well', () => {
  test('is text like any other, or refused', async () => {
    const { number } = await raiseTicket(agent, {
      summary: `他说"退'费"; drop table ticket;-- 100% 满意_ \\ & | ! <-> :*`,
    });
    for (const text of [`退'费`, `100%`, `"退`, 'drop table', `满意_`, `\\ 满意`, `满意 & | ! <-> :* ()`]) {
      expect({ text, found: await found(text) }).toEqual({ text, found: expect.arrayContaining([number]) });
    }
    for (const text of ['%', '_', "'", '！？。', '   ', '\\', ':*', '&|!', '🙂']) {
      expect({ text, found: await found(text) }).toEqual({ text, found: [] });
    }
    expect(await found('字'.repeat(200))).toEqual([]);
    expect(await found('x'.repeat(200))).toEqual([]);
    expect((await agent.get(`/api/tickets?search=${'x'.repeat(201)}`)).status).toBe(400);
    expect((await agent.get('/api/tickets?search=')).status).toBe(400);
    expect((await agent.get('/api/tickets?search=%00')).status).toBe(400);
  });

  test('long words and long texts are kept and found', async () => {
    const long = `${'y'.repeat(500)}尾声渐远`;
    const { number } = await raiseTicket(agent, { summary: long });
    expect(await found('y'.repeat(100))).toEqual([number]);
    expect(await found('尾声渐远')).toEqual([number]);
    const full = await raiseTicket(agent, { summary: `${'漫游退费套餐流量'.repeat(249)}终点` });
    expect(await found('流量终点')).toEqual([full.number]);
  });
});

test('PostgreSQL folds as the server does', async () => {
  const points = Array.from({ length: 0x30000 }, (_, point) => point).filter(
    // Without what Unicode 17 added to two rows of Latin letters and one of capitals: whichever is older leaves them as they are.
    (at) =>
      at > 0 && (at < 0xd800 || at > 0xdfff) && !(at >= 0xa7ce && at <= 0xa7f1) && !(at >= 0x16ea0 && at <= 0x16eb8),
  );
  const texts: string[] = [];
  for (let at = 0; at < points.length; at += 64) {
    texts.push(
      points
        .slice(at, at + 64)
        .map((point) => `a${String.fromCodePoint(point)}`)
        .join('字'),
    );
  }
  const { rows } = await sql<{ folded: string }>`select ticket_fold(said) as folded
    from unnest(${texts}::text[]) with ordinality as given (said, place) order by place`.execute(centre.centre.db);
  const differing = texts.filter((text, index) => rows[index]?.folded !== foldWords(text));
  expect(differing).toEqual([]);
});

test('the newest come first; it narrows together with every other filter, and keeps its pages', async () => {
  const numbers: string[] = [];
  for (let count = 0; count < 7; count += 1) {
    centre.clock.pass({ days: 9 });
    agent = await centre.signIn('agent');
    billing = await centre.signIn('billing-zj');
    const raised = await raiseTicket(agent, { summary: `翠屏湖故障第${count}次` });
    // In hand: nobody takes it back while the days pass.
    await moveTicket(billing, raised, 'accept');
    numbers.unshift(raised.number);
  }
  expect(await found('翠屏湖')).toEqual(numbers);
  expect(await found('翠屏湖', agent, '&sort=raised')).toEqual(numbers.toReversed());
  expect(await found('翠屏湖', agent, '&sort=-changed')).toEqual(numbers);
  expect(await found('翠屏湖', agent, '&category=network')).toEqual([]);
  expect(await found('翠屏湖', agent, '&holder=me')).toEqual([]);
  expect(await found('翠屏湖', billing, '&list=mine')).toEqual(numbers);
  for (const sort of ['-raised', 'raised', '-changed', 'changed']) {
    const seen: string[] = [];
    let after = '';
    do {
      const url = `/api/tickets?search=${encodeURIComponent('翠屏湖')}&sort=${sort}&limit=3${after}`;
      const reply = await centre.app.inject({ url, headers: { cookie: agent.cookie } });
      seen.push(...reply.json<ListedTicket[]>().map(({ number }) => number));
      const next = reply.headers['x-next-cursor'];
      after = next ? `&after=${String(next)}` : '';
    } while (after);
    expect({ sort, seen }).toEqual({ sort, seen: sort.startsWith('-') ? numbers : numbers.toReversed() });
  }
});
