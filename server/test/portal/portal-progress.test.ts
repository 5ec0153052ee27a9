import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TicketWithHistory } from '../../src/casework/tickets/history/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { Customer } from '../help/customer.ts';
import { newKey, type Person } from '../help/person.ts';

let centre: TestCentre;
let agent: Person;
let billing: Person;
let phones = 0;
beforeAll(async () => {
  centre = await openCentre();
  await passTime({});
});
afterAll(() => centre?.close());

/** Staff sign in again: their sessions end sooner than some of this takes. */
async function passTime(change: Parameters<TestCentre['clock']['pass']>[0]): Promise<void> {
  centre.clock.pass(change);
  agent = await centre.signIn('agent');
  billing = await centre.signIn('billing-zj');
}

const customer = () => new Customer(centre);
/** A number for each test: five forms a day is the limit. */
const newPhone = () => `1390000${String((phones += 1)).padStart(4, '0')}`;

async function idOf(number: string): Promise<string> {
  const { db } = centre.centre;
  return (await db.selectFrom('ticket').select('id').where('number', '=', number).executeTakeFirstOrThrow()).id;
}
const read = async (number: string, who = agent): Promise<TicketWithHistory> =>
  who.must(who.get<TicketWithHistory>(`/api/tickets/${await idOf(number)}`));
const move = async (who: Person, number: string, verb: string, more: object = {}) =>
  who.must(who.post<TicketWithHistory>(`/api/tickets/${await idOf(number)}/${verb}`, { key: newKey(), ...more }));

async function replied(who: Customer, more: object = {}): Promise<string> {
  const { number } = await who.complain({ phone: newPhone(), ...more });
  await move(billing, number, 'accept');
  await move(billing, number, 'return-result', { result: '内部：系统多计一笔', outcome: 'solved' });
  await move(agent, number, 'reply', { reply: '多收的 12.00 元已退还，给您添麻烦了。' });
  return number;
}

describe('the progress page', () => {
  test('tells where it stands, what was said to the customer, and nothing of what is inside', async () => {
    const who = customer();
    const number = await replied(who);
    const { body } = await who.progress();
    expect(body).toMatchObject({ standing: 'replied', may: { judge: true, add: true }, reply: /退还/ });
    expect(body.steps.map(({ name, state }) => `${name} ${state}`)).toEqual([
      'received done',
      'passed-on done',
      'in-hand done',
      'replied now',
      'closed to-come',
    ]);
    expect(body.history.map(({ what }) => what)).toEqual(['raised', 'passed-on', 'in-hand', 'looked-into', 'replied']);
    const told = JSON.stringify(body);
    for (const inside of [
      '方晓岚',
      '林晓彤',
      'Lin Xiaotong',
      'zj-billing',
      '内部',
      '系统多计',
      (await read(number)).id,
    ])
      expect(told).not.toContain(inside);
  });

  test('says when it is late, and when replies took longer lately than promised', async () => {
    const fault = { kind: 'fault', category: 'network', form: { symptom: '无信号', place: '临安昌化' } };
    const who = customer();
    const { number, code, expected } = await who.complain({ ...fault, phone: newPhone() });
    expect(expected).toMatchObject({ recent: null, slower: false });
    for (let more = 0; more < 9; more += 1) await customer().complain({ ...fault, phone: newPhone() });
    await passTime({ hours: 13 });
    expect((await who.open(number, code)).body).toMatchObject({ expected: { late: true, recent: null } });
    await passTime({ days: 2 });
    const next = await customer().complain({ ...fault, phone: newPhone() });
    expect(next.expected).toMatchObject({ slower: true, recent: { tickets: 10, minutes: (48 + 13) * 60 } });
  });

  test('a suggestion is promised working time, by the calendar', async () => {
    const suggestion = { kind: 'suggestion', category: 'service', form: { idea: '营业厅增加休息座椅' } };
    const { expected } = await customer().complain({ ...suggestion, phone: newPhone() });
    expect(expected?.promised).toEqual({ minutes: 2880, counts: 'working' });
    expect(new Date(expected?.dueAt ?? 0).getTime()).toBeGreaterThan(centre.clock.now().getTime() + 3 * 86_400_000);
  });
});

