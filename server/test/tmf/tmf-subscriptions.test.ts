import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApiKey, Delivery, EventSubscription } from '../../src/doors/tmf/keys/key-contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { openReceiver } from '../help/tmf/event-receiver.ts';
import { at, mandatory, OtherSystem } from '../help/tmf/other-system.ts';
import type { Person } from '../help/person.ts';

let centre: TestCentre;
let admin: Person;
let partner: OtherSystem;
let ear: Awaited<ReturnType<typeof openReceiver>>;
let answer = 204;
beforeAll(async () => {
  [centre, ear] = [await openCentre(), await openReceiver(() => answer)];
  admin = await centre.signIn('admin');
});
afterAll(async () => {
  await ear?.close();
  await centre?.close();
});

/** One subscription at a time: whoever had a key before has none any more. */
async function begin(more: object = {}): Promise<string> {
  if (partner) await admin.post(`/api/api-keys/${partner.keyId}/revoke`);
  [answer, ear.all.length] = [204, 0];
  centre.clock.pass({ seconds: 1 });
  partner = await OtherSystem.withKey(centre, admin, more);
  return (await partner.send('POST', `${at.v4}/hub`, { callback: ear.url })).body.id;
}
const create = async () => (await partner.send('POST', `${at.v4}/troubleTicket`, mandatory.v4)).body.id;
const change = (id: string, body: object) => partner.send('PATCH', `${at.v4}/troubleTicket/${id}`, body);
const deliver = async () => {
  await centre.settle();
  await centre.lookAfter();
};
const changeSubscription = (id: string, what: string) =>
  admin.must(admin.post<EventSubscription>(`/api/event-subscriptions/${id}/${what}`));
const deliveries = (id: string, only = '') =>
  admin.must(admin.get<Delivery[]>(`/api/event-subscriptions/${id}/deliveries${only}`));
const told = () => ear.all.map(({ body }) => body.eventType.replace(/^TroubleTicket|Event$/gu, ''));
const changeKey = (body: object) => admin.send<ApiKey>('PATCH', `/api/api-keys/${partner.keyId}`, body);

describe('a key', () => {
  test('changes its name, rights and end from now on, on record', async () => {
    await begin();
    const expiresAt = new Date(centre.clock.now().getTime() + 86_400_000).toISOString();
    const changed = await changeKey({ name: ' 网管 ', rights: ['tmf683:read'], expiresAt });
    expect(changed.body).toMatchObject({ name: '网管', rights: ['tmf683:read'], expiresAt, provinceId: 'zj' });
    expect((await partner.get(`${at.v4}/troubleTicket`)).status).toBe(403);
    await admin.must(changeKey({ rights: ['tmf621:read'] }));
    expect((await partner.get(`${at.v4}/troubleTicket?limit=1`)).status).toBe(206);
    const { db } = centre.centre;
    const entry = await db.selectFrom('auditEntry').selectAll().where('what', '=', 'api-key.changed').execute();
    expect(entry.at(-1)?.about).toMatchObject({ keyId: partner.keyId, was: { rights: ['tmf683:read'] } });
  });

  test('is refused what no key may be, and is changed by its own administrators only', async () => {
    await begin();
    const past = { expiresAt: '2020-01-01T00:00:00.000Z' };
    expect(await changeKey(past)).toMatchObject({ status: 400, body: { code: 'key-term-wrong' } });
    expect(await changeKey({ provinceId: 'xx' })).toMatchObject({ status: 400, body: { code: 'key-province-wrong' } });
    expect((await changeKey({ rights: [] })).status).toBe(400);
    expect((await changeKey({})).status).toBe(400);
    const agent = await centre.signIn('agent');
    expect((await agent.send('PATCH', `/api/api-keys/${partner.keyId}`, { name: 'x' })).status).toBe(403);
    await admin.post(`/api/api-keys/${partner.keyId}/revoke`);
    expect(await changeKey({ name: 'x' })).toMatchObject({ status: 409, body: { code: 'api-key-revoked' } });
  });

  test('that moves to another province is told nothing more of the old one, not even what waited', async () => {
    const id = await begin();
    await changeSubscription(id, 'pause');
    const ticket = await create();
    await deliver();
    expect(await deliveries(id)).toMatchObject([{ state: 'waiting' }]);
    await admin.must(changeKey({ provinceId: 'js' }));
    await changeSubscription(id, 'resume');
    await deliver();
    expect(ear.all).toEqual([]);
    expect(await deliveries(id)).toMatchObject([{ state: 'dropped' }]);
    expect((await partner.get(`${at.v4}/troubleTicket/${ticket}`)).status).toBe(404);
  });
});

