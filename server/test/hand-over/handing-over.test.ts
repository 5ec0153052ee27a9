import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { HandedOver, HandOver } from '../../src/deciding/hand-over/contract.ts';
import type { Static } from 'typebox';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { demandRightSeats } from '../help/many-seats.ts';
import { newKey, type Person } from '../help/person.ts';

let centre: TestCentre;
let agent: Person;
let expert: Person;
beforeAll(async () => {
  centre = await openCentre();
});
beforeEach(async () => {
  agent = await centre.signIn('agent');
  expert = await centre.signIn('expert');
  await expert.send('PUT', '/api/me/presence', { state: 'ready' });
});
afterEach(() => demandRightSeats(centre));
beforeEach(() => Promise.all([agent.beFree(), expert.beFree()]));
afterAll(() => centre?.close());

async function refusedCaller(): Promise<string> {
  const id = await agent.takeCall('harassed-every-night', 'security.harassment');
  await agent.explainInVain(id);
  return id;
}

async function handOver(id: string, more: object = {}): Promise<Static<typeof HandedOver>> {
  const reply = await agent.act<Static<typeof HandedOver>>(id, 'expert', more);
  if (reply.status !== 200) throw new Error(JSON.stringify(reply.body));
  return reply.body;
}

describe('a contact handed to an expert', () => {
  test('keeps its whole context, and ends accepted', async () => {
    const id = await refusedCaller();
    const { handOver: offered, act } = await handOver(id);
    expect(act).toMatchObject({ disposition: 'expert', kind: 'as-decided' });
    const offers = await expert.must(expert.get<HandOver[]>('/api/hand-overs'));
    expect(offers.map((one) => one.id)).toContain(offered.id);
    expect((await expert.contact(id)).mine).toBe(false);
    await expert.must(expert.post(`/api/hand-overs/${offered.id}/accept`));
    const contact = await expert.contact(id);
    expect(contact.mine).toBe(true);
    expect(contact.timeline.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining([
        'arrived',
        'answered',
        'matter-named',
        'decided',
        'marked',
        'acted',
        'hand-over-accepted',
      ]),
    );
    expect((await expert.resolution(id)).explanation.state).toBe('ready');
    await expert.must(expert.post(`/api/hand-overs/${offered.id}/finish`, { ending: 'accepted' }));
    expect(await expert.resolution(id)).toMatchObject({ explained: true, accepted: true });
    expect((await expert.contact(id)).state).toBe('wrap-up');
  });

  test('goes to the first of two experts; the second is told', async () => {
    const other = await centre.signIn('expert2');
    const { handOver: offered } = await handOver(await refusedCaller());
    const replies = await Promise.all(
      [expert, other].map((one) => one.post<{ code?: string }>(`/api/hand-overs/${offered.id}/accept`)),
    );
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(replies.find(({ status }) => status === 409)?.body.code).toBe('hand-over-moved');
  });

  test('comes back with a reason when sent in error, and can be acted on anew', async () => {
    const id = await refusedCaller();
    const { handOver: offered } = await handOver(id);
    await expert.must(expert.post(`/api/hand-overs/${offered.id}/accept`));
    const finish = `/api/hand-overs/${offered.id}/finish`;
    expect(await expert.post(finish, { ending: 'given-back' })).toMatchObject({
      status: 409,
      body: { code: 'giving-back-needs-reason' },
    });
    await expert.must(expert.post(finish, { ending: 'given-back', reason: '客户并未听过解释' }));
    expect((await agent.contact(id)).mine).toBe(true);
    expect((await agent.resolution(id)).acts).toMatchObject([{ state: 'undone' }]);
    expect((await agent.act(id, 'complaint', { reason: '客户坚持' })).status).toBe(200);
  });

  test('becomes a complaint when the final explanation is not accepted', async () => {
    const id = await refusedCaller();
    const { handOver: offered } = await handOver(id);
    await expert.must(expert.post(`/api/hand-overs/${offered.id}/accept`));
    await expert.must(expert.post(`/api/hand-overs/${offered.id}/finish`, { ending: 'complaint' }));
    expect((await agent.resolution(id)).acts).toMatchObject([
      { disposition: 'expert', state: 'followed' },
      { disposition: 'complaint', kind: 'after-expert', state: 'done' },
    ]);
  });

  test('is taken back by its agent before an expert accepts, not after', async () => {
    const id = await refusedCaller();
    const { handOver: offered } = await handOver(id);
    await agent.must(agent.post(`/api/hand-overs/${offered.id}/take-back`));
    expect(await expert.post(`/api/hand-overs/${offered.id}/accept`)).toMatchObject({ status: 409 });
    const { handOver: again } = await handOver(id);
    await expert.must(expert.post(`/api/hand-overs/${again.id}/accept`));
    expect(await agent.post(`/api/hand-overs/${again.id}/take-back`)).toMatchObject({ status: 409 });
  });

  test('is refused when nobody is present, and a ticket can be raised instead', async () => {
    const id = await refusedCaller();
    centre.clock.pass({ minutes: 2 });
    const refused = await agent.act<{ code: string; remedy: string }>(id, 'expert');
    expect(refused).toMatchObject({ status: 409, body: { code: 'no-expert-present' } });
    expect((await agent.resolution(id)).acts).toEqual([]);
    expect((await agent.act(id, 'complaint')).body).toMatchObject({ kind: 'may-otherwise', state: 'done' });
  });

  test('is offered once, however often it is clicked', async () => {
    const id = await refusedCaller();
    const { decision } = await agent.resolution(id);
    const order = { key: newKey(), decisionId: decision.id, disposition: 'expert' };
    const replies = await Promise.all(
      [1, 2, 3].map(() => agent.post<Static<typeof HandedOver>>(`/api/contacts/${id}/hand-over`, order)),
    );
    expect(new Set(replies.map(({ body }) => body.handOver.id)).size).toBe(1);
  });
});

