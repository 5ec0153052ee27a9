import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Messages } from '../../src/contact/conversations/message/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { ChatDesk, talkTo } from '../help/chat/chat-desk.ts';
import { lineTo, newSecret, Visitor } from '../help/chat/visitor.ts';

let centre: TestCentre;
let desk: ChatDesk;
beforeAll(async () => {
  centre = await openCentre();
  desk = new ChatDesk(centre, await centre.signIn('agent'));
});
afterEach(() => desk.closeAll());
afterAll(() => centre?.close());

const newVisitor = (site?: string) => new Visitor(lineTo(centre), site);
const shortly = ({ messages }: Messages) =>
  messages.map(({ seq, author, kind, text, system }) => `${seq} ${author.is} ${system?.code ?? (text || kind)}`);

/** Nothing of a token is kept but its hash. */
async function centreRows(token: string) {
  const { db } = centre.centre;
  const rows = await db.selectFrom('chatToken').select('hash').where('hash', '=', token).execute();
  return { rows };
}

describe('beginning', () => {
  test('asks what the site asks, and says whether anybody is there', async () => {
    const settings = await newVisitor().settings();
    expect(settings).toMatchObject({ open: true, opensAt: null, ahead: 0, longestText: 4000 });
    expect(settings.form.map(({ name, type }) => [name, type])).toEqual([
      ['phone', 'phone'],
      ['question', 'long-text'],
    ]);
  });

  test('gives a token and a place; the first words are there, and the number only masked', async () => {
    const visitor = newVisitor();
    const { chat } = await visitor.begin({ phone: '138 0000 1040', question: '账单里多了漫游费' });
    expect(chat).toMatchObject({ state: 'waiting', ahead: 0, with: null, left: false, earlier: [] });
    await desk.answerAll();
    expect(await visitor.chat()).toMatchObject({ state: 'talking', ahead: null, with: { zh: '林晓彤' } });
    expect(shortly(await visitor.messages())).toEqual(['1 customer 账单里多了漫游费', '2 centre answered']);
    const contact = await desk.person.contact(chat.chat);
    expect(contact).toMatchObject({ wayIn: 'web-chat', state: 'active', unread: 1 });
    expect(contact.address).toEqual({ kind: 'phone', shown: '138****1040' });
    expect(JSON.stringify(contact)).not.toContain('13800001040');
  });

  test('twice with its key is one chat with one token; with other answers under it, it is refused', async () => {
    const visitor = newVisitor();
    const wanted = await visitor.prepare({ question: '一次' });
    const first = await visitor.must(visitor.send<{ token: string; chat: { chat: string } }>('POST', 'chats', wanted));
    const again = await visitor.must(visitor.send<{ token: string; chat: { chat: string } }>('POST', 'chats', wanted));
    expect(again).toMatchObject({ token: first.token, chat: { chat: first.chat.chat } });
    const other = await visitor.send('POST', 'chats', { ...wanted, answers: { question: '另一个' } });
    expect(other).toMatchObject({ status: 409, body: { code: 'key-used' } });
    const { rows } = await centreRows(first.token);
    expect(rows).toEqual([]);
  });

  test.each([
    [{}, 'answers.question'],
    [{ question: '好', phone: '12' }, 'answers.phone'],
    [{ question: '好', more: '？' }, 'answers.more'],
  ])('with %o is refused by the field', async (answers, field) => {
    const visitor = newVisitor();
    const reply = await visitor.send('POST', 'chats', await visitor.prepare(answers as Record<string, string>));
    expect(reply).toMatchObject({ status: 400, body: { code: 'chat-answers-incomplete', details: [{ field }] } });
  });

  test('takes a proof once, and none that is made up', async () => {
    const visitor = newVisitor();
    const wanted = await visitor.prepare({ question: '好' });
    await visitor.must(visitor.send('POST', 'chats', wanted));
    for (const proof of [wanted.proof, { challenge: 'x.y', word: '1' }]) {
      const reply = await visitor.send('POST', 'chats', { ...wanted, key: newSecret(), proof });
      expect(reply).toMatchObject({ status: 409, body: { code: 'proof-wrong' } });
    }
  });
});

describe('floods', () => {
  test('many chats from one network make the next one dearer, for all of it, and shut nobody out', async () => {
    const at = centre.clock.now();
    const whose = '2001:db8:1:2::/64';
    const tries = Array.from({ length: 130 }, () => ({ what: 'chat-from', whose, at }));
    await centre.centre.db.insertInto('chatTry').values(tries).execute();
    const neighbour = new Visitor(lineTo(centre, '2001:db8:1:2::7'));
    const elsewhere = new Visitor(lineTo(centre, '2001:db8:1:3::7'));
    const bitsOf = async (visitor: Visitor) =>
      (await visitor.must(visitor.send<{ bits: number }>('GET', 'proof'))).bits;
    expect(await bitsOf(elsewhere)).toBe(12);
    expect(await bitsOf(neighbour)).toBe(14);
    const weak = { ...(await neighbour.prepare({ question: '好' })), proof: await elsewhere.prove() };
    expect(await neighbour.send('POST', 'chats', weak)).toMatchObject({
      status: 409,
      body: { code: 'proof-wrong', details: [{ field: 'bits', message: '14' }] },
    });
    expect((await neighbour.begin({ question: '好' })).chat.state).toBe('waiting');
    await neighbour.must(neighbour.send('POST', 'mine/leave'));
  });

  test('a callback for a number that is nobody’s waits for an agent, and is answered alike', async () => {
    const visitor = newVisitor();
    const asked = {
      key: newSecret(),
      proof: await visitor.prove(),
      language: 'zh',
      phone: '13999990001',
      words: '下午打',
    };
    expect(await visitor.must(visitor.send('POST', 'callbacks', asked))).toEqual({ wishedAt: null });
    await centre.settle();
    const [contact] = (await desk.listed()).filter(({ wayIn }) => wayIn === 'web-form');
    expect(contact).toMatchObject({ state: 'ringing', address: { shown: '139****0001' } });
    const { messages } = await desk.messages(contact?.id ?? '');
    expect(messages.map(({ text }) => text)).toEqual(['请回电 · 下午打']);
  });
});

