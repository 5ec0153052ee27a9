import type { Static } from 'typebox';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Act } from '../../src/deciding/resolution/contract.ts';
import type { HandedOver } from '../../src/deciding/hand-over/contract.ts';
import type { Ticket } from '../../src/casework/tickets/history/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import type { Person } from '../help/person.ts';

let centre: TestCentre;
let agent: Person;
let expert: Person;
beforeAll(async () => {
  centre = await openCentre();
});
beforeEach(async () => {
  await centre.boss.setBehaviour({ latencyMs: 0, failing: 'none' });
  agent = await centre.signIn('agent');
  expert = await centre.signIn('expert');
});
afterAll(() => centre?.close());

type Handed = Static<typeof HandedOver>;

async function comeAgain(phone: string, type: string, wayIn = 'counter'): Promise<string> {
  const { id } = await agent.must(agent.post<{ id: string }>('/api/contacts', { phone, wayIn }));
  await centre.settle();
  await agent.must(agent.post(`/api/contacts/${id}/answer`));
  await agent.must(agent.post(`/api/contacts/${id}/matter`, { type }));
  await centre.settle();
  return id;
}

async function complaintsOf(contactId: string): Promise<Ticket[]> {
  const { customerId } = await agent.contact(contactId);
  const tickets = await agent.must(agent.get<Ticket[]>(`/api/tickets?customerId=${customerId}`));
  return tickets.filter(({ kind }) => kind === 'complaint');
}

async function handOver(id: string): Promise<Handed['handOver']> {
  return (await agent.must(agent.act<Handed>(id, 'expert'))).handOver;
}

describe('a customer who is not there to wait', () => {
  test.each(['sms', 'web-form'])('by %s is put on the experts’ list though nobody is present', async (wayIn) => {
    const id = await comeAgain('+8613800001002', 'security.harassment', wayIn);
    await agent.explainInVain(id);
    centre.clock.pass({ minutes: 2 });
    agent = await centre.signIn('agent');
    const offered = await handOver(id);
    expect(offered.state).toBe('offered');
    // The agent has done their part; the expert takes it from the list whenever they come.
    await agent.must(agent.post(`/api/contacts/${id}/end`));
    expert = await centre.signIn('expert');
    await expert.must(expert.post(`/api/hand-overs/${offered.id}/accept`));
    await expert.must(expert.post(`/api/hand-overs/${offered.id}/finish`, { ending: 'accepted' }));
    await expert.must(expert.post(`/api/contacts/${id}/close`));
  });
});

