import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Contact } from '../../src/contact/contacts/contract.ts';
import type { ChatBegun } from '../../src/doors/web-chat/chat/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { ChatDesk, talkTo } from '../help/chat/chat-desk.ts';
import { lineTo, newSecret, Visitor } from '../help/chat/visitor.ts';
import { jpeg } from '../help/portal-files.ts';

let centre: TestCentre;
let desk: ChatDesk;
beforeAll(async () => {
  centre = await openCentre();
  desk = new ChatDesk(centre, await centre.signIn('agent'));
});
afterEach(() => desk.closeAll());
afterAll(() => centre?.close());

const newVisitor = (site?: string) => new Visitor(lineTo(centre), site);

describe('what a stranger can have too much of', () => {
  test('leaving and writing again, over and over, does not fill the queue without any effort', async () => {
    const visitor = newVisitor();
    await visitor.begin();
    const statuses: number[] = [];
    for (let turn = 0; turn < 8; turn += 1) {
      await visitor.must(visitor.send('POST', 'mine/leave'));
      statuses.push((await visitor.trySay({ text: `第 ${turn} 次` })).status);
    }
    expect(statuses).toEqual([201, 201, 201, 201, 201, 201, 429, 429]);
    centre.clock.pass({ hours: 1, seconds: 1 });
    desk = new ChatDesk(centre, await centre.signIn('agent'));
    expect((await visitor.trySay({ text: '一小时以后' })).status).toBe(201);
    await visitor.must(visitor.send('POST', 'mine/leave'));
  });

  test('files that nobody has looked at are bounded; words and read files are not in their way', async () => {
    const { visitor, contactId } = await talkTo(centre, desk);
    const send = () => visitor.sendFile(jpeg(), 'photo.jpg', 'image/jpeg');
    for (let turn = 0; turn < 20; turn += 1) expect((await send()).status).toBe(201);
    expect(await send()).toMatchObject({ status: 429, body: { code: 'too-many-unread' } });
    const { message } = await visitor.say('照片发完了');
    await desk.markRead(contactId, message.seq);
    expect((await send()).status).toBe(201);
  });
});

test('a proof that was used asks BOSS for no number', async () => {
  const visitor = newVisitor();
  const begun = await visitor.prepare({ question: '好' });
  await visitor.must(visitor.send('POST', 'chats', begun));
  const wanted = { key: newSecret(), proof: begun.proof, language: 'zh', phone: '13800001039' };
  const toldAt = () =>
    centre.centre.db.selectFrom('customer').select('toldAt').where('phone', '=', '+8613800001039').execute();
  centre.clock.pass({ seconds: 1 });
  const before = await toldAt();
  const reply = await visitor.send('POST', 'callbacks', wanted);
  expect(reply).toMatchObject({ status: 409, body: { code: 'proof-wrong' } });
  expect(await toldAt()).toEqual(before);
  await visitor.must(visitor.send('POST', 'callbacks', { ...wanted, proof: await visitor.prove() }));
  expect(await toldAt()).not.toEqual(before);
});

describe('keys and codes', () => {
  const codeOf = async (visitor: Visitor) =>
    (await visitor.must(visitor.send<{ code: string }>('POST', 'mine/code'))).code;

  test('a right code sent twice at one moment with its key is one token', async () => {
    const { visitor } = await talkTo(centre, desk);
    const wanted = { key: newSecret(), code: await codeOf(visitor) };
    const other = newVisitor();
    const replies = await Promise.all([1, 2, 3].map(() => other.send<ChatBegun>('POST', 'resume', wanted)));
    expect(replies.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(replies.map(({ body }) => body.token)).size).toBe(1);
  });

  test('a key that has a chat at another site opens none here, and the code is not used up by it', async () => {
    const { visitor } = await talkTo(centre, desk);
    const shop = newVisitor('shop');
    const begun = await shop.prepare({ topic: 'bill', phone: '13900001111' });
    await shop.must(shop.send('POST', 'chats', begun));
    const code = await codeOf(visitor);
    const taken = await newVisitor().send('POST', 'resume', { key: begun.key, code });
    expect(taken).toMatchObject({ status: 409, body: { code: 'key-used' } });
    expect((await newVisitor().send('POST', 'resume', { key: newSecret(), code })).status).toBe(201);
    const again = await newVisitor().send('POST', 'chats', {
      ...(await visitor.prepare({ question: '好' })),
      key: begun.key,
    });
    expect(again).toMatchObject({ status: 409, body: { code: 'key-used' } });
  });

  test('a key whose token has been out of use for too long is refused by name', async () => {
    const visitor = newVisitor();
    const begun = await visitor.prepare({ question: '一个月前' });
    await visitor.must(visitor.send('POST', 'chats', begun));
    centre.clock.pass({ hours: 31 * 24 });
    desk = new ChatDesk(centre, await centre.signIn('agent'));
    const again = { ...begun, proof: await visitor.prove() };
    expect(await visitor.send('POST', 'chats', again)).toMatchObject({ status: 409, body: { code: 'key-used' } });
  });

  test('of two codes made at one moment one is good', async () => {
    const { visitor } = await talkTo(centre, desk);
    const codes = await Promise.all([1, 2, 3].map(() => codeOf(visitor)));
    const tries = await Promise.all(
      codes.map((code) => newVisitor().send('POST', 'resume', { key: newSecret(), code })),
    );
    expect(tries.filter(({ status }) => status === 201)).toHaveLength(1);
  });
});

describe('what nobody can carry or answer', () => {
  test('a chat that was let in by hand has no page to write to: that is said, not that they left', async () => {
    const wanted = { wayIn: 'web-chat', phone: '13800001040', words: '转自旧系统' };
    const { id } = await desk.person.must(desk.person.post<Contact>('/api/contacts', wanted));
    await desk.answerAll();
    await desk.say(id, '您好');
    expect((await desk.messages(id)).undelivered).toMatchObject([{ delivery: 'failed', failure: 'not-carried' }]);
  });

  test('who left a conversation that nobody has any more waits for nobody', async () => {
    const { visitor, contactId } = await talkTo(centre, desk);
    await desk.person.must(desk.person.send('PUT', '/api/me/presence', { state: 'away' }));
    await visitor.must(visitor.send('POST', 'mine/leave'));
    const { db } = centre.centre;
    const waiting = { state: 'waiting', handlerId: null, agentId: null };
    await db.updateTable('contact').set(waiting).where('id', '=', contactId).execute();
    await centre.lookAfter();
    expect((await visitor.chat()).state).toBe('over');
    await desk.person.must(desk.person.send('PUT', '/api/me/presence', { state: 'ready' }));
  });
});

describe('a site', () => {
  test.each(['https://Shop.example', 'https://shop.example:443', 'http://shop.example:99999'])(
    'does not take %s, which no browser ever says it comes from',
    async (origin) => {
      const admin = await centre.signIn('admin');
      type Site = { id: string; version: number; provinceId: string; body: object };
      const shop = (await admin.must(admin.get<Site[]>('/api/chat-sites'))).find(({ id }) => id === 'shop');
      const { provinceId, version, body } = shop ?? { provinceId: '', version: 0, body: {} };
      const saved = { provinceId, version, body: { ...body, origins: [origin] } };
      expect(await admin.send('PUT', '/api/chat-sites/shop', saved)).toMatchObject({
        status: 400,
        body: { code: 'chat-site-invalid', details: [{ field: 'origins.0' }] },
      });
    },
  );
});
