import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Messages } from '../../src/contact/conversations/message/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { ChatDesk, talkTo } from '../help/chat/chat-desk.ts';
import { lineTo, newSecret, Visitor } from '../help/chat/visitor.ts';
import { newKey } from '../help/person.ts';

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

const newVisitor = (site?: string) => new Visitor(lineTo(centre), site);
const shortly = ({ messages }: Messages) =>
  messages.map(({ seq, author, kind, text, system }) => `${seq} ${author.is} ${system?.code ?? (text || kind)}`);

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

  test('a conversation that is closed at once is over for the customer too, and says so', async () => {
    const { visitor, contactId } = await talkTo(centre, desk);
    await desk.person.must(desk.person.post(`/api/contacts/${contactId}/close`));
    expect(shortly(await visitor.messages()).at(-1)).toContain('ended');
    expect(await visitor.chat()).toMatchObject({ state: 'over' });
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
