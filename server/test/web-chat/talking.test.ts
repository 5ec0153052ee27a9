import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Messages } from '../../src/contact/conversations/message/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { ChatDesk, talkTo } from '../help/chat/chat-desk.ts';
import { newKey } from '../help/person.ts';
import { jpeg, pdf } from '../help/portal-files.ts';

let centre: TestCentre;
let desk: ChatDesk;
let lead: ChatDesk;
beforeAll(async () => {
  centre = await openCentre();
  desk = new ChatDesk(centre, await centre.signIn('agent'));
  lead = new ChatDesk(centre, await centre.signIn('lead'));
});
afterEach(() => desk.closeAll());
afterAll(() => centre?.close());

const shortly = ({ messages }: Messages) =>
  messages.map(({ seq, author, kind, text, system }) => `${seq} ${author.is} ${system?.code ?? (text || kind)}`);

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
