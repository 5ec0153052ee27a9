import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Act } from '../../src/deciding/resolution/contract.ts';
import type { Ticket } from '../../src/casework/tickets/history/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { newKey, type Person } from '../help/person.ts';

let centre: TestCentre;
let agent: Person;
beforeAll(async () => {
  centre = await openCentre();
  agent = await centre.signIn('agent');
});
afterAll(() => centre?.close());

async function ticketsOf(contactId: string): Promise<Ticket[]> {
  const { customerId } = await agent.contact(contactId);
  return agent.must(agent.get<Ticket[]>(`/api/tickets?customerId=${customerId}`));
}

describe('raising tickets', () => {
  test('new facts of roaming must be recorded, and make a new complaint beside the old one', async () => {
    const id = await agent.takeCall('roaming-new-base-station', 'billing.roaming');
    const unrecorded = await agent.act<{ code: string; details: { field: string }[] }>(id, 'complaint');
    expect(unrecorded).toMatchObject({ status: 409, body: { code: 'record-needed' } });
    expect(unrecorded.body.details.map(({ field }) => field)).toEqual(['callPlace', 'baseStationCode']);
    const before = await ticketsOf(id);
    const record = { callPlace: '上海市金山区枫泾镇', baseStationCode: '021-55120' };
    expect((await agent.act<Act>(id, 'complaint', { record })).body).toMatchObject({
      kind: 'as-decided',
      state: 'done',
    });
    const after = await ticketsOf(id);
    expect(after).toHaveLength(before.length + 1);
    expect(after[0]).toMatchObject({
      kind: 'complaint',
      category: 'billing',
      state: 'open',
      recorded: record,
      insisted: false,
    });
  });

  test('a second complaint on an open matter reminds the first', async () => {
    const first = await agent.takeCall('two-packages-first-time', 'billing.gprs-two-packages');
    await agent.explainInVain(first);
    await agent.act(first, 'complaint');
    await agent.post(`/api/contacts/${first}/close`);
    const { customerId } = await agent.contact(first);
    const second = await ringAgain('+8613800001007', 'billing.gprs-two-packages');
    const resolution = await agent.explainInVain(second);
    expect(resolution.facts.find(({ fact }) => fact === 'earlierComplaint')?.value).toBe('open');
    expect(resolution.decision.answer.disposition).toBe('expert');
    const complaint = await agent.act<Act>(second, 'complaint');
    expect(complaint.body).toMatchObject({ kind: 'may-otherwise', result: { reminded: true } });
    const tickets = await agent.must(agent.get<Ticket[]>(`/api/tickets?customerId=${customerId}`));
    expect(tickets.filter(({ kind }) => kind === 'complaint')).toMatchObject([{ reminders: 1 }]);
  });

  test('the first objection to the caller-id fee is a suggestion', async () => {
    const id = await agent.takeCall('caller-id-fee-first-time', 'marketing.caller-id-fee');
    await agent.explainInVain(id);
    await agent.act(id, 'suggestion');
    expect((await ticketsOf(id))[0]).toMatchObject({ kind: 'suggestion', category: 'marketing' });
  });

  test('a refund that is overdue raises the earlier complaint again, linked, with the situation', async () => {
    const id = await agent.takeCall('refund-due', 'refund.not-arrived');
    expect(await agent.act(id, 'reopen')).toMatchObject({ status: 409, body: { code: 'record-needed' } });
    await agent.act(id, 'reopen', { record: { situation: '财务已退，银行尚未入账' } });
    const [again, earlier] = await ticketsOf(id);
    expect(again).toMatchObject({ reopensNumber: earlier?.number, category: earlier?.category });
    expect(again?.summary).toContain('财务已退，银行尚未入账');
  });

  test('improper content goes to the process department’s category', async () => {
    const id = await agent.takeCall('suspended-for-keyword', 'security.suspended');
    await agent.explainInVain(id);
    await agent.act(id, 'complaint');
    expect((await ticketsOf(id))[0]?.category).toBe('marketing/process-dissatisfaction');
  });
});

async function ringAgain(phone: string, type: string): Promise<string> {
  const { id } = await agent.must(agent.post<{ id: string }>('/api/contacts', { phone, wayIn: 'counter' }));
  await centre.settle();
  await agent.must(agent.post(`/api/contacts/${id}/answer`));
  await agent.must(agent.post(`/api/contacts/${id}/matter`, { type }));
  await centre.settle();
  return id;
}