describe('a ticket that was merged', () => {
  const merge = async (from: string, into: string) =>
    agent.post(`/api/tickets/${await idOf(into)}/merge`, { key: newKey(), tickets: [{ id: await idOf(from) }] });

  test('goes on in the other of the same customer, under its own number, with its reply to answer', async () => {
    const [who, phone] = [customer(), '13800001003'];
    const other = await customer().complain({ phone });
    const { number } = await who.complain({ phone });
    expect(await merge(number, other.number)).toMatchObject({ status: 200 });
    await move(billing, other.number, 'accept');
    await move(agent, other.number, 'reply', { reply: '两件事一并处理好了。' });
    const { body } = await who.progress();
    expect(body).toMatchObject({ number, standing: 'replied', reply: '两件事一并处理好了。', may: { judge: true } });
    expect(body.history.map(({ what }) => what)).toEqual(['raised', 'passed-on', 'merged', 'in-hand', 'replied']);
    await who.send('POST', '/progress/satisfaction', { key: newKey(), satisfied: true });
    expect(await read(other.number)).toMatchObject({ stage: 'closed', satisfied: true });
    expect((await who.progress()).body).toMatchObject({ number, standing: 'closed' });
  });
});

describe('the reply', () => {
  test('can be taken as settled', async () => {
    const who = customer();
    const number = await replied(who);
    const { version } = (await who.progress()).body;
    const key = newKey();
    const send = () => who.send('POST', '/progress/satisfaction', { key, version, satisfied: true });
    expect(await send()).toMatchObject({ status: 200, body: { standing: 'closed', satisfied: true } });
    expect(await send()).toMatchObject({ status: 200 });
    const ticket = await read(number);
    expect(ticket).toMatchObject({ state: 'closed', satisfied: true });
    expect(ticket.history.at(-1)).toMatchObject({ kind: 'satisfied', by: null, detail: { by: 'customer' } });
    const late = await who.send('POST', '/progress/remarks', { key: newKey(), words: '还有' });
    expect(late).toMatchObject({ status: 409, body: { code: 'ticket-closed' } });
  });

  test('can be contradicted, with words, and it goes on', async () => {
    const who = customer();
    const number = await replied(who);
    const judge = (more: object) => who.send('POST', '/progress/satisfaction', { key: newKey(), ...more });
    expect(await judge({ satisfied: false })).toMatchObject({ status: 400, body: { details: [{ field: 'words' }] } });
    expect(await judge({ satisfied: false, words: '只退了一半' })).toMatchObject({
      status: 200,
      body: { standing: 'received', satisfied: false },
    });
    const ticket = await read(number);
    expect(ticket).toMatchObject({ state: 'open', stage: 'open', team: null, satisfied: false });
    expect(ticket.history.at(-1)).toMatchObject({
      kind: 'dissatisfied',
      detail: { words: '只退了一半', by: 'customer' },
    });
    expect(await judge({ satisfied: true })).toMatchObject({ status: 409, body: { code: 'ticket-moved' } });
  });

  test('what was asked back is answered, and remarks are added, from the page', async () => {
    const who = customer();
    const { number } = await who.complain({ phone: newPhone() });
    await move(billing, number, 'accept');
    await move(billing, number, 'ask-back', { question: '请问是哪一天的通话？' });
    expect((await who.progress()).body).toMatchObject({
      standing: 'asked',
      question: '请问是哪一天的通话？',
      may: { answer: true },
      expected: { rests: true, dueAt: null },
    });
    const answer = { key: newKey(), answer: '2 月 11 日下午' };
    expect(await who.send('POST', '/progress/answer', answer)).toMatchObject({
      status: 200,
      body: { standing: 'in-hand' },
    });
    const remark = { key: newKey(), words: '当时在临安' };
    await who.send('POST', '/progress/remarks', remark);
    await who.send('POST', '/progress/remarks', remark);
    const { history } = await read(number);
    expect(history.filter(({ kind }) => kind === 'remarked')).toMatchObject([
      { detail: { words: '当时在临安', by: 'customer' } },
    ]);
    expect(history.find(({ kind }) => kind === 'answer')?.detail).toMatchObject({
      answer: '2 月 11 日下午',
      by: 'customer',
    });
    expect((await who.progress()).body.history.at(-1)).toMatchObject({
      what: 'remarked',
      words: '当时在临安',
      mine: true,
    });
  });

  test('of another ticket, or without the code, is nobody’s to answer', async () => {
    const stranger = customer();
    for (const path of ['satisfaction', 'answer', 'remarks', 'attachments'])
      expect((await stranger.send('POST', `/progress/${path}`, {})).status).toBe(401);
  });
});
