import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Act } from '../../src/deciding/resolution/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { newKey, type Person } from '../help/person.ts';

let centre: TestCentre;
let agent: Person;
beforeAll(async () => {
  centre = await openCentre();
  agent = await centre.signIn('agent');
});
afterAll(() => centre?.close());

async function kindsOf(contactId: string): Promise<string[]> {
  return (await agent.contact(contactId)).timeline.map(({ kind }) => kind);
}

describe('BOSS functions', () => {
  test('unsubscribing needs the caller verified, and is done once', async () => {
    const id = await agent.takeCall('unsubscribe-found', 'sp.unsubscribe');
    expect(await agent.act(id, 'self-handle')).toMatchObject({ status: 409, body: { code: 'identity-not-verified' } });
    expect((await agent.verify(id, '000000')).body).toMatchObject({ passed: false, attemptsLeft: 4 });
    expect((await agent.verify(id, '601479')).body).toMatchObject({ passed: true });
    const { decision } = await agent.resolution(id);
    const order = { key: newKey(), decisionId: decision.id, disposition: 'self-handle' };
    const [one, other] = await Promise.all([
      agent.post<Act>(`/api/contacts/${id}/acts`, order),
      agent.post<Act>(`/api/contacts/${id}/acts`, order),
    ]);
    expect(one.body.id).toBe(other.body.id);
    await centre.settle();
    const { acts } = await agent.resolution(id);
    expect(acts).toMatchObject([{ state: 'done', result: { bossFunction: '2870' } }]);
    expect((await kindsOf(id)).filter((kind) => kind === 'boss-done')).toHaveLength(1);
  });

  test('a BOSS that does not answer fails the act; trying again does it', async () => {
    const id = await agent.takeCall('stop-stolen-phone', 'emergency.stop');
    await agent.verify(id, '641074');
    await centre.boss.setBehaviour({ latencyMs: 0, failing: ['stopForLoss'] });
    const { body } = await agent.act<Act>(id, 'self-handle');
    await centre.settle();
    expect((await agent.resolution(id)).acts).toMatchObject([
      { state: 'failed', result: { failure: 'billing-unavailable' } },
    ]);
    await centre.boss.setBehaviour({ latencyMs: 0, failing: 'none' });
    await agent.must(agent.post(`/api/contacts/${id}/acts/${body.id}/retry`));
    await centre.settle();
    expect((await agent.resolution(id)).acts).toMatchObject([
      { state: 'done', result: { bossFunction: 'emergency-loss' } },
    ]);
  });

  test('five failures lock until the operator’s tomorrow', async () => {
    const id = await agent.takeCall('unsubscribe-found', 'sp.unsubscribe');
    let last = await agent.verify(id, '111111');
    while (last.status === 200 && last.body.attemptsLeft > 0) last = await agent.verify(id, '111111');
    expect(last.body.lockedUntil).toBe('2026-03-02T16:00:00.000Z');
    expect(await agent.verify(id, '601479')).toMatchObject({ status: 409, body: { code: 'identity-locked' } });
    centre.clock.pass({ hours: 13, minutes: 59 });
    agent = await centre.signIn('agent');
    expect(await agent.verify(id, '601479')).toMatchObject({ status: 409, body: { code: 'identity-locked' } });
    centre.clock.pass({ minutes: 1 });
    expect((await agent.verify(id, '601479')).body).toMatchObject({ passed: true });
  });
});

describe('a slow or failing BOSS', () => {
  test('its facts are missing, with a retry; the rest goes on', async () => {
    await centre.boss.setBehaviour({ latencyMs: 0, failing: ['usageRecords', 'bills'] });
    const id = await agent.takeCall('call-not-made-first-time', 'billing.not-dialled');
    const before = await agent.explainInVain(id);
    expect(before.facts.find(({ fact }) => fact === 'callRecordFound')).toMatchObject({ state: 'failed', value: null });
    expect(before.explanation.state).toBe('failed');
    await centre.boss.setBehaviour({ latencyMs: 0, failing: 'none' });
    await agent.must(agent.post(`/api/contacts/${id}/facts/gather`));
    await centre.settle();
    const after = await agent.resolution(id);
    expect(after.facts.find(({ fact }) => fact === 'callRecordFound')).toMatchObject({
      state: 'known',
      value: true,
      source: 'boss',
    });
    expect(after.decision.answer).toMatchObject({ status: 'decided', disposition: 'complaint' });
    expect(after.explanation.state).toBe('ready');
  });

  test('what had not come when the contact was closed is shown so, and closing twice closes once', async () => {
    await agent.beFree();
    const { contactId } = await agent.must(
      agent.post<{ contactId: string }>('/api/sample-callers/fee-with-upstream-order/ring'),
    );
    await centre.settle();
    await agent.must(agent.post(`/api/contacts/${contactId}/answer`));
    await centre.boss.setBehaviour({ latencyMs: 2000, failing: 'none' });
    await agent.must(agent.post(`/api/contacts/${contactId}/matter`, { type: 'sp.unordered-fee' }));
    await agent.must(agent.post(`/api/contacts/${contactId}/close`));
    await agent.must(agent.post(`/api/contacts/${contactId}/close`));
    expect((await agent.resolution(contactId)).explanation.state).toBe('failed');
    expect((await kindsOf(contactId)).filter((kind) => kind === 'closed')).toHaveLength(1);
    await centre.boss.setBehaviour({ latencyMs: 0, failing: 'none' });
  });
});