describe('a contact being handed over', () => {
  async function offeredContact(): Promise<[string, string]> {
    const id = await agent.takeCall('harassed-every-night', 'security.harassment');
    await agent.explainInVain(id);
    return [id, (await handOver(id)).id];
  }

  test('is not closed under the expert’s hands', async () => {
    const [id, handOverId] = await offeredContact();
    const open = { status: 409, body: { code: 'hand-over-open' } };
    expect(await agent.post(`/api/contacts/${id}/close`)).toMatchObject(open);
    await expert.must(expert.post(`/api/hand-overs/${handOverId}/accept`));
    expect(await expert.post(`/api/contacts/${id}/close`)).toMatchObject(open);
    await expert.must(expert.post(`/api/hand-overs/${handOverId}/finish`, { ending: 'accepted' }));
    await expert.must(expert.post(`/api/contacts/${id}/close`));
    expect(await expert.must(expert.get('/api/hand-overs'))).toEqual([]);
  });

  test('taken back, can be closed', async () => {
    const [id, handOverId] = await offeredContact();
    await agent.must(agent.post(`/api/hand-overs/${handOverId}/take-back`));
    expect(await agent.post(`/api/contacts/${id}/close`)).toMatchObject({ status: 200, body: { state: 'closed' } });
  });

  test('keeps its matter', async () => {
    const [id] = await offeredContact();
    expect(await agent.post(`/api/contacts/${id}/matter`, { type: 'ordinary' })).toMatchObject({
      status: 409,
      body: { code: 'matter-settled' },
    });
  });

  test('is not the expert’s to act on before they accept', async () => {
    const [id] = await offeredContact();
    const notYours = { status: 409, body: { code: 'not-your-contact' } };
    expect(await expert.act(id, 'complaint', { insisted: true })).toMatchObject(notYours);
    expect(await expert.post(`/api/contacts/${id}/marks`, { explained: true, accepted: true })).toMatchObject(notYours);
    expect(await expert.post(`/api/contacts/${id}/end`)).toMatchObject(notYours);
  });

  test('frees its agent for the next caller once an expert accepts', async () => {
    for (const { id } of await agent.must(agent.get<{ id: string }[]>('/api/hand-overs')))
      await agent.post(`/api/hand-overs/${id}/take-back`);
    for (const { id } of await agent.must(agent.get<{ id: string }[]>('/api/contacts')))
      await agent.post(`/api/contacts/${id}/close`);
    const [, handOverId] = await offeredContact();
    const lead = await centre.signIn('lead');
    const { contactId } = await lead.must(lead.post<{ contactId: string }>('/api/sample-callers/refund-due/ring'));
    await centre.settle();
    expect((await agent.contact(contactId)).state).toBe('waiting');
    await expert.must(expert.post(`/api/hand-overs/${handOverId}/accept`));
    await centre.settle();
    expect(await agent.contact(contactId)).toMatchObject({ state: 'ringing', mine: true });
    await agent.must(agent.post(`/api/contacts/${contactId}/answer`));
    await agent.must(agent.post(`/api/contacts/${contactId}/close`));
  });
});

test('a transfer attempted in vain is a training need all the same, once', async () => {
  const id = await agent.takeCall('g3-joint-account-credit', 'marketing.joint-account');
  await agent.explainInVain(id);
  centre.clock.pass({ minutes: 2 });
  agent = await centre.signIn('agent');
  const attempt = () => agent.act<{ code: string }>(id, 'expert', { reason: '客户要求' });
  expect((await attempt()).body.code).toBe('no-expert-present');
  expect((await attempt()).body.code).toBe('no-expert-present');
  const lead = await centre.signIn('lead');
  const needs = await lead.must(lead.get<{ contactId: string }[]>('/api/training-needs'));
  expect(needs.filter(({ contactId }) => contactId === id)).toHaveLength(1);
  const { timeline } = await agent.contact(id);
  expect(timeline.filter(({ kind }) => kind === 'training-need')).toHaveLength(1);
  await agent.post(`/api/contacts/${id}/close`);
});

describe('complaints', () => {
  test('on an open one: new facts of roaming make another, old ones remind it', async () => {
    const record = { callPlace: '上海市金山区枫泾镇', baseStationCode: '021-55120' };
    const first = await agent.takeCall('roaming-new-base-station', 'billing.roaming');
    await agent.must(agent.act(first, 'complaint', { record }));
    await agent.post(`/api/contacts/${first}/close`);
    const before = await complaintsOf(first);
    const second = await comeAgain('+8613800001016', 'billing.roaming');
    let resolution = await agent.explainInVain(second);
    while (resolution.ask) resolution = await agent.answerFact(second, resolution.ask, false);
    expect(resolution.facts.find(({ fact }) => fact === 'earlierComplaint')?.value).toBe('open');
    await agent.must(agent.act<Act>(second, 'complaint', { record }));
    expect(await complaintsOf(second)).toHaveLength(before.length + 1);
    expect((await agent.act<Act>(second, 'complaint', { insisted: true })).body.result).toMatchObject({
      reminded: true,
    });
    expect(await complaintsOf(second)).toHaveLength(before.length + 1);
    await agent.post(`/api/contacts/${second}/close`);
  });

  test('remind the one the agent pointed to, if it is open', async () => {
    const other = await agent.takeCall('fee-with-upstream-order', 'sp.unordered-fee');
    await agent.explainInVain(other);
    await agent.must(agent.act(other, 'complaint'));
    await agent.post(`/api/contacts/${other}/close`);
    const [open] = await complaintsOf(other);
    const { phone } = await reveal(other);
    const id = await comeAgain(phone, 'sp.info-line');
    await agent.must(agent.post(`/api/contacts/${id}/earlier-complaint`, { ticketId: open?.id }));
    await centre.settle();
    const resolution = await agent.explainInVain(id);
    expect(resolution.options.find(({ disposition }) => disposition === 'complaint')?.remindsTicket).toBe(open?.number);
    expect((await agent.act<Act>(id, 'complaint')).body.result).toMatchObject({ reminded: true, ticketId: open?.id });
    await agent.post(`/api/contacts/${id}/close`);
  });

  async function reveal(contactId: string): Promise<{ phone: string }> {
    const { customerId } = await agent.contact(contactId);
    return centre.centre.db
      .selectFrom('customer')
      .select('phone')
      .where('id', '=', customerId)
      .executeTakeFirstOrThrow();
  }
});

