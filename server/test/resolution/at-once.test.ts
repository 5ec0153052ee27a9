import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Act } from '../../src/deciding/resolution/contract.ts';
import type { HandOver } from '../../src/deciding/hand-over/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { demandRightSeats } from '../help/many-seats.ts';
import { newKey, type Person, type Reply } from '../help/person.ts';

let centre: TestCentre;
let agent: Person;
let expert: Person;
beforeAll(async () => {
  centre = await openCentre();
  agent = await centre.signIn('agent');
  expert = await centre.signIn('expert');
});
afterEach(() => demandRightSeats(centre));
afterAll(() => centre?.close());

const times = <T>(count: number, one: (turn: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, turn) => one(turn)));

const failuresOf = (replies: Reply<unknown>[]) => replies.filter(({ status }) => status >= 500);

describe('many windows on one contact', () => {
  test('doing everything at once, end in a state that makes sense', async () => {
    const id = await agent.takeCall('harassed-every-night', 'security.harassment');
    const { decision } = await agent.explainInVain(id);
    const { customerId } = await agent.contact(id);
    const path = (rest: string) => `/api/contacts/${id}/${rest}`;
    const attempt = () => ({ key: newKey(), contactId: id, means: 'servicePassword', value: '000000' });
    const order = (disposition: string, more = {}) => ({
      key: newKey(),
      decisionId: decision.id,
      disposition,
      ...more,
    });
    const replies = await times(6, (turn) =>
      Promise.all([
        agent.post(path('answer')),
        agent.post(path('matter'), { type: turn % 2 ? 'security.harassment' : 'ordinary' }),
        agent.post(path('marks'), { explained: true, accepted: turn % 2 === 0 }),
        agent.post(path('note'), { text: `第 ${turn} 条` }),
        agent.post(path('facts/gather')),
        agent.post(path('earlier-complaint'), { ticketId: null }),
        agent.post(path('acts'), order('complaint')),
        agent.post(path('acts'), order('complaint', { insisted: true })),
        agent.post(path('hand-over'), order('expert')),
        agent.post(`/api/customers/${customerId}/identity-checks`, attempt()),
        agent.get(path('resolution')),
      ]),
    );
    expect(failuresOf(replies.flat())).toEqual([]);
    await centre.settle();
    const { acts } = await agent.resolution(id);
    expect(acts.filter(({ kind, state }) => kind !== 'insisted' && state === 'done').length).toBeLessThanOrEqual(1);
    const { identity } = await agent.must(
      agent.get<{ identity: { failuresToday: number } }>(`/api/customers/${customerId}`),
    );
    expect(identity.failuresToday).toBeLessThanOrEqual(5);
  });

  test('trying passwords at once fail five times at most', async () => {
    const id = await agent.takeCall('unsubscribe-found', 'sp.unsubscribe');
    const replies = await times(12, () => agent.verify(id, '000000'));
    expect(failuresOf(replies)).toEqual([]);
    while ((await agent.verify(id, '000000')).status === 200) continue;
    const { customerId } = await agent.contact(id);
    const customer = await agent.must(agent.get<{ identity: object }>(`/api/customers/${customerId}?contactId=${id}`));
    expect(customer.identity).toMatchObject({ failuresToday: 5, verified: false });
    centre.clock.pass({ days: 1 });
    agent = await centre.signIn('agent');
    expert = await centre.signIn('expert');
  });

  test('handing over: offered, accepted, taken back and finished at once', async () => {
    for (let round = 0; round < 4; round += 1) {
      const id = await agent.takeCall('harassed-every-night', 'security.harassment');
      await agent.explainInVain(id);
      const offered = await agent.act<{ handOver: HandOver }>(id, 'expert');
      const handOver = offered.body.handOver.id;
      const move = (person: Person, verb: string, body = {}) =>
        person.post(`/api/hand-overs/${handOver}/${verb}`, body);
      const replies = await times(3, () =>
        Promise.all([
          move(expert, 'accept'),
          move(agent, 'take-back'),
          move(expert, 'finish', { ending: 'complaint', reason: '不认可' }),
          move(expert, 'finish', { ending: 'given-back', reason: '误转' }),
          agent.post(`/api/contacts/${id}/close`),
          agent.act(id, 'complaint', { insisted: true }),
          expert.act(id, 'complaint', { insisted: true }),
        ]),
      );
      expect(failuresOf(replies.flat())).toEqual([]);
      const [last] = (await agent.must(agent.get<HandOver[]>(`/api/contacts/${id}/hand-overs`))).slice(-1);
      const { state } = await agent.contact(id);
      // Nobody's hand-over stays open on a contact that is gone.
      expect([state, last?.state]).not.toEqual(['closed', expect.stringMatching(/offered|accepted/)]);
    }
  });

  test('a failed BOSS function tried again, and another act, end as one', async () => {
    const id = await agent.takeCall('stop-stolen-phone', 'emergency.stop');
    await agent.verify(id, '641074');
    await centre.boss.setBehaviour({ latencyMs: 0, failing: ['stopForLoss'] });
    const { body } = await agent.act<Act>(id, 'self-handle');
    await centre.settle();
    await centre.boss.setBehaviour({ latencyMs: 0, failing: 'none' });
    await agent.must(agent.act(id, 'complaint', { reason: '系统故障，先记投诉' }));
    const retry = `/api/contacts/${id}/acts/${body.id}/retry`;
    expect(await agent.post(retry)).toMatchObject({ status: 409, body: { code: 'already-acted' } });
  });

  test('BOSS answering while the act is tried again meets no deadlock', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await agent.takeCall('stop-stolen-phone', 'emergency.stop');
      await agent.verify(id, '641074');
      await centre.boss.setBehaviour({ latencyMs: 0, failing: ['stopForLoss'] });
      const { body } = await agent.act<Act>(id, 'self-handle');
      const replies = await times(8, () => agent.post(`/api/contacts/${id}/acts/${body.id}/retry`));
      expect(failuresOf(replies)).toEqual([]);
      await centre.boss.setBehaviour({ latencyMs: 0, failing: 'none' });
      await centre.settle();
      await agent.post(`/api/contacts/${id}/close`);
    }
  });
});