test('an expert who is on the phone ends that call before they take another', async () => {
  const first = await handOver(await refusedCaller());
  await expert.must(expert.post(`/api/hand-overs/${first.handOver.id}/accept`));
  const second = await handOver(await agent.takeCall('recharge-refused', 'recharge.blocked'));
  const accept = () => expert.post(`/api/hand-overs/${second.handOver.id}/accept`);
  expect(await accept()).toMatchObject({ status: 409, body: { code: 'on-another-call' } });
  await expert.must(expert.post(`/api/hand-overs/${first.handOver.id}/finish`, { ending: 'accepted' }));
  expect((await accept()).status).toBeLessThan(300);
  await expert.must(
    expert.post(`/api/hand-overs/${second.handOver.id}/finish`, { ending: 'given-back', reason: '误转' }),
  );
});

test('an expert who accepts two calls at one moment has one of them', async () => {
  const colleague = await centre.signIn('agent2');
  await colleague.must(colleague.send('PUT', '/api/me/presence', { state: 'ready' }));
  const first = await handOver(await refusedCaller());
  const id = await colleague.takeCall('recharge-refused', 'recharge.blocked');
  const second = (await colleague.must(colleague.act<Static<typeof HandedOver>>(id, 'expert'))).handOver;
  const replies = await Promise.all(
    [first.handOver, second].map((one) => expert.post<{ code?: string }>(`/api/hand-overs/${one.id}/accept`)),
  );
  expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  expect(replies.find(({ status }) => status === 409)?.body.code).toBe('on-another-call');
  await expert.beFree();
  await colleague.beFree();
  await colleague.must(colleague.send('PUT', '/api/me/presence', { state: 'away' }));
});

test('an expert who is an agent too takes no call while another rings with them', async () => {
  const { db } = centre.centre;
  const both = (posts: string[]) => db.updateTable('account').set({ posts }).where('username', '=', 'expert').execute();
  await both(['expert', 'agent']);
  const handed = await handOver(await refusedCaller());
  const rung = await expert.must(expert.post<{ contactId: string }>('/api/sample-callers/refund-arrived/ring'));
  await centre.settle();
  expect((await expert.contact(rung.contactId)).state).toBe('ringing');
  const accept = () => expert.post(`/api/hand-overs/${handed.handOver.id}/accept`);
  expect(await accept()).toMatchObject({ status: 409, body: { code: 'on-another-call' } });
  await expert.beFree();
  expect((await accept()).status).toBe(200);
  await expert.beFree();
  await both(['expert']);
});

