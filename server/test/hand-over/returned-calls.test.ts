import type { Static } from 'typebox';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Contact, ContactSummary } from '../../src/contact/contacts/contract.ts';
import type { HandedOver } from '../../src/deciding/hand-over/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { demandRightSeats } from '../help/many-seats.ts';
import { findPerson, takeIn } from '../help/organisation/people.ts';
import type { Person } from '../help/person.ts';

let centre: TestCentre;
let agent: Person;
let expert: Person;
let other: Person;
beforeAll(async () => {
  centre = await openCentre();
  agent = await centre.signIn('agent');
  expert = await centre.signIn('expert');
  other = await centre.signIn('expert2');
});
beforeEach(async () => {
  await seen();
  await (await centre.signIn('agent2')).send('PUT', '/api/me/presence', { state: 'away' });
  for (const person of [agent, expert, other]) {
    await person.must(person.send('PUT', '/api/me/presence', { state: 'ready' }));
    await person.beFree();
  }
});
afterEach(() => demandRightSeats(centre));
afterAll(() => centre?.close());

/** The clock moved past when they were last heard of; their desks are open all the same. */
const seen = () => centre.centre.db.updateTable('session').set({ seenAt: centre.clock.now() }).execute();

async function pass(seconds: number): Promise<void> {
  centre.clock.pass({ seconds });
  await seen();
  await centre.lookAfter();
  await centre.settle();
}

const callers = {
  first: ['harassed-every-night', 'security.harassment'],
  second: ['recharge-refused', 'recharge.blocked'],
} as const;

interface Handed {
  id: string;
  handOverId: string;
}

async function handedTo(who: Person, [caller, type]: readonly [string, string], from = agent): Promise<Handed> {
  const id = await from.takeCall(caller, type);
  if (type === 'security.harassment') await from.explainInVain(id);
  const { handOver } = await from.must(from.act<Static<typeof HandedOver>>(id, 'expert'));
  await who.must(who.post(`/api/hand-overs/${handOver.id}/accept`));
  return { id, handOverId: handOver.id };
}

const giveBack = (who: Person, { handOverId }: Handed) =>
  who.must(who.post(`/api/hand-overs/${handOverId}/finish`, { ending: 'given-back', reason: '误转' }));
const stateOf = async (id: string) => (await expert.contact(id)).state;
const resume = (who: Person, id: string) => who.post<Contact & { code?: string }>(`/api/contacts/${id}/resume`);

