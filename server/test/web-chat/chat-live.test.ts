import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { ChatDesk, talkTo } from '../help/chat/chat-desk.ts';
import { ChatStream, type HeardEvent } from '../help/chat/chat-stream.ts';
import { lineTo, newSecret, Visitor } from '../help/chat/visitor.ts';
import { followLive } from '../help/live-stream.ts';

let centre: TestCentre;
let desk: ChatDesk;
let address: string;
const open: ChatStream[] = [];
beforeAll(async () => {
  centre = await openCentre();
  address = await centre.app.listen({ port: 0, host: '127.0.0.1' });
  desk = new ChatDesk(centre, await centre.signIn('agent'));
});
afterEach(async () => {
  for (const stream of open.splice(0)) stream.close();
  await desk.closeAll();
});
afterAll(() => centre?.close());

async function follow(visitor: Visitor, after: string | null = null): Promise<ChatStream> {
  const stream = await ChatStream.open(address, visitor, after);
  open.push(stream);
  return stream;
}
const named = (name: string) => (event: HeardEvent) => event.name === name;
const written = (seq: number) => (event: HeardEvent) =>
  event.name === 'message.written' && event.about['seq'] === String(seq);

test('two customers and an agent at once: each hears of their own messages, and of nobody else’s', async () => {
  const [one, two] = [await talkTo(centre, desk), await talkTo(centre, desk)];
  const [first, second] = [await follow(one.visitor), await follow(two.visitor)];
  await Promise.all([first, second].map((stream) => stream.heard(named('welcome'))));
  await Promise.all([
    ...[1, 2, 3].map((turn) => desk.person.must(desk.trySay(one.contactId, { text: `一 ${turn}` }))),
    ...[1, 2].map((turn) => desk.person.must(desk.trySay(two.contactId, { text: `二 ${turn}` }))),
  ]);
  await Promise.all([first.heard(written(5)), second.heard(written(4))]);
  for (const [stream, { contactId }] of [
    [first, one],
    [second, two],
  ] as const) {
    const about = stream.events.filter(named('message.written')).map((event) => event.about['contactId']);
    expect(new Set(about)).toEqual(new Set([contactId]));
    expect(JSON.stringify(stream.events)).not.toMatch(/一|二|account|gathered/u);
  }
  await desk.person.must(desk.person.post(`/api/contacts/${one.contactId}/typing`));
  expect((await first.heard(named('typing.told')))?.about).toMatchObject({ who: 'staff' });
  await desk.markRead(one.contactId, 1);
  await first.heard(named('message.changed'));
});

test('who was cut off hears after the last event exactly what they missed', async () => {
  const { visitor, contactId } = await talkTo(centre, desk);
  const before = await follow(visitor);
  await before.heard(named('welcome'));
  const { seq } = await desk.say(contactId, '听见了');
  await before.heard(written(seq));
  await before.heard(named('message.changed'));
  before.close();
  await before.ended();
  const later = await desk.say(contactId, '没听见');
  const after = await follow(visitor, before.position);
  await after.heard(written(later.seq));
  expect(after.events.filter(named('message.written')).map(({ about }) => about['seq'])).toEqual([String(later.seq)]);
  expect(after.events.some(named('welcome'))).toBe(false);
});

test('who waits is told their place, and when it changes; and that they were answered', async () => {
  const busy = [await talkTo(centre, desk), await talkTo(centre, desk), await talkTo(centre, desk)];
  const waiting: Visitor[] = [];
  for (let turn = 0; turn < 2; turn += 1) {
    centre.clock.pass({ seconds: 1 });
    const visitor = new Visitor(lineTo(centre));
    await visitor.begin();
    waiting.push(visitor);
  }
  const stream = await follow(waiting[1] ?? new Visitor(lineTo(centre)));
  expect((await stream.heard(named('place')))?.about).toMatchObject({ ahead: 1 });
  await desk.person.must(desk.person.post(`/api/contacts/${busy[0]?.contactId}/close`));
  await desk.answerAll();
  await stream.heard(({ name, about }) => name === 'place' && about['ahead'] === 0);
  await desk.person.must(desk.person.post(`/api/contacts/${busy[1]?.contactId}/close`));
  await desk.answerAll();
  await stream.heard(named('conversation.changed'));
  expect((await waiting[1]?.chat())?.state).toBe('talking');
});

test('another tab that began another chat is followed anew', async () => {
  const { visitor, contactId } = await talkTo(centre, desk);
  const stream = await follow(visitor);
  await stream.heard(named('welcome'));
  await desk.person.must(desk.person.post(`/api/contacts/${contactId}/close`));
  const { chat } = await visitor.say('还有一件事');
  await stream.ended();
  expect(stream.events.at(-1)).toMatchObject({ name: 'chat.begun', about: { contactId: chat.chat } });
});

test('the desk hears at once of a message and of typing', async () => {
  const { visitor, contactId } = await talkTo(centre, desk);
  const { told } = await followLive(
    address,
    desk.person,
    null,
    (events) => events.some(({ name }) => name === 'typing.told'),
    async () => {
      await visitor.say('在吗');
      await visitor.must(visitor.send('POST', 'mine/typing'));
    },
  );
  const about = told.filter(({ name }) => name === 'message.written' || name === 'typing.told');
  expect(about).toEqual([
    { name: 'message.written', about: { contactId, seq: '3', direction: 'in' } },
    { name: 'typing.told', about: { contactId, who: 'customer' } },
  ]);
});

test('the oldest of seven streams of one visitor makes room', async () => {
  const { visitor } = await talkTo(centre, desk);
  const streams: ChatStream[] = [];
  for (let turn = 0; turn < 7; turn += 1) streams.push(await follow(visitor));
  await streams[0]?.ended();
  expect(streams[0]?.events.at(-1)?.name).toBe('too-many-streams');
  expect(streams.slice(1).some(({ over }) => over)).toBe(false);
});

test('nobody follows without a token', async () => {
  const stranger = new Visitor(lineTo(centre));
  stranger.token = newSecret();
  await expect(ChatStream.open(address, stranger)).rejects.toThrow('401');
});
