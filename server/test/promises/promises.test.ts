import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TicketWithHistory } from '../../src/casework/tickets/history/contract.ts';
import type { MadePromise, OfferedTimes } from '../../src/casework/promises/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { newKey, type Person } from '../help/person.ts';

let centre: TestCentre;
let agent: Person;
let billing: Person;
beforeAll(async () => {
  centre = await openCentre();
  agent = await centre.signIn('agent');
  billing = await centre.signIn('billing-zj');
});
afterAll(() => centre?.close());

/** Lets a customer come in, and answers; the contact and whose it is. */
async function takeCall(caller: string): Promise<{ contactId: string; customerId: string }> {
  const contactId = await agent.takeCall(caller, 'ordinary');
  const { customerId } = await agent.contact(contactId);
  if (customerId === null) throw new Error(`${caller} is not known`);
  return { contactId, customerId };
}

async function hangUp(contactId: string): Promise<void> {
  await agent.must(agent.post(`/api/contacts/${contactId}/end`));
  await agent.must(agent.post(`/api/contacts/${contactId}/close`));
  await centre.settle();
}

const inHours = (hours: number) => new Date(centre.clock.now().getTime() + hours * 3_600_000).toISOString();

const promise = (more: object, who = agent) =>
  who.post<MadePromise & { code?: string }>('/api/promises', {
    key: newKey(),
    kind: 'callback',
    words: '查清后回电',
    ...more,
  });

const promised = (more: object) => agent.must(promise(more));

async function read(id: string, who = agent): Promise<MadePromise | undefined> {
  return (await who.must(who.get<MadePromise[]>('/api/promises?limit=200'))).find((one) => one.id === id);
}

async function raise(customerId: string): Promise<TicketWithHistory> {
  const order = { kind: 'complaint', category: 'billing', summary: '多收漫游费', form: { happened: '多收漫游费' } };
  const { id } = await agent.must(agent.post<{ id: string }>('/api/tickets', { key: newKey(), customerId, ...order }));
  return readTicket(id);
}

const readTicket = (id: string) => agent.must(agent.get<TicketWithHistory>(`/api/tickets/${id}`));

const move = (who: Person, id: string, verb: string, more: object = {}) =>
  who.must(who.post<TicketWithHistory>(`/api/tickets/${id}/${verb}`, { key: newKey(), ...more }));

/** The refund is on the customer's account in BOSS now, beside whatever was there. */
async function bookRefund(customerId: string, amountFen: number): Promise<void> {
  const { boss } = centre;
  const { db } = centre.centre;
  const { bossRef } = await db
    .selectFrom('customer')
    .select('bossRef')
    .where('id', '=', customerId)
    .executeTakeFirstOrThrow();
  const at = centre.clock.now();
  const booked = { id: `refund-${at.getTime()}`, promisedAt: at, arrivedAt: at, amountFen, chargeLineId: null };
  const refunds = boss.refunds.bind(boss);
  boss.refunds = async (ref, options) => [...(await refunds(ref, options)), ...(ref === bossRef ? [booked] : [])];
}