describe('a call that an expert gives back', () => {
  test('goes on at once with an agent who is free', async () => {
    const call = await handedTo(expert, callers.first);
    await giveBack(expert, call);
    expect(await agent.contact(call.id)).toMatchObject({ state: 'active', mine: true });
  });

  test('waits for an agent who is on another call, who takes it when that is over; nobody else rings there first', async () => {
    const call = await handedTo(expert, callers.first);
    const another = await agent.takeCall('refund-due', 'refund.not-arrived');
    await giveBack(expert, call);
    const listed = await agent.must(agent.get<ContactSummary[]>('/api/contacts'));
    const live = listed.filter(({ state }) => state !== 'wrap-up');
    expect(live.map(({ id, state }) => [id, state])).toEqual(
      expect.arrayContaining([
        [call.id, 'returned'],
        [another, 'active'],
      ]),
    );
    expect(await resume(agent, call.id)).toMatchObject({ status: 409, body: { code: 'on-another-call' } });
    // As long as the other call lasts, it waits.
    await pass(45);
    await pass(45);
    expect(await stateOf(call.id)).toBe('returned');
    const lead = await centre.signIn('lead');
    const next = await lead.must(lead.post<{ id: string }>('/api/contacts', { wayIn: 'hotline' }));
    await agent.must(agent.post(`/api/contacts/${another}/end`));
    await centre.settle();
    expect(await stateOf(next.id)).toBe('waiting');
    expect(await resume(agent, call.id)).toMatchObject({ status: 200, body: { state: 'active', mine: true } });
    const lines = (await agent.contact(call.id)).timeline.map(({ kind }) => kind);
    expect(lines.slice(-3)).toEqual(['hand-over-ended', 'returned', 'resumed']);
    await agent.must(agent.post(`/api/contacts/${call.id}/end`));
    await centre.settle();
    await agent.beFree();
  });

  test('goes to another of the queue where its agent does not take it in the time that a call rings', async () => {
    const call = await handedTo(expert, callers.first);
    const another = await agent.takeCall('refund-due', 'refund.not-arrived');
    await giveBack(expert, call);
    await pass(20);
    await agent.must(agent.post(`/api/contacts/${another}/end`));
    const colleague = await centre.signIn('agent2');
    await colleague.must(colleague.send('PUT', '/api/me/presence', { state: 'ready' }));
    await pass(29);
    expect(await stateOf(call.id)).toBe('returned');
    await pass(1);
    expect(await colleague.contact(call.id)).toMatchObject({ state: 'ringing', mine: true });
    expect(await agent.must(agent.get('/api/me/presence'))).toMatchObject({ state: 'away', because: 'not-answered' });
    await colleague.beFree();
  });

  test('waits no longer than a ring for an agent who is not there', async () => {
    const call = await handedTo(expert, callers.first);
    await agent.must(agent.send('PUT', '/api/me/presence', { state: 'break' }));
    await giveBack(expert, call);
    expect(await stateOf(call.id)).toBe('returned');
    await pass(30);
    expect(await stateOf(call.id)).toBe('waiting');
    await agent.must(agent.send('PUT', '/api/me/presence', { state: 'ready' }));
    await centre.settle();
    expect(await stateOf(call.id)).toBe('ringing');
  });

  test('is one of two that come back at one moment: the other waits', async () => {
    const [one, two] = [await handedTo(expert, callers.first), await handedTo(other, callers.second)];
    await Promise.all([giveBack(expert, one), giveBack(other, two)]);
    expect([await stateOf(one.id), await stateOf(two.id)].toSorted()).toEqual(['active', 'returned']);
    const both = await Promise.all([resume(agent, one.id), resume(agent, two.id)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  test('goes to its queue where its agent was disabled meanwhile', async () => {
    const admin = await centre.signIn('admin');
    const [gone, person] = await takeIn(centre, admin, { posts: ['agent'] });
    await agent.must(agent.send('PUT', '/api/me/presence', { state: 'break' }));
    const call = await handedTo(expert, callers.first, gone);
    const { version } = await findPerson(admin, person.username);
    await admin.must(admin.post(`/api/people/${person.id}/disable`, { version, takers: {} }));
    await giveBack(expert, call);
    expect(await expert.contact(call.id)).toMatchObject({ state: 'waiting', handler: null });
  });
});

describe('a call that is taken over', () => {
  test('is never the second of a lead who is on one', async () => {
    const admin = await centre.signIn('admin');
    const [one] = await takeIn(centre, admin);
    const [two] = await takeIn(centre, admin);
    const calls = [
      await one.takeCall('roaming-new-place', 'billing.roaming'),
      await two.takeCall('refund-due', 'refund.not-arrived'),
    ];
    centre.clock.pass({ minutes: 2 });
    const lead = await centre.signIn('lead');
    const take = (id = '') => lead.post<Contact & { code?: string }>(`/api/contacts/${id}/take-over`);
    const replies = await Promise.all(calls.map(take));
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(replies.find(({ status }) => status === 409)?.body.code).toBe('on-another-call');
    const [had, left] = replies[0]?.status === 200 ? calls : calls.toReversed();
    await lead.must(lead.post(`/api/contacts/${had}/end`));
    expect((await take(left)).status).toBe(200);
    await lead.beFree();
  });

  test('waits for the colleague who is named, where they are on another when its handler is disabled', async () => {
    const admin = await centre.signIn('admin');
    const [gone, person] = await takeIn(centre, admin);
    await gone.takeCall('roaming-new-place', 'billing.roaming');
    await agent.takeCall('refund-due', 'refund.not-arrived');
    const { version } = await findPerson(admin, person.username);
    const takers = { contacts: (await findPerson(admin, 'agent')).id };
    await admin.must(admin.post(`/api/people/${person.id}/disable`, { version, takers }));
    const listed = await agent.must(agent.get<ContactSummary[]>('/api/contacts'));
    expect(
      listed
        .map(({ state }) => state)
        .filter((state) => state !== 'wrap-up')
        .toSorted(),
    ).toEqual(['active', 'returned']);
  });
});