describe('a subscription', () => {
  test('rests, clicked once or twice, and goes on with what waited, in order', async () => {
    const id = await begin();
    const [one, two] = await Promise.all([changeSubscription(id, 'pause'), changeSubscription(id, 'pause')]);
    expect([one.pausedAt, two.pausedAt]).toEqual([expect.any(String), one.pausedAt]);
    const ticket = await create();
    await change(ticket, { status: 'inProgress' });
    await deliver();
    expect(ear.all).toEqual([]);
    centre.clock.pass({ days: 3 });
    admin = await centre.signIn('admin');
    answer = 500;
    expect(await changeSubscription(id, 'resume')).toMatchObject({ pausedAt: null, waiting: 2 });
    await deliver();
    expect(await deliveries(id)).toMatchObject([{ state: 'waiting' }, { state: 'waiting', problem: 'answered 500' }]);
    answer = 204;
    centre.clock.pass({ seconds: 2 });
    await deliver();
    expect(told().slice(-2)).toEqual(['Create', 'StatusChange']);
    expect(await deliveries(id)).toMatchObject([{ state: 'told' }, { state: 'told', problem: null }]);
  });

  test('is sent again what was given up, in order for each ticket and once, before what waits behind it', async () => {
    const id = await begin();
    answer = 500;
    const ticket = await create();
    await change(ticket, { status: 'inProgress' });
    await deliver();
    for (let turn = 0; turn < 3; turn += 1) {
      centre.clock.pass({ days: 1, hours: 1 });
      await deliver();
    }
    admin = await centre.signIn('admin');
    expect(await deliveries(id, '?only=failed')).toMatchObject([
      { eventType: 'TroubleTicketStatusChangeEvent', state: 'given-up', problem: 'answered 500', nextAt: null },
      { eventType: 'TroubleTicketCreateEvent', state: 'given-up', attempts: expect.any(Number) },
    ]);
    ear.all.length = 0;
    await change(ticket, { severity: 'Critical' });
    // Refused once before it is answered otherwise: what is still on its way then would be told at once.
    await deliver();
    answer = 204;
    await Promise.all([changeSubscription(id, 'send-again'), changeSubscription(id, 'send-again')]);
    centre.clock.pass({ hours: 1 });
    await deliver();
    const sent = told().slice(-3);
    expect(sent).toEqual(['Create', 'StatusChange', 'AttributeValueChange']);
    expect(new Set(ear.all.map(({ body }) => body.eventId)).size).toBe(3);
    expect(await deliveries(id, '?only=failed')).toEqual([]);
    expect(await changeSubscription(id, 'send-again')).toMatchObject({ givenUp: 0, waiting: 0, failingSince: null });
  });

  test('of another province, or ended, is not there', async () => {
    const id = await begin();
    await admin.post(`/api/event-subscriptions/${id}/end`);
    for (const what of ['pause', 'resume', 'send-again', 'end'])
      expect((await admin.post(`/api/event-subscriptions/${id}/${what}`)).status).toBe(404);
    expect((await admin.get(`/api/event-subscriptions/${id}/deliveries`)).status).toBe(404);
  });
});
