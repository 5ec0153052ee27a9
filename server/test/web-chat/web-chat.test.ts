import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Messages } from '../../src/contact/conversations/message/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { ChatDesk, talkTo, widenQueue } from '../help/chat/chat-desk.ts';
import { lineTo, newSecret, Visitor } from '../help/chat/visitor.ts';
import { newKey } from '../help/person.ts';
import { jpeg, pdf } from '../help/portal-files.ts';

let centre: TestCentre;
let desk: ChatDesk;
let lead: ChatDesk;
beforeAll(async () => {
  centre = await openCentre();
  await widenQueue(centre, 3);
  desk = new ChatDesk(centre, await centre.signIn('agent'));
  lead = new ChatDesk(centre, await centre.signIn('lead'));
});
afterEach(() => desk.closeAll());
afterAll(() => centre?.close());

const newVisitor = (site?: string) => new Visitor(lineTo(centre), site);
const shortly = ({ messages }: Messages) =>
  messages.map(({ seq, author, kind, text, system }) => `${seq} ${author.is} ${system?.code ?? (text || kind)}`);

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

/** Nothing of a token is kept but its hash. */
async function centreRows(token: string) {
  const { db } = centre.centre;
  const rows = await db.selectFrom('chatToken').select('hash').where('hash', '=', token).execute();
  return { rows };
}

describe('talking', () => {
  test('both ways, in order, with what arrived and what was read', async () => {
    const { visitor, contactId } = await talkTo(centre, desk);
    await desk.say(contactId, '您好，我来看看');
    await visitor.say('好的');
    expect(shortly(await desk.messages(contactId))).toEqual([
      '1 customer 账单里多了漫游费',
      '2 centre answered',
      '3 staff 您好，我来看看',
      '4 customer 好的',
    ]);
    expect((await desk.messages(contactId, 2)).messages.map(({ delivery }) => delivery)).toEqual(['sent', 'received']);
    await visitor.read(3, false);
    expect((await desk.messages(contactId)).marks).toMatchObject({
      deliveredToCustomer: 3,
      readByCustomer: 0,
      unread: 2,
    });
    await visitor.read(3);
    await desk.markRead(contactId, 4);
    const { marks } = await visitor.messages();
    expect(marks).toEqual({ lastSeq: 4, readByStaff: 4, deliveredToCustomer: 3, readByCustomer: 3, unread: 0 });
    expect((await desk.listed()).find(({ id }) => id === contactId)?.unread).toBe(0);
  });

  test('a message sent twice is there once; another one under its key is refused, on both sides', async () => {
    const { visitor, contactId } = await talkTo(centre, desk);
    const [mine, theirs] = [newKey(), newKey()];
    const first = await visitor.say('一', mine);
    expect((await visitor.say('一', mine)).message).toEqual(first.message);
    expect(first.message).toMatchObject({ key: mine, author: { is: 'customer', mine: true } });
    expect(await visitor.trySay({ text: '二' }, mine)).toMatchObject({ status: 409, body: { code: 'key-used' } });
    const out = await desk.say(contactId, '三', theirs);
    expect((await desk.say(contactId, '三', theirs)).seq).toBe(out.seq);
    expect(await desk.trySay(contactId, { text: '四' }, theirs)).toMatchObject({
      status: 409,
      body: { code: 'key-used' },
    });
    expect((await visitor.messages(2)).messages.map(({ text }) => text)).toEqual(['一', '三']);
    expect((await visitor.messages(3)).messages[0]?.key).toBe(null);
  });

  test('quick replies: one of those offered is chosen, once', async () => {
    const { visitor, contactId } = await talkTo(centre, desk);
    const offered = await desk.person.must(
      desk.trySay(contactId, { text: '解决了吗？', choices: ['解决了', '还没有'] }),
    );
    expect(offered.choices).toEqual([
      { id: '1', text: '解决了' },
      { id: '2', text: '还没有' },
    ]);
    const key = newKey();
    const choice = { seq: offered.seq, choice: '2' };
    const chosen = await visitor.must(visitor.trySay({ choice }, key));
    expect(chosen.message).toMatchObject({ kind: 'choice', text: '还没有', chosen: choice });
    expect((await visitor.must(visitor.trySay({ choice }, key))).message.seq).toBe(chosen.message.seq);
    for (const refused of [choice, { seq: offered.seq, choice: '9' }, { seq: 1, choice: '1' }])
      expect(await visitor.trySay({ choice: refused })).toMatchObject({
        status: 409,
        body: { code: 'choice-not-offered' },
      });
  });

  test('files are judged, cleaned, and read by both; nobody else’s are', async () => {
    const { visitor, contactId } = await talkTo(centre, desk);
    const key = newKey();
    const sent = await visitor.sendFile(jpeg({ place: 'home' }), 'bill.jpg', 'image/jpeg', key);
    expect(sent).toMatchObject({ status: 201, body: { message: { kind: 'picture', file: { name: 'bill.jpg' } } } });
    const again = await visitor.sendFile(jpeg({ place: 'home' }), 'bill.jpg', 'image/jpeg', key);
    expect(again.body.message.seq).toBe(sent.body.message.seq);
    expect(await visitor.sendFile(pdf(), 'other.pdf', 'application/pdf', key)).toMatchObject({ status: 409 });
    expect(await visitor.sendFile(pdf('/JS (x)'), 'bad.pdf', 'application/pdf')).toMatchObject({
      status: 400,
      body: { code: 'attachment-active' },
    });
    const id = sent.body.message.file?.id ?? '';
    expect((await desk.person.get(`/api/message-files/${id}`)).status).toBe(200);
    const out = await desk.sendFile(contactId, pdf(), '说明.pdf', 'application/pdf');
    expect(out).toMatchObject({ status: 201, body: { kind: 'file', file: { name: '说明.pdf' } } });
    const theirs = `mine/files/${out.body.file?.id}`;
    expect((await visitor.send('GET', theirs)).status).toBe(200);
    const { visitor: other } = await talkTo(centre, desk);
    expect(await other.send('GET', theirs)).toMatchObject({ status: 404, body: { code: 'no-such-message-file' } });
    const foreign = await centre.signIn('agent-js');
    expect((await foreign.get(`/api/message-files/${id}`)).status).toBe(404);
  });

  test('only its handler writes, and only in conversation; leads read', async () => {
    const { visitor, contactId } = await talkTo(centre, desk);
    expect(await lead.trySay(contactId, { text: '我来' })).toMatchObject({
      status: 409,
      body: { code: 'not-your-contact' },
    });
    expect(shortly(await lead.messages(contactId))).toHaveLength(2);
    expect((await lead.person.post(`/api/contacts/${contactId}/typing`)).status).toBe(409);
    await desk.person.must(desk.person.post(`/api/contacts/${contactId}/end`));
    expect(await desk.trySay(contactId, { text: '还有' })).toMatchObject({
      status: 409,
      body: { code: 'not-in-conversation' },
    });
    expect(await visitor.chat()).toMatchObject({ state: 'over' });
  });

  test('4,000 characters as people see them, and not one more', async () => {
    const { visitor } = await talkTo(centre, desk);
    expect((await visitor.trySay({ text: '👨‍👩‍👧'.repeat(3000) })).status).toBe(201);
    expect(await visitor.trySay({ text: '字'.repeat(4001) })).toMatchObject({ status: 400 });
    expect(await visitor.trySay({ text: '字'.repeat(100_000) })).toMatchObject({ status: 413 });
  });
});