describe('pages and hours', () => {
  test('a page that the site lists may ask, and is answered by CORS; no other is', async () => {
    const origin = 'http://localhost:8090';
    const page = new Visitor(lineTo(centre), 'shop', { origin, 'sec-fetch-site': 'cross-site' });
    const settings = await page.send('GET', 'settings');
    expect(settings).toMatchObject({ status: 200, headers: { 'access-control-allow-origin': origin, vary: 'origin' } });
    const preflight = await page.send('OPTIONS', 'mine/messages');
    expect(preflight).toMatchObject({ status: 204, headers: { 'access-control-allow-origin': origin } });
    const begun = await page.begin({ topic: 'bill', phone: '13900001111' });
    expect(begun.chat.state).toBe('waiting');
    expect((await page.messages()).messages[0]?.text).toBe('费用');
    await page.must(page.send('POST', 'mine/leave'));
    for (const headers of [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'null' },
    ]) {
      const reply = await new Visitor(lineTo(centre), 'shop', headers).send('GET', 'settings');
      expect(reply).toMatchObject({ status: 403, body: { code: 'origin-not-allowed' } });
      expect(reply.headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  test('a token opens nothing at another site, and nothing of the staff’s', async () => {
    const { visitor } = await talkTo(centre, desk);
    const elsewhere = newVisitor('shop');
    elsewhere.token = visitor.token;
    expect(await elsewhere.send('GET', 'mine')).toMatchObject({ status: 401, body: { code: 'chat-not-open' } });
    expect(await newVisitor('nowhere').send('GET', 'settings')).toMatchObject({ status: 404 });
    const reply = await centre.app.inject({ url: '/api/contacts', headers: visitor.authorization });
    expect(reply.statusCode).toBe(401);
  });

  test('outside working hours it is refused, with when it opens; a callback can be asked for all the same', async () => {
    const visitor = newVisitor('shop');
    const wanted = await visitor.prepare({ topic: 'bill', phone: '13900001111' });
    centre.clock.pass({ hours: 10 });
    desk = new ChatDesk(centre, await centre.signIn('agent'));
    const settings = await visitor.settings();
    expect(settings).toMatchObject({ open: false, ahead: null, opensAt: '2026-03-03T00:30:00.000Z' });
    const details = [{ field: 'opensAt', message: settings.opensAt }];
    expect(await visitor.send('POST', 'chats', wanted)).toMatchObject({
      status: 409,
      body: { code: 'chat-closed', details },
    });
    const wishedAt = '2026-03-04T02:00:00.000Z';
    const proof = await visitor.prove();
    const callback = { key: newSecret(), proof, language: 'zh', phone: '13800001040', wishedAt };
    const asked = await visitor.must(visitor.send('POST', 'callbacks', callback));
    expect(await visitor.must(visitor.send('POST', 'callbacks', callback))).toEqual(asked);
    const promises = await desk.person.must(desk.person.get<{ kind: string; dueAt: string }[]>('/api/promises'));
    expect(promises.filter(({ kind, dueAt }) => kind === 'callback' && dueAt === wishedAt)).toHaveLength(1);
  });
});

describe('sites', () => {
  test('are read and changed by an administrator, as they were seen', async () => {
    const admin = await centre.signIn('admin');
    type Site = { id: string; version: number; provinceId: string; body: { enabled: boolean } };
    const sites = await admin.must(admin.get<Site[]>('/api/chat-sites'));
    expect(sites.map(({ id }) => id)).toEqual(['portal', 'shop']);
    const shop = sites.find(({ id }) => id === 'shop');
    const { provinceId = '', version = 0, body } = shop ?? {};
    const off = { provinceId, version, body: { ...body, enabled: false } };
    await admin.must(admin.send('PUT', '/api/chat-sites/shop', off));
    await centre.settle();
    expect((await newVisitor('shop').send('GET', 'settings')).status).toBe(404);
    const stale = await admin.send<{ code: string }>('PUT', '/api/chat-sites/shop', off);
    expect(stale).toMatchObject({ status: 409, body: { code: 'chat-site-changed' } });
    const form = [
      {
        name: 'a',
        label: { zh: '甲', en: 'A' },
        prompt: { zh: '甲', en: 'A' },
        type: 'choice',
        required: true,
        choices: [],
      },
    ];
    const invalid = await admin.send('PUT', '/api/chat-sites/shop', { ...off, body: { ...body, form } });
    expect(invalid).toMatchObject({ status: 400, body: { details: [{ field: 'form.0.choices' }] } });
    expect((await desk.person.get('/api/chat-sites')).status).toBe(403);
  });
});
