import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Static } from 'typebox';
import type { TicketWithHistory } from '../../src/casework/tickets/history/contract.ts';
import type { HandedOver } from '../../src/deciding/hand-over/contract.ts';
import type { Act } from '../../src/deciding/resolution/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { ChatDesk, talkTo } from '../help/chat/chat-desk.ts';
import { newKey } from '../help/person.ts';

let centre: TestCentre;
let desk: ChatDesk;
let expert: ChatDesk;
beforeAll(async () => {
  centre = await openCentre();
  expert = new ChatDesk(centre, await centre.signIn('expert'));
  await expert.person.must(expert.person.send('PUT', '/api/me/presence', { state: 'ready' }));
  desk = new ChatDesk(centre, await centre.signIn('agent'));
});
afterEach(() => desk.closeAll());
afterAll(() => centre?.close());

/** They come by the chat with their number, and it is named what it is about. */
async function come(phone: string, type: string) {
  const { visitor, contactId } = await talkTo(centre, desk, { phone, question: '我对收费有异议' });
  await desk.person.must(desk.person.post(`/api/contacts/${contactId}/matter`, { type }));
  await centre.settle();
  return { visitor, contactId };
}

test('a difficult chat is decided from its evidence, becomes a complaint, and the customer reads the closing words', async () => {
  const { visitor, contactId } = await come('13800001016', 'billing.roaming');
  const { person } = desk;
  expect((await person.contact(contactId)).standing).toBe('known');
  const before = await person.resolution(contactId);
  expect(before.facts.filter(({ state }) => state === 'failed' || state === 'unasked')).toEqual([]);
  expect(before.explanation).toMatchObject({ state: 'ready' });
  await desk.say(contactId, '漫游费是按基站所在地计算的。');
  await visitor.say('我没有出省，不接受');
  await person.explainInVain(contactId);
  const { decision } = await person.resolution(contactId);
  expect(decision.answer).toMatchObject({
    status: 'decided',
    disposition: 'complaint',
    rule: 'roaming-new-base-station',
  });
  const record = { callPlace: '嘉兴', baseStationCode: 'JX-0102' };
  const { body: act } = await person.act<Act>(contactId, 'complaint', { record });
  expect(act).toMatchObject({ state: 'done' });
  const number = String(act.result?.['ticket'] ?? act.result?.['number']);
  const promise = { key: newKey(), kind: 'callback', words: '核实后回电', dueAt: '2026-03-03T02:00:00Z', contactId };
  expect((await person.post('/api/promises', promise)).status).toBeLessThan(300);
  const closing = `已为您登记投诉，编号 ${number}，12 小时内答复。`;
  await desk.say(contactId, closing);
  await person.must(person.post(`/api/contacts/${contactId}/end`));
  await person.must(person.post(`/api/contacts/${contactId}/close`));
  const { messages } = await visitor.messages();
  expect(messages.map(({ author, text, system }) => system?.code ?? `${author.is} ${text}`)).toEqual([
    'customer 我对收费有异议',
    'answered',
    'staff 漫游费是按基站所在地计算的。',
    'customer 我没有出省，不接受',
    `staff ${closing}`,
    'ended',
  ]);
  const { id } = await centre.centre.db
    .selectFrom('ticket')
    .select('id')
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  const ticket = await person.must(person.get<TicketWithHistory>(`/api/tickets/${id}`));
  expect(ticket).toMatchObject({ kind: 'complaint', category: 'billing' });
  expect(await visitor.chat()).toMatchObject({ state: 'over' });
});

test('handed to an expert, who has read all that was said and goes on writing', async () => {
  const { visitor, contactId } = await come('13800001015', 'billing.roaming');
  await desk.say(contactId, '请稍等');
  await desk.person.explainInVain(contactId);
  const { body } = await desk.person.act<Static<typeof HandedOver>>(contactId, 'expert');
  const accept = `/api/hand-overs/${body.handOver.id}/accept`;
  expect((await expert.messages(contactId)).messages).toHaveLength(3);
  await expert.person.must(expert.person.post(accept));
  expect(await desk.trySay(contactId, { text: '我还在' })).toMatchObject({
    status: 409,
    body: { code: 'not-your-contact' },
  });
  await expert.markRead(contactId, 3);
  await expert.say(contactId, '我是漫游专家，看到了您的情况');
  await visitor.say('谢谢');
  const { messages, marks } = await visitor.messages(3);
  expect(messages.map(({ author, text, system }) => system?.code ?? `${author.is} ${text}`)).toEqual([
    'expert-joined',
    'staff 我是漫游专家，看到了您的情况',
    'customer 谢谢',
  ]);
  expect(marks).toMatchObject({ readByStaff: 1, unread: 1 });
  expect((await visitor.chat()).with?.zh).toBe('沈国平');
  await expert.person.must(
    expert.person.post(`/api/hand-overs/${body.handOver.id}/finish`, { ending: 'given-back', reason: '已说明' }),
  );
  await desk.say(contactId, '我接着为您处理');
  expect((await visitor.messages(6)).messages.map(({ text, system }) => system?.code ?? text)).toEqual([
    'agent-back',
    '我接着为您处理',
  ]);
});

test('of an expert whose line is gone goes back to the queue; the customer reads that, and whoever gets it goes on', async () => {
  const { visitor, contactId } = await come('13800001015', 'billing.roaming');
  await desk.person.explainInVain(contactId);
  const { body } = await desk.person.act<Static<typeof HandedOver>>(contactId, 'expert');
  await expert.person.must(expert.person.post(`/api/hand-overs/${body.handOver.id}/accept`));
  await expert.say(contactId, '我看一下');
  for (let quarter = 0; quarter < 12; quarter += 1) {
    centre.clock.pass({ seconds: 15 });
    await desk.listed();
    await centre.lookAfter();
    await centre.settle();
  }
  await desk.answerAll();
  expect((await visitor.messages(2)).messages.map(({ text, system }) => system?.code ?? text)).toEqual([
    'expert-joined',
    '我看一下',
    'connection-lost',
    'answered',
  ]);
  await desk.say(contactId, '专家掉线了，我接着为您办理');
  expect((await desk.person.resolution(contactId)).decision.answer).toMatchObject({ disposition: 'expert' });
  expect((await desk.person.act<Static<typeof HandedOver>>(contactId, 'expert')).body).toMatchObject({
    code: 'no-expert-present',
  });
  await desk.person.must(desk.person.send('PUT', '/api/me/presence', { state: 'ready' }));
});