test('the expert lifts the recharge blacklist in BOSS, after verifying the caller', async () => {
  const id = await agent.takeCall('recharge-refused', 'recharge.blocked');
  const { handOver: offered } = await handOver(id);
  await expert.must(expert.post(`/api/hand-overs/${offered.id}/accept`));
  expect((await expert.resolution(id)).options[0]).toMatchObject({ disposition: 'self-handle', kind: 'as-decided' });
  expect(await expert.act(id, 'self-handle')).toMatchObject({ body: { code: 'identity-not-verified' } });
  await expert.verify(id, '664831');
  expect((await expert.act(id, 'self-handle')).status).toBe(200);
  await centre.settle();
  expect((await expert.resolution(id)).acts.at(-1)).toMatchObject({ state: 'done', result: { bossFunction: '4443' } });
  await expert.must(expert.post(`/api/hand-overs/${offered.id}/finish`, { ending: 'accepted' }));
});

test('a transfer that the policy calls a training need is recorded as one, seen by the team lead', async () => {
  const id = await agent.takeCall('g3-joint-account-credit', 'marketing.joint-account');
  expect((await agent.explainInVain(id)).decision.answer).toMatchObject({ reason: 'removed', trainingNeed: true });
  const lead = await centre.signIn('lead');
  expect(await lead.must(lead.get('/api/training-needs'))).toEqual([]);
  await handOver(id, { reason: '客户要求' });
  const needs = await lead.must(lead.get<object[]>('/api/training-needs'));
  expect(needs).toMatchObject([{ contactId: id, account: { zh: '林晓彤' } }]);
});

test('an expert who is on a break is not present', async () => {
  const id = await refusedCaller();
  const others = await centre.signIn('expert2');
  await others.send('PUT', '/api/me/presence', { state: 'break' });
  await expert.send('PUT', '/api/me/presence', { state: 'break' });
  expect(await agent.act(id, 'expert')).toMatchObject({ body: { code: 'no-expert-present' } });
});

test('a ringing contact goes back to the queue when its agent goes on a break, and rings for the next', async () => {
  const { contactId } = await agent.must(agent.post<{ contactId: string }>('/api/sample-callers/refund-arrived/ring'));
  await centre.settle();
  expect((await agent.contact(contactId)).state).toBe('ringing');
  await agent.send('PUT', '/api/me/presence', { state: 'break' });
  await centre.settle();
  expect((await agent.contact(contactId)).state).toBe('waiting');
  const colleague = await centre.signIn('agent2');
  await colleague.send('PUT', '/api/me/presence', { state: 'away' });
  await colleague.send('PUT', '/api/me/presence', { state: 'ready' });
  await centre.settle();
  expect(await colleague.contact(contactId)).toMatchObject({ state: 'ringing', mine: true });
  await agent.send('PUT', '/api/me/presence', { state: 'ready' });
});

test('a contact that rings where nobody is any more rings for who is there', async () => {
  await clearDesk(agent);
  const { contactId } = await agent.must(agent.post<{ contactId: string }>('/api/sample-callers/refund-arrived/ring'));
  await centre.settle();
  expect(await agent.contact(contactId)).toMatchObject({ state: 'ringing', mine: true });
  centre.clock.pass({ minutes: 2 });
  const colleague = await centre.signIn('agent2');
  await clearDesk(colleague);
  await colleague.send('PUT', '/api/me/presence', { state: 'ready' });
  await centre.settle();
  await centre.lookAfter();
  expect(await colleague.contact(contactId)).toMatchObject({ state: 'ringing', mine: true });
});

async function clearDesk(person: Person): Promise<void> {
  for (const { id } of await person.must(person.get<{ id: string }[]>('/api/contacts'))) {
    await person.post(`/api/contacts/${id}/answer`);
    await person.post(`/api/contacts/${id}/close`);
  }
}