describe('naming another matter', () => {
  test('while BOSS is asked about the first does not take its answers', async () => {
    await centre.boss.setBehaviour({ latencyMs: 400, failing: 'none' });
    const { contactId: id } = await agent.must(
      agent.post<{ contactId: string }>('/api/sample-callers/info-line-on-record/ring'),
    );
    await centre.settle();
    await agent.must(agent.post(`/api/contacts/${id}/answer`));
    for (const type of ['sp.info-line', 'sp.unordered-fee', 'billing.not-dialled', 'ordinary'])
      await agent.must(agent.post(`/api/contacts/${id}/matter`, { type }));
    await centre.settle();
    const { facts, type } = await agent.resolution(id);
    expect({ type, facts }).toEqual({ type: 'ordinary', facts: [] });
    await agent.post(`/api/contacts/${id}/close`);
  });

  test('after acting is refused', async () => {
    const id = await agent.takeCall('fee-without-upstream-order', 'sp.unordered-fee');
    await agent.explainInVain(id);
    await agent.must(agent.act(id, 'complaint'));
    expect(await agent.post(`/api/contacts/${id}/matter`, { type: 'ordinary' })).toMatchObject({
      body: { code: 'matter-settled' },
    });
    await agent.post(`/api/contacts/${id}/close`);
  });
});

test('what the agent was told stays when our own records are read again', async () => {
  const id = await comeAgain('+8613800001002', 'refund.not-arrived');
  let resolution = await agent.resolution(id);
  if (resolution.ask === 'refundArrived') resolution = await agent.answerFact(id, 'refundArrived', false);
  expect(resolution.ask).toBe('daysSinceRefundPromised');
  await agent.answerFact(id, 'daysSinceRefundPromised', 5);
  await agent.verify(id, '000000');
  await centre.settle();
  const { facts } = await agent.resolution(id);
  expect(facts.find(({ fact }) => fact === 'daysSinceRefundPromised')).toMatchObject({ value: 5, source: 'agent' });
});

test('ending and closing while BOSS is at work keeps what BOSS did on record', async () => {
  const id = await agent.takeCall('stop-stolen-phone', 'emergency.stop');
  await agent.verify(id, '641074');
  await centre.boss.setBehaviour({ latencyMs: 300, failing: 'none' });
  await agent.must(agent.act(id, 'self-handle'));
  await agent.must(agent.post(`/api/contacts/${id}/end`));
  await agent.must(agent.post(`/api/contacts/${id}/close`));
  await centre.settle();
  expect((await agent.resolution(id)).acts).toMatchObject([{ state: 'done' }]);
  expect((await agent.contact(id)).timeline.map(({ kind }) => kind)).toContain('boss-done');
});
