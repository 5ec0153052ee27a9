import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { newKey, type Person } from '../help/person.ts';

let centre: TestCentre;
let agent: Person;
beforeAll(async () => {
  centre = await openCentre({ billingAnswerMs: 2500 });
  agent = await centre.signIn('agent');
});
afterAll(() => centre?.close());

async function took(what: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await what();
  return performance.now() - begun;
}

test('a BOSS that takes ten seconds keeps nobody waiting who does not need it', async () => {
  const contacts: string[] = [];
  for (const caller of ['unsubscribe-found', 'stop-stolen-phone'])
    contacts.push(await agent.takeCall(caller, caller === 'unsubscribe-found' ? 'sp.unsubscribe' : 'emergency.stop'));
  const customers = await Promise.all(contacts.map(async (id) => [id, (await agent.contact(id)).customerId] as const));
  await centre.boss.setBehaviour({ latencyMs: 10_000, failing: 'none' });
  const verify = ([contactId, customerId]: (typeof customers)[number]) =>
    agent.post<{ code: string }>(`/api/customers/${customerId}/identity-checks`, {
      key: newKey(),
      contactId,
      means: 'servicePassword',
      value: '000000',
    });
  // More at once than there are database connections.
  const checks = Promise.all([1, 2, 3, 4, 5, 6].flatMap(() => customers.map(verify)));
  const [first = ''] = contacts;
  const others = async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      await agent.must(agent.post(`/api/contacts/${first}/note`, { text: '仍可记录' }));
      await agent.must(agent.get(`/api/contacts/${first}/resolution`));
      await agent.must(agent.post(`/api/contacts/${first}/facts/gather`));
    }
  };
  expect(await took(others)).toBeLessThan(2000);
  const replies = await checks;
  expect(new Set(replies.map(({ body }) => body.code))).toEqual(
    new Set(['billing-unavailable', 'identity-being-checked']),
  );
  await centre.boss.setBehaviour({ latencyMs: 0, failing: 'none' });
  // What BOSS never answered was no attempt.
  expect((await agent.verify(first, '000000')).body).toMatchObject({ passed: false, attemptsLeft: 4 });
  for (const id of contacts) await agent.post(`/api/contacts/${id}/close`);
});

test('every address answers in time while every call of BOSS fails or hangs', async () => {
  for (const behaviour of [
    { latencyMs: 10_000, failing: 'none' },
    { latencyMs: 0, failing: 'all' },
  ]) {
    await agent.beFree();
    await centre.boss.setBehaviour(behaviour);
    const { contactId: id } = await agent.must(
      agent.post<{ contactId: string }>('/api/sample-callers/call-not-made-first-time/ring'),
    );
    await centre.settle();
    await agent.must(agent.post(`/api/contacts/${id}/answer`));
    const named = await took(() =>
      agent.must(agent.post(`/api/contacts/${id}/matter`, { type: 'billing.not-dialled' })),
    );
    expect(named).toBeLessThan(1500);
    await centre.settle();
    const { facts, options } = await agent.resolution(id);
    expect(facts.find(({ fact }) => fact === 'callRecordFound')?.state).toBe('failed');
    expect(options.map(({ disposition }) => disposition)).toContain('complaint');
    await agent.must(agent.act(id, 'complaint', { insisted: true }));
    await agent.must(agent.post(`/api/contacts/${id}/close`));
  }
  await centre.boss.setBehaviour({ latencyMs: 0, failing: 'none' });
}, 60_000);
