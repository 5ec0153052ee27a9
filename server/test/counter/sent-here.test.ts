import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Act, Resolution } from '../../src/deciding/resolution/contract.ts';
import type { SentHere, Visit } from '../../src/doors/counter/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { beginVisit, cardEnding, CUIYUAN, findByNumber, showCard, standAt } from '../help/counter/visits.ts';
import { newKey, type Person } from '../help/person.ts';

let centre: TestCentre;
let agent: Person;
beforeAll(async () => {
  centre = await openCentre();
});
beforeEach(async () => {
  centre.clock.pass({ days: 1 });
  agent = await centre.signIn('agent');
  await agent.beFree();
  await standAt(agent, CUIYUAN);
});
afterAll(() => centre?.close());

/** Of the sample callers: as BOSS has them. */
async function ownerOf(phone: string): Promise<{ name: string; tail: string }> {
  const { name } = await centre.centre.db
    .selectFrom('customer')
    .select('name')
    .where('phone', '=', phone)
    .executeTakeFirstOrThrow();
  const index = Number(phone.slice(-4)) - 1000;
  return { name, tail: String(1000 + ((index * 3571 + 1618) % 9000)) };
}

async function cardOf(phone: string) {
  const { name, tail } = await ownerOf(phone);
  return { name, number: cardEnding(tail) };
}

const LOCKED = '+8613800001035';
const UNVERIFIABLE = '+8613800001036';
const finish = (visit: Visit) =>
  agent.must(
    agent.post(`/api/counter/visits/${visit.id}/finish`, { key: newKey(), result: 'done', told: '已当场停机。' }),
  );

describe('whom a call sent to a hall', () => {
  async function sendThere(caller: string, disposition: string): Promise<void> {
    const contactId = await agent.takeCall(caller, 'emergency.stop');
    await agent.must(agent.act<Act>(contactId, disposition));
    await agent.must(agent.post(`/api/contacts/${contactId}/close`));
  }

  test('is found by their number with what was asked and which papers settle it, and it is done there', async () => {
    await sendThere('stop-no-way-to-verify', 'business-hall');
    const customer = await findByNumber(agent, UNVERIFIABLE);
    const sent = await agent.must(agent.get<SentHere[]>(`/api/counter/sent-here?customerId=${customer?.id}`));
    expect(sent[0]).toMatchObject({ disposition: 'business-hall', matterType: 'emergency.stop' });
    expect(sent[0]?.services.map(({ id }) => id)).toEqual(['emergency-loss']);
    expect(sent[0]?.because?.zh).toBeTruthy();

    const visit = await beginVisit(agent, UNVERIFIABLE);
    expect(visit.sentHere[0]).toMatchObject({ disposition: 'business-hall' });
    await agent.must(showCard(agent, visit.id, { ...(await cardOf(UNVERIFIABLE)), number: cardEnding('9999') }));
    await agent.must(agent.post(`/api/contacts/${visit.id}/matter`, { type: 'emergency.stop' }));
    await centre.settle();
    const resolution = await agent.must(agent.get<Resolution>(`/api/contacts/${visit.id}/resolution`));
    expect(resolution.decision.answer).toMatchObject({ disposition: 'business-hall' });
    expect(resolution.options[0]).toMatchObject({
      disposition: 'self-handle',
      kind: 'with-papers',
      needsReason: false,
    });
    await agent.must(agent.act<Act>(visit.id, 'self-handle'));
    await centre.settle();
    const { acts } = await agent.resolution(visit.id);
    expect(acts).toMatchObject([{ disposition: 'self-handle', kind: 'with-papers', state: 'done' }]);
    await finish(visit);
  });

  test('after five failures is known by papers though no attempt is left, and without papers nothing is offered', async () => {
    // The failures of the sample are of the day on which it was made.
    const { id: customerId } = (await findByNumber(agent, LOCKED)) ?? { id: '' };
    const visit = await beginVisit(agent, LOCKED);
    for (let failure = 0; failure < 5; failure += 1) {
      const attempt = { key: newKey(), contactId: visit.id, means: 'servicePassword', value: '000000' };
      await agent.must(agent.post(`/api/customers/${customerId}/identity-checks`, attempt));
    }
    const attempt = { key: newKey(), contactId: visit.id, means: 'idCardTail', value: '1234' };
    expect(await agent.post(`/api/customers/${customerId}/identity-checks`, attempt)).toMatchObject({ status: 409 });
    await agent.must(showCard(agent, visit.id, await cardOf(LOCKED)));
    await agent.must(agent.post(`/api/contacts/${visit.id}/matter`, { type: 'emergency.stop' }));
    await centre.settle();
    const { decision, options } = await agent.resolution(visit.id);
    expect(decision.answer.disposition).toBe('retry-later');
    expect(options.map(({ kind }) => kind)).toContain('with-papers');
    await finish(visit);
    const call = await agent.takeCall('stop-after-five-failures', 'emergency.stop');
    expect((await agent.resolution(call)).options.map(({ kind }) => kind)).not.toContain('with-papers');
    await agent.must(agent.post(`/api/contacts/${call}/close`));
  });
});