describe('one key', () => {
  test('used for another contact is refused', async () => {
    const first = await agent.takeCall('fee-with-upstream-order', 'sp.unordered-fee');
    await agent.explainInVain(first);
    const key = newKey();
    await agent.must(agent.act(first, 'complaint', { key }));
    const second = await agent.takeCall('info-line-on-record', 'sp.info-line');
    await agent.explainInVain(second);
    expect(await agent.act(second, 'complaint', { key })).toMatchObject({ status: 409, body: { code: 'key-used' } });
  });

  test('used for two contacts at one moment acts on one', async () => {
    const first = await agent.takeCall('fee-with-upstream-order', 'sp.unordered-fee');
    const second = await agent.takeCall('info-line-on-record', 'sp.info-line');
    const key = newKey();
    const act = (id: string) => agent.act(id, 'complaint', { key, insisted: true });
    const replies = await Promise.all([act(first), act(second)]);
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  test('used for another act on the same contact is refused', async () => {
    const id = await agent.takeCall('harassed-every-night', 'security.harassment');
    await agent.explainInVain(id);
    const key = newKey();
    await agent.must(agent.act(id, 'complaint', { key }));
    expect(await agent.act(id, 'expert', { key })).toMatchObject({ status: 409, body: { code: 'key-used' } });
  });

  test('used to verify another customer is refused', async () => {
    const check = async (id: string, key: string, value: string) => {
      const { customerId } = await agent.contact(id);
      const attempt = { key, contactId: id, means: 'servicePassword', value };
      return agent.post(`/api/customers/${customerId}/identity-checks`, attempt);
    };
    const key = newKey();
    const first = await agent.takeCall('unsubscribe-found', 'sp.unsubscribe');
    expect(await check(first, key, '601479')).toMatchObject({ body: { passed: true, repeated: false } });
    expect(await check(first, key, '601479')).toMatchObject({ body: { passed: true, repeated: true } });
    const second = await agent.takeCall('stop-stolen-phone', 'emergency.stop');
    expect(await check(second, key, '000000')).toMatchObject({ status: 409, body: { code: 'key-used' } });
  });
});

test('many callers at once ring on free desks only, one each', async () => {
  const colleague = await centre.signIn('agent2');
  const mine = await agent.must(agent.get<{ id: string; state: string }[]>('/api/contacts'));
  for (const { id } of mine) await agent.post(`/api/contacts/${id}/close`);
  await centre.settle();
  const lead = await centre.signIn('lead');
  const callers = ['refund-arrived', 'refund-due', 'refund-not-due', 'harassed-every-night', 'asks-for-hall-hours'];
  await Promise.all(callers.map((caller) => lead.must(lead.post(`/api/sample-callers/${caller}/ring`))));
  await centre.settle();
  for (const person of [agent, colleague]) {
    const live = await person.must(person.get<{ id: string; state: string }[]>('/api/contacts'));
    expect(live.filter(({ state }) => state === 'ringing').length).toBeLessThanOrEqual(1);
  }
});