describe('a promise', () => {
  test('made in a call is on its timeline, and there when the customer calls again', async () => {
    const { contactId, customerId } = await takeCall('asks-for-hall-hours');
    const made = await promised({ contactId, dueAt: inHours(2) });
    expect(made).toMatchObject({ kind: 'callback', state: 'open', mine: true, madeBy: { zh: '林晓彤' }, customerId });
    expect(made).toMatchObject({ customerPhone: expect.stringMatching(/^\d{3}\*{4}\d{4}$/), ticket: null });
    expect((await agent.contact(contactId)).timeline.at(-1)).toMatchObject({
      kind: 'promised',
      detail: { promise: 'callback', words: '查清后回电' },
    });
    await hangUp(contactId);
    const colleague = await centre.signIn('agent2');
    const url = `/api/promises?customerId=${customerId}&state=unsettled`;
    expect(await colleague.must(colleague.get<MadePromise[]>(url))).toMatchObject([{ id: made.id, mine: false }]);
    const stranger = await centre.signIn('agent-js');
    expect(await stranger.must(stranger.get(url))).toEqual([]);
    expect(await stranger.post(`/api/promises/${made.id}/keep`, { note: 'x' })).toMatchObject({ status: 404 });
  });

  test('is kept once: a double click is one, a colleague is told who did it', async () => {
    const { contactId } = await takeCall('caller-id-fee-first-time');
    const { id } = await promised({ contactId, dueAt: inHours(1) });
    const keep = (who: Person) => who.post(`/api/promises/${id}/keep`, { note: '已回电，客户满意' });
    expect((await Promise.all([keep(agent), keep(agent)])).map(({ status }) => status)).toEqual([200, 200]);
    const late = await keep(await centre.signIn('agent2'));
    expect(late).toMatchObject({ status: 409, body: { code: 'promise-settled' } });
    expect(late.body).toMatchObject({
      details: expect.arrayContaining([{ field: 'by', message: '林晓彤 Lin Xiaotong' }]),
    });
    await hangUp(contactId);
  });

  test('is broken by the clock, once; kept afterwards it stays late', async () => {
    const { contactId, customerId } = await takeCall('recharge-refused');
    const ticket = await raise(customerId);
    const { id } = await promised({ ticketId: ticket.id, dueAt: inHours(1) });
    await hangUp(contactId);
    expect((await agent.must(agent.get<{ promisesDue: number }>('/api/me/day'))).promisesDue).toBeGreaterThan(0);
    await centre.lookAfter();
    expect((await read(id))?.state).toBe('open');
    centre.clock.pass({ hours: 1, seconds: 1 });
    await Promise.all([centre.lookAfter(), centre.lookAfter()]);
    await centre.lookAfter();
    expect(await read(id)).toMatchObject({ state: 'broken' });
    const { history } = await readTicket(ticket.id);
    expect(history.filter(({ kind }) => kind === 'promise-broken')).toHaveLength(1);
    await agent.must(agent.post(`/api/promises/${id}/keep`, { note: '晚了一刻钟，已回电致歉' }));
    const kept = await read(id);
    expect(kept).toMatchObject({ state: 'kept', settledHow: 'by-hand' });
    expect(kept?.brokenAt).not.toBeNull();
  });

  test('needs a customer and a time to come; its key makes it once', async () => {
    const { contactId } = await takeCall('refund-not-due');
    expect(await promise({ dueAt: inHours(1) })).toMatchObject({ status: 400, body: { code: 'promise-to-nobody' } });
    expect(await promise({ contactId })).toMatchObject({ status: 400, body: { code: 'promise-not-due-then' } });
    expect(await promise({ contactId, dueAt: inHours(-1) })).toMatchObject({ status: 400 });
    expect(await promise({ contactId, dueAt: inHours(1) }, await centre.signIn('agent-js'))).toMatchObject({
      status: 404,
    });
    const key = newKey();
    const twice = await Promise.all([1, 2].map(() => promise({ key, contactId, dueAt: inHours(1) })));
    expect(new Set(twice.map(({ body }) => body.id)).size).toBe(1);
    await hangUp(contactId);
  });
});

test('who made it says beforehand that it will not be kept, and why; it can still be kept', async () => {
  const { contactId, customerId } = await takeCall('asks-for-hall-hours');
  const ticket = await raise(customerId);
  const { id } = await promised({ ticketId: ticket.id, dueAt: inHours(4) });
  await hangUp(contactId);
  const say = (who: Person) => who.post<MadePromise>(`/api/promises/${id}/break`, { reason: '基站要到明天才修好' });
  expect(await say(await centre.signIn('agent-js'))).toMatchObject({ status: 404 });
  expect(await say(agent)).toMatchObject({ status: 200, body: { state: 'broken', note: '基站要到明天才修好' } });
  expect((await say(agent)).status).toBe(200);
  const { history } = await readTicket(ticket.id);
  expect(history.filter(({ kind }) => kind === 'promise-broken')).toMatchObject([
    { by: { zh: '林晓彤' }, detail: { reason: '基站要到明天才修好' } },
  ]);
  // The department that has it in hand keeps it.
  await billing.must(billing.post(`/api/promises/${id}/keep`, { note: '已回电说明' }));
  expect(await say(agent)).toMatchObject({ status: 409, body: { code: 'promise-settled' } });
});

