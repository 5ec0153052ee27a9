import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Messages } from '../../src/contact/conversations/message/contract.ts';
import { ChatDesk, talkTo } from '../help/chat/chat-desk.ts';
import { changeRules, letEverybodyHaveThree, ringFor } from '../help/queues/change-rules.ts';
import { listOf, PresenceDesk, stateOf } from '../help/workforce/presence-desk.ts';

let desk: PresenceDesk;
beforeAll(async () => {
  desk = await PresenceDesk.open();
  // A call takes somebody whole by the usual rules; here several are in hand when their desk closes.
  await changeRules(desk.lead, 'zj', letEverybodyHaveThree);
});
afterEach(() => desk.clear());
afterAll(() => desk?.centre.close());

describe('a closed laptop', () => {
  test('is noticed within a minute: what rang goes back in its order, and the log says offline', async () => {
    await changeRules(desk.lead, 'zj', ringFor(90));
    await desk.letFirstAlone();
    const [one, two] = [await desk.comeIn(), await desk.comeIn()];
    expect((await listOf(desk.first)).map(({ id }) => id)).toEqual([one, two]);
    await desk.choose(desk.second, { state: 'ready' });
    const since = desk.centre.clock.now().getTime();
    const noticed = async () => (await listOf(desk.second)).map(({ id }) => id);
    while ((await noticed()).length === 0) await desk.pass(15, [desk.second, desk.lead]);
    expect((desk.centre.clock.now().getTime() - since) / 1000).toBeLessThanOrEqual(60);
    expect(await noticed()).toEqual([one, two]);
    await desk.pass(5, [desk.second, desk.lead]);
    expect((await desk.logOf(desk.lead)).at(-1)).toMatchObject({ state: 'offline' });
    expect(await stateOf(desk.first)).toBe('ready');
    await changeRules(desk.lead, 'zj', ringFor(30));
  });

  test('during a planned break is no absence, until the break is over; signing out is', async () => {
    await desk.choose(desk.first, { state: 'break', reason: 'meal', minutes: 5 });
    await desk.pass(4 * 60, [desk.lead]);
    expect((await desk.logOf(desk.lead)).at(-1)?.state).toBe('break meal');
    await desk.pass(2 * 60, [desk.lead]);
    expect((await desk.logOf(desk.lead)).at(-1)?.state).toBe('offline');
    expect(await stateOf(desk.first)).toBe('break');
    await desk.first.must(desk.first.post('/api/sign-out'));
    await desk.centre.settle();
    expect((await desk.logOf(desk.lead)).at(-1)?.state).toBe('offline');
    desk.first = await desk.centre.signIn('agent');
    expect(await stateOf(desk.first)).toBe('break');
  });

  const shortly = ({ messages }: Messages) => messages.map(({ system, text }) => system?.code ?? text);

  test('gives its chats back after the grace, to their old place and with all that was said; a restart changes nothing', async () => {
    await desk.choose(desk.second, { state: 'away' });
    const { visitor, contactId } = await talkTo(desk.centre, new ChatDesk(desk.centre, desk.first));
    await visitor.say('套餐怎么退');
    const call = await desk.comeIn();
    await desk.move(desk.first, call, 'answer');
    await desk.pass(60, [desk.lead, desk.second]);
    const [left] = await desk.lead
      .must(desk.lead.get<{ id: string; goesBackAt: string | null }[]>('/api/left-contacts'))
      .then((all) => all.filter(({ id }) => id === contactId));
    expect(Date.parse(left?.goesBackAt ?? '') - desk.centre.clock.now().getTime()).toBeGreaterThan(0);
    const stranger = (await talkTo(desk.centre, new ChatDesk(desk.centre, desk.second))).contactId;
    await desk.pass(45, [desk.lead, desk.second]);
    await desk.centre.restart();
    expect((await desk.lead.contact(contactId)).state).toBe('active');
    await desk.pass(75, [desk.lead, desk.second]);
    expect((await desk.lead.contact(contactId)).state).toBe('waiting');
    expect(shortly(await visitor.messages())).toContain('connection-lost');
    expect((await visitor.chat()).ahead).toBe(0);
    // A call stays until the lead takes it over.
    expect((await desk.lead.contact(call)).state).toBe('active');
    await desk.choose(desk.second, { state: 'ready' });
    expect((await listOf(desk.second)).map(({ id }) => id).toSorted()).toEqual([contactId, stranger].toSorted());
    const chats = new ChatDesk(desk.centre, desk.second);
    await chats.answerAll();
    expect(shortly(await chats.messages(contactId))).toContain('套餐怎么退');
    await chats.say(contactId, '您好，我接着为您办理');
    expect(shortly(await visitor.messages())).toContain('您好，我接着为您办理');
  });

  test('open again within the grace, has lost nothing', async () => {
    const chats = new ChatDesk(desk.centre, desk.first);
    await desk.choose(desk.second, { state: 'away' });
    const { visitor, contactId } = await talkTo(desk.centre, chats);
    await desk.pass(150, [desk.lead]);
    expect((await desk.logOf(desk.lead)).at(-1)?.state).toBe('offline');
    expect(await stateOf(desk.first)).toBe('on-contact');
    await desk.pass(60, [desk.first, desk.lead]);
    await chats.say(contactId, '我回来了');
    expect(shortly(await visitor.messages())).not.toContain('connection-lost');
  });

  test('and a new shift: whoever took a break the evening before is ready with their first look', async () => {
    const other = await desk.centre.signIn('agent-js');
    await desk.choose(other, { state: 'break', reason: 'rest', minutes: 10 });
    const there = [desk.first, desk.second, desk.lead];
    for (const hours of [7, 6]) {
      desk.centre.clock.pass({ hours });
      for (const person of there) await stateOf(person);
    }
    expect(await stateOf(await desk.centre.signIn('agent-js'))).toBe('ready');
  });
});