describe('going away and coming back', () => {
  test('who leaves while waiting parts from the queue, on record as having left', async () => {
    const busy = [await talkTo(centre, desk), await talkTo(centre, desk), await talkTo(centre, desk)];
    const [one, two] = [newVisitor(), newVisitor()];
    const { chat } = await one.begin();
    centre.clock.pass({ seconds: 1 });
    expect((await two.begin()).chat.ahead).toBe(1);
    await one.must(one.send('POST', 'mine/leave'));
    await one.must(one.send('POST', 'mine/leave'));
    expect(await one.chat()).toMatchObject({ state: 'over', left: true });
    expect((await two.chat()).ahead).toBe(0);
    const contact = await lead.person.contact(chat.chat);
    expect(contact).toMatchObject({ state: 'closed', answeredAt: null });
    expect(contact.timeline.map(({ kind }) => kind)).toContain('left');
    await two.must(two.send('POST', 'mine/leave'));
    expect(busy).toHaveLength(3);
  });

  test('who waits and is not heard of for a quarter of an hour has left', async () => {
    const visitor = newVisitor();
    await desk.person.must(desk.person.send('PUT', '/api/me/presence', { state: 'away' }));
    const { chat } = await visitor.begin();
    centre.clock.pass({ minutes: 10 });
    await visitor.chat();
    centre.clock.pass({ minutes: 10 });
    await centre.lookAfter();
    expect((await lead.person.contact(chat.chat)).state).toBe('waiting');
    centre.clock.pass({ minutes: 6 });
    await centre.lookAfter();
    expect((await lead.person.contact(chat.chat)).state).toBe('closed');
    expect((await visitor.say('还在')).chat).toMatchObject({ state: 'waiting', earlier: [{ chat: chat.chat }] });
    await visitor.must(visitor.send('POST', 'mine/leave'));
    await desk.person.must(desk.person.send('PUT', '/api/me/presence', { state: 'ready' }));
  });

  test('what is sent to somebody who left fails with the reason; back again, a retry reaches them', async () => {
    const { visitor, contactId } = await talkTo(centre, desk);
    await visitor.must(visitor.send('POST', 'mine/leave'));
    const { seq } = await desk.say(contactId, '还在吗？');
    const failed = { seq, delivery: 'failed', failure: 'customer-left' };
    expect((await desk.messages(contactId)).undelivered).toEqual([failed]);
    await visitor.say('我回来了');
    const retry = () => desk.person.post(`/api/contacts/${contactId}/messages/${seq}/retry`);
    expect((await retry()).status).toBe(200);
    await centre.settle();
    expect((await desk.messages(contactId)).undelivered).toEqual([]);
    expect(await retry()).toMatchObject({ status: 409, body: { code: 'message-not-failed' } });
    expect(shortly(await visitor.messages(2))).toEqual([
      '3 centre customer-left',
      '4 staff 还在吗？',
      '5 centre customer-back',
      '6 customer 我回来了',
    ]);
  });

  test('after it was over, the next message begins another chat of the same visitor', async () => {
    const { visitor, contactId } = await talkTo(centre, desk, { question: '先说这个' });
    await desk.person.must(desk.person.post(`/api/contacts/${contactId}/matter`, { type: 'billing.roaming' }));
    await desk.person.must(desk.person.post(`/api/contacts/${contactId}/close`));
    const key = newKey();
    const said = await visitor.say('还有一件事', key);
    expect(said.message.seq).toBe(1);
    expect(said.chat).toMatchObject({ state: 'waiting', earlier: [{ chat: contactId }] });
    expect((await visitor.say('还有一件事', key)).chat.chat).toBe(said.chat.chat);
    expect(shortly(await visitor.messages(0, `&chat=${contactId}`))[0]).toBe('1 customer 先说这个');
    await desk.answerAll();
    const again = said.chat.chat;
    await desk.person.must(desk.person.post(`/api/contacts/${again}/matter`, { type: 'billing.roaming' }));
    const [before, now] = [await desk.person.contact(contactId), await desk.person.contact(again)];
    expect(now.matter).toMatchObject({ id: before.matter?.id, contacts: 2 });
  });

  test('goes on on another device by a code, which ends with its use, its day, or five wrong tries', async () => {
    const { visitor } = await talkTo(centre, desk);
    await visitor.say('从手机上');
    const codeOf = async () => (await visitor.must(visitor.send<{ code: string }>('POST', 'mine/code'))).code;
    const resume = (code: string, other = newVisitor()) =>
      other.send<{ token: string }>('POST', 'resume', { key: newSecret(), code });
    const code = await codeOf();
    const second = newVisitor();
    const { body } = await resume(code.toLowerCase().replace('-', ' '), second);
    second.token = body.token;
    expect(body.token).not.toBe(visitor.token);
    expect(shortly(await second.messages())).toEqual(shortly(await visitor.messages()));
    expect(await resume(code)).toMatchObject({ status: 401, body: { code: 'wrong-chat-code' } });
    const guessed = await codeOf();
    const wrong = `${guessed.slice(0, -1)}${guessed.endsWith('A') ? 'B' : 'A'}`;
    for (let turn = 0; turn < 5; turn += 1) expect((await resume(wrong)).status).toBe(401);
    expect((await resume(guessed)).status).toBe(401);
    const late = await codeOf();
    centre.clock.pass({ hours: 25 });
    desk = new ChatDesk(centre, await centre.signIn('agent'));
    lead = new ChatDesk(centre, await centre.signIn('lead'));
    expect((await resume(late)).status).toBe(401);
  });

  test('a transcript has it all, in the language asked for', async () => {
    const { visitor, contactId } = await talkTo(centre, desk, { question: '怎么收费' });
    await desk.say(contactId, '按天收');
    const { body } = await visitor.send<{ text: string }>('GET', 'mine/transcript?language=en');
    expect(body.text).toMatch(/You: 怎么收费\n.*Service: An agent joined\n.*Lin Xiaotong: 按天收/u);
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
    lead = new ChatDesk(centre, await centre.signIn('lead'));
    const settings = await visitor.settings();
    expect(settings).toMatchObject({ open: false, ahead: null, opensAt: '2026-03-04T00:30:00.000Z' });
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