describe('times', () => {
  const offered = (query: string) => agent.get<OfferedTimes>(`/api/promise-times?${query}`);

  test('are offered by the working hours where the customer lives', async () => {
    const { contactId } = await takeCall('caller-id-fee-first-time');
    const { times, usual } = await agent.must(offered(`contactId=${contactId}`));
    expect(usual).toEqual({
      callback: 'two-hours',
      reply: 'twelve-hours',
      'notify-me': 'next-working-day',
      refund: 'three-days',
    });
    expect(times.map(({ dueAt }) => dueAt)).toEqual(times.map(({ dueAt }) => dueAt).toSorted());
    expect(times.every(({ dueAt }) => new Date(dueAt) > centre.clock.now())).toBe(true);
    await hangUp(contactId);
  });

  test('are offered for somebody, of the own province', async () => {
    expect(await offered('')).toMatchObject({ status: 400, body: { code: 'promise-to-nobody' } });
    const ticket = await raise((await takenCustomer()).customerId);
    const stranger = await centre.signIn('agent-js');
    expect(await stranger.get(`/api/promise-times?ticketId=${ticket.id}`)).toMatchObject({ status: 404 });
  });

  async function takenCustomer() {
    const call = await takeCall('recharge-refused');
    await hangUp(call.contactId);
    return call;
  }
});

describe('a promised reply', () => {
  test('is kept by replying on the ticket', async () => {
    const { contactId, customerId } = await takeCall('two-packages-first-time');
    await hangUp(contactId);
    const ticket = await raise(customerId);
    const { id } = await promised({ kind: 'reply', ticketId: ticket.id, dueAt: inHours(12) });
    await move(billing, ticket.id, 'accept');
    await move(billing, ticket.id, 'return-result', { result: '收费正确', outcome: 'normal-use' });
    expect((await read(id))?.state).toBe('open');
    await move(agent, ticket.id, 'reply', { reply: '经核实收费正确' });
    expect(await read(id)).toMatchObject({ state: 'kept', settledHow: 'reply', brokenAt: null });
  });
});

describe('a promised refund', () => {
  async function promiseRefund(caller: string) {
    const { contactId, customerId } = await takeCall(caller);
    await hangUp(contactId);
    const ticket = await raise(customerId);
    await move(billing, ticket.id, 'accept');
    await move(billing, ticket.id, 'return-result', { result: '多收，退还 12.50 元', outcome: 'refund-promised' });
    const list = await agent.must(agent.get<MadePromise[]>(`/api/promises?ticketId=${ticket.id}`));
    expect(list).toMatchObject([{ kind: 'refund', state: 'open', words: '多收，退还 12.50 元' }]);
    return { id: list[0]?.id ?? '', customerId };
  }

  test('that the result of a ticket makes is kept once BOSS shows it arrived', async () => {
    const { id, customerId } = await promiseRefund('two-packages-rated-wrong');
    centre.clock.pass({ days: 1 });
    await bookRefund(customerId, 1250);
    centre.clock.pass({ days: 2, minutes: 1 });
    await centre.lookAfter();
    agent = await centre.signIn('agent');
    billing = await centre.signIn('billing-zj');
    expect(await read(id)).toMatchObject({ state: 'kept', settledHow: 'refund-arrived', settledBy: null });
  });

  test('that did not come in three days is broken; silence of BOSS breaks nothing; coming late keeps it late', async () => {
    const { id, customerId } = await promiseRefund('wap-rated-as-net-by-mistake');
    await centre.boss.setBehaviour({ latencyMs: 0, failing: 'all' });
    centre.clock.pass({ days: 3, minutes: 1 });
    await centre.lookAfter();
    agent = await centre.signIn('agent');
    billing = await centre.signIn('billing-zj');
    expect((await read(id))?.state).toBe('open');
    expect(await agent.post(`/api/promises/${id}/look`)).toMatchObject({
      status: 503,
      body: { code: 'refund-not-told' },
    });
    await centre.boss.setBehaviour({ latencyMs: 0, failing: 'none' });
    centre.clock.pass({ minutes: 11 });
    await centre.lookAfter();
    expect((await read(id))?.state).toBe('broken');
    await bookRefund(customerId, 1250);
    const late = await agent.must(agent.post<MadePromise>(`/api/promises/${id}/look`));
    expect(late).toMatchObject({ state: 'kept', settledHow: 'refund-arrived' });
    expect(late.brokenAt).not.toBeNull();
  });
});