describe('explaining', () => {
  test('doing the first explanation marks it, and the decision moves on', async () => {
    const id = await agent.takeCall('harassed-every-night', 'security.harassment');
    expect((await agent.resolution(id)).decision.answer).toMatchObject({ disposition: 'explain', reason: 'first' });
    await agent.act(id, 'explain');
    const after = await agent.resolution(id);
    expect(after).toMatchObject({ explained: true, accepted: false });
    expect(after.decision.answer).toMatchObject({ disposition: 'expert', force: 'may' });
  });

  test('the same marked twice running is told once; marked otherwise in between, each is told', async () => {
    const id = await agent.takeCall('harassed-every-night', 'security.harassment');
    const told = async () => (await agent.contact(id)).timeline.filter(({ kind }) => kind === 'marked').length;
    const mark = (accepted: boolean) =>
      agent.must(agent.post(`/api/contacts/${id}/marks`, { explained: true, accepted }));
    await Promise.all([mark(false), mark(false)]);
    expect(await told()).toBe(1);
    await mark(true);
    await mark(false);
    expect(await told()).toBe(3);
  });

  test('accepting what was not explained is refused', async () => {
    const id = await agent.takeCall('harassed-accepts-advice', 'security.harassment');
    const marks = { explained: false, accepted: true };
    expect(await agent.post(`/api/contacts/${id}/marks`, marks)).toMatchObject({
      status: 400,
      body: { code: 'accepted-unexplained', details: [{ field: 'accepted' }] },
    });
  });
});

describe('otherwise than decided', () => {
  test('an override needs a reason and is on record as one', async () => {
    const id = await agent.takeCall('fee-with-upstream-order', 'sp.unordered-fee');
    await agent.explainInVain(id);
    expect(await agent.act(id, 'suggestion')).toMatchObject({ status: 409, body: { code: 'reason-needed' } });
    const act = await agent.act<Act>(id, 'suggestion', { reason: '客户只想提建议' });
    expect(act.body).toMatchObject({ kind: 'override', reason: '客户只想提建议' });
  });

  test('going on without a may-expert is no override', async () => {
    const id = await agent.takeCall('roaming-same-base-station', 'billing.roaming');
    await agent.explainInVain(id);
    expect((await agent.act<Act>(id, 'explain')).body.kind).toBe('may-otherwise');
  });

  test('a customer who insists on a complaint can always lodge it', async () => {
    const id = await agent.takeCall('asks-for-hall-hours', 'ordinary');
    expect((await agent.act<Act>(id, 'complaint', { insisted: true })).body).toMatchObject({
      kind: 'insisted',
      reason: null,
    });
    expect((await ticketsOf(id))[0]).toMatchObject({ insisted: true });
  });

  test('a fact that cannot be had leaves a complaint', async () => {
    const id = await agent.takeCall('no-signal-same-village', 'network.unsolved');
    await agent.explainInVain(id);
    await agent.must(agent.post(`/api/contacts/${id}/facts`, { fact: 'symptomSame', unobtainable: true }));
    const { options, ask } = await agent.resolution(id);
    expect(ask).toBeNull();
    expect(options[0]).toMatchObject({ disposition: 'complaint', kind: 'without-fact', needsReason: false });
    expect((await agent.act<Act>(id, 'complaint')).body.kind).toBe('without-fact');
  });

  test('two windows act once', async () => {
    const id = await agent.takeCall('info-line-on-record', 'sp.info-line');
    const { decision } = await agent.explainInVain(id);
    const order = { decisionId: decision.id, disposition: 'complaint' };
    const replies = await Promise.all(
      [1, 2].map(() => agent.post<{ code?: string }>(`/api/contacts/${id}/acts`, { ...order, key: newKey() })),
    );
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(replies.find(({ status }) => status === 409)?.body.code).toBe('already-acted');
    expect(await ticketsOf(id)).toHaveLength(1);
  });

  test('acting on a decision that moved on is refused', async () => {
    const id = await agent.takeCall('info-line-not-on-record', 'sp.info-line');
    const { decision } = await agent.resolution(id);
    await agent.explainInVain(id);
    const order = { key: newKey(), decisionId: decision.id, disposition: 'explain' };
    expect(await agent.post(`/api/contacts/${id}/acts`, order)).toMatchObject({
      status: 409,
      body: { code: 'decision-changed' },
    });
  });

  test('a closed contact is not decided any more', async () => {
    const id = await agent.takeCall('fee-without-upstream-order', 'sp.unordered-fee');
    const { decision } = await agent.explainInVain(id);
    await agent.must(agent.post(`/api/contacts/${id}/close`));
    const order = { key: newKey(), decisionId: decision.id, disposition: 'complaint' };
    expect(await agent.post(`/api/contacts/${id}/acts`, order)).toMatchObject({
      status: 409,
      body: { code: 'contact-closed' },
    });
    expect(await agent.post(`/api/contacts/${id}/marks`, { explained: true, accepted: false })).toMatchObject({
      status: 409,
    });
  });

  test('what fits a definition but no type becomes one proposal', async () => {
    const id = await agent.takeCall('asks-for-hall-hours', 'ordinary');
    const proposal = { definition: '5', reason: '营业时间的规定客户不认可' };
    expect((await agent.post(`/api/contacts/${id}/proposal`, proposal)).status).toBe(204);
    expect((await agent.post(`/api/contacts/${id}/proposal`, proposal)).status).toBe(204);
    expect((await agent.resolution(id)).definition).toBe('5');
    const author = await centre.signIn('author');
    expect(await author.must(author.get('/api/policy-proposals'))).toMatchObject([
      { contactId: id, ...proposal, account: { zh: '林晓彤' } },
    ]);
  });
});
