import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { ChatState } from '../../src/doors/web-chat/chat/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { ChatDesk } from '../help/chat/chat-desk.ts';
import { lineTo, newSecret, Visitor } from '../help/chat/visitor.ts';

let centre: TestCentre;
let desk: ChatDesk;
beforeAll(async () => {
  centre = await openCentre();
  desk = new ChatDesk(centre, await centre.signIn('agent'));
});
afterEach(() => desk.closeAll());
afterAll(() => centre?.close());

const present = (state: string) => desk.person.must(desk.person.send('PUT', '/api/me/presence', { state }));
const newVisitor = () => new Visitor(lineTo(centre));
const keep = (visitor: Visitor, asked: object = {}) => visitor.send<ChatState>('POST', 'mine/callback', asked);

/** Nobody is there meanwhile. */
async function begin(question: string): Promise<{ visitor: Visitor; id: string }> {
  const visitor = newVisitor();
  centre.clock.pass({ seconds: 20 });
  const { chat } = await visitor.begin({ question });
  await centre.settle();
  return { visitor, id: chat.chat };
}

test('who waits leaves a number and keeps their place: the callback is offered in their turn, and the chat is over', async () => {
  await present('away');
  const first = await begin('漫游费不对');
  const second = await begin('流量少了');
  expect((await second.visitor.chat()).ahead).toBe(1);
  expect(await keep(first.visitor)).toMatchObject({ status: 400, body: { code: 'chat-answers-incomplete' } });
  const kept = await keep(first.visitor, { phone: '139 9999 0007' });
  expect(kept.body).toMatchObject({ state: 'over', left: true, callback: '139****0007', ahead: null });
  expect(await keep(first.visitor, { phone: '139 9999 0007' })).toMatchObject({ status: 200, body: kept.body });
  await centre.settle();
  expect((await second.visitor.chat()).ahead).toBe(1);

  await present('ready');
  await centre.settle();
  const [rings] = (await desk.listed()).filter(({ state }) => state === 'ringing');
  expect(rings).toMatchObject({ wayIn: 'web-form', address: { shown: '139****0007' } });
  const { messages } = await desk.messages(rings?.id ?? '');
  expect(messages.map(({ text }) => text)).toEqual(['请回电：在网页客服排队时留下号码\n漫游费不对']);
  const before = await desk.person.contact(first.id);
  expect(before.timeline.find(({ kind }) => kind === 'left')?.detail).toMatchObject({ callbackId: rings?.id });
  await desk.closeAll();
});

test('whose chat is answered, or about to be, has no place to keep', async () => {
  await present('ready');
  const { visitor } = await begin('您好');
  expect(await keep(visitor, { phone: '13999990008' })).toMatchObject({
    status: 409,
    body: { code: 'chat-not-waiting' },
  });
  await desk.closeAll();
});

test('a callback for nobody’s number that is wished for later is offered to nobody before', async () => {
  await present('ready');
  const visitor = newVisitor();
  const wishedAt = new Date(centre.clock.now().getTime() + 2 * 3600_000).toISOString();
  const asked = { key: newSecret(), proof: await visitor.prove(), language: 'zh', phone: '13999990009', wishedAt };
  expect(await visitor.must(visitor.send('POST', 'callbacks', asked))).toEqual({ wishedAt });
  expect(await visitor.must(visitor.send('POST', 'callbacks', asked))).toEqual({ wishedAt });
  centre.clock.pass({ minutes: 119 });
  await centre.lookAfter();
  await centre.settle();
  expect(await desk.listed()).toEqual([]);
  centre.clock.pass({ minutes: 1 });
  await present('ready');
  await centre.lookAfter();
  await centre.settle();
  const [contact, ...others] = await desk.listed();
  expect(contact).toMatchObject({ wayIn: 'web-form', address: { shown: '139****0009' } });
  expect(others).toEqual([]);
});
