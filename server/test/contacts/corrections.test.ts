import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { recogniseWaiting } from '../../src/contact/contacts/parties/recognise-party.ts';
import type { Act } from '../../src/deciding/resolution/contract.ts';
import { BillingUnavailable } from '../../src/foundation/billing/index.ts';
import type { TestCentre } from '../help/centre.ts';
import { type ContactDesk, kindsOf, NOBODYS, openContactDesk, SUBSCRIBER } from '../help/contact-desk.ts';
import type { Person } from '../help/person.ts';

let desk: ContactDesk;
let centre: TestCentre;
let agent: Person;
beforeAll(async () => {
  desk = await openContactDesk();
  ({ centre } = desk);
});
beforeEach(async () => {
  await desk.begin();
  agent = desk.agent();
});
afterAll(() => centre?.close());

const again = async () => {
  await centre.lookAfter();
  await centre.settle();
};
const answering = () => centre.boss.setBehaviour({ latencyMs: 0, failing: 'none' });

/** Somebody of this province is remembered with a number that BOSS has given to another since. */
async function misremember(phone: string, ref = `earlier-${phone.slice(-4)}`): Promise<string> {
  const { db } = centre.centre;
  const lent = await desk.customerOf(SUBSCRIBER.phone);
  const { id: _, ...like } = await db
    .selectFrom('customer')
    .selectAll()
    .where('id', '=', lent)
    .executeTakeFirstOrThrow();
  await db
    .updateTable('customer')
    .set({ phoneLeftAt: new Date(0) })
    .where('phone', '=', phone)
    .execute();
  const id = crypto.randomUUID();
  await db
    .insertInto('customer')
    .values({ ...like, id, bossRef: ref, phone, toldAt: null })
    .execute();
  return id;
}

describe('a number that BOSS gave to somebody else', () => {
  test('parts nobody for whom something was done: it would be left with the wrong one', async () => {
    const phone = '+8613800001260';
    const earlier = await misremember(phone);
    await desk.down();
    const { id, customerId } = await desk.comeIn({ phone });
    expect(customerId).toBe(earlier);
    await desk.answer(id);
    await desk.name(id, 'ordinary');
    await agent.must(agent.act(id, 'complaint', { insisted: true }));
    await desk.up();
    const contact = await agent.contact(id);
    expect(contact).toMatchObject({ standing: 'known', customerId: earlier, parties: [{ partedAt: null }] });
    expect(kindsOf(contact)).toContain('number-moved');
  });

  test('is not shown as theirs any more, in full or masked, wherever they are shown; nor are they found by it', async () => {
    const phone = '+8613800001265';
    const earlier = await misremember(phone);
    const { db } = centre.centre;
    await db.updateTable('customer').set({ name: '欧阳若失号' }).where('id', '=', earlier).execute();
    await desk.down();
    const { id } = await desk.comeIn({ phone });
    await desk.answer(id);
    await desk.name(id, 'ordinary');
    const act = await agent.must(agent.act<Act>(id, 'complaint', { insisted: true }));
    const ticketId = String(Object(act.result).ticketId);
    type Shown = { phone: string | null };
    const read = async (path: string) => (await agent.must(agent.get<Shown>(path))).phone;
    const shown = async () => {
      const asked = { contactId: id, purpose: 'call-back' };
      const ticket = await agent.must(agent.get<{ customer: Shown }>(`/api/tickets/${ticketId}`));
      const ofTheirs = agent.get<{ customer: Shown }[]>(`/api/tickets?customerId=${earlier}`);
      const [listed] = await agent.must(ofTheirs);
      const found = await agent.must(agent.get<{ id: string }[]>(`/api/tickets?search=${phone.slice(3)}`));
      return [
        await read(`/api/customers/${earlier}`),
        await read(`/api/tickets/${ticketId}/sender`),
        ticket.customer.phone,
        listed?.customer.phone,
        (await agent.must(agent.post<Shown>(`/api/customers/${earlier}/reveal`, asked))).phone,
        found.some((one) => one.id === ticketId),
      ];
    };
    const masked = '138****1265';
    expect(await shown()).toEqual([masked, masked, masked, masked, phone, true]);
    await desk.up();
    expect(await shown()).toEqual([null, null, null, null, null, false]);
    const sought = { sought: '欧阳若失号', purpose: 'name-party' };
    await db.updateTable('customer').set({ nameFolded: '欧阳若失号' }).where('id', '=', earlier).execute();
    expect(await agent.must(agent.post('/api/customers/find', sought))).toMatchObject([{ id: earlier, phone: null }]);
  });

  test('of another province: who still waits is served there', async () => {
    const phone = '+8613900001061';
    await misremember(phone);
    await desk.down();
    const colleague = await centre.signIn('agent-js');
    await desk.clear(colleague);
    await agent.must(agent.send('PUT', '/api/me/presence', { state: 'away' }));
    const { id } = await desk.comeIn({ phone }, await centre.signIn('lead'));
    await desk.up();
    expect(await colleague.contact(id)).toMatchObject({
      state: 'ringing',
      standing: 'known',
      parties: [{ partedBecause: 'number-moved' }, { knownBy: 'number' }],
    });
  });

  test('says nothing of who passed a check of their identity', async () => {
    const { db } = centre.centre;
    const phone = '+8613800001261';
    const customerId = await desk.customerOf(SUBSCRIBER.phone);
    await db
      .updateTable('customer')
      .set({ phoneLeftAt: new Date(0) })
      .where('phone', '=', phone)
      .execute();
    await db.updateTable('customer').set({ phone, toldAt: null }).where('id', '=', customerId).execute();
    await desk.down();
    const { id } = await desk.comeIn({ phone });
    await desk.answer(id);
    await answering();
    const attempt = { key: 'check-beats-number', contactId: id, means: 'servicePassword', value: SUBSCRIBER.password };
    expect(await agent.post(`/api/customers/${customerId}/identity-checks`, attempt)).toMatchObject({
      body: { passed: true },
    });
    await again();
    expect(await agent.contact(id)).toMatchObject({ standing: 'known', customerId, parties: [{ partedAt: null }] });
  });

  test('is the other’s also when they are found by their customer number', async () => {
    const { db } = centre.centre;
    const phone = '+8613800001262';
    const rightful = await desk.customerOf(phone);
    const { bossRef } = await db
      .selectFrom('customer')
      .select('bossRef')
      .where('id', '=', rightful)
      .executeTakeFirstOrThrow();
    const earlier = await misremember(phone);
    const sought = { sought: bossRef, purpose: 'name-party' };
    const found = await agent.must(agent.post<{ id: string }[]>('/api/customers/find', sought));
    expect(found).toMatchObject([{ id: rightful }]);
    const left = await db
      .selectFrom('customer')
      .select('phoneLeftAt')
      .where('id', '=', earlier)
      .executeTakeFirstOrThrow();
    expect(left.phoneLeftAt).not.toBeNull();
  });
});

test('one whom BOSS cannot tell of keeps no other from being recognised', async () => {
  const { db } = centre.centre;
  await desk.down();
  const stuck = await desk.comeIn({ phone: '+8613800001263' });
  const next = await desk.comeIn({ phone: '+8613800001264' });
  await answering();
  for (const { id } of [stuck, next])
    await db.updateTable('contactParty').set({ toRecognise: true }).where('contactId', '=', id).execute();
  const { billing } = centre.centre;
  const findCustomer: typeof billing.findCustomer = async (phone, options) => {
    if (phone.endsWith('1263')) throw new BillingUnavailable('findCustomer', 'timeout');
    return billing.findCustomer(phone, options);
  };
  await recogniseWaiting({ ...centre.centre, billing: { ...billing, findCustomer } });
  const waiting = await db.selectFrom('contactParty').select('contactId').where('toRecognise', '=', true).execute();
  expect(waiting.map(({ contactId }) => contactId)).toEqual([stuck.id]);
});

describe('what was done while nobody knew who it was', () => {
  test('is theirs once they are known: their complaint, on their matter', async () => {
    const customerId = await desk.customerOf(SUBSCRIBER.phone);
    const { id } = await desk.comeIn({ phone: NOBODYS });
    await desk.answer(id);
    await desk.name(id, 'ordinary');
    const act = await agent.must(agent.act<Act>(id, 'complaint', { insisted: true }));
    const at = `/api/tickets/${String(Object(act.result).ticketId)}`;
    expect(await agent.must(agent.get(at))).toMatchObject({ customerId: null });
    await agent.must(agent.post(`/api/contacts/${id}/party/claim`, { customerId }));
    const attempt = { key: 'check-for-complaint', contactId: id, means: 'servicePassword', value: SUBSCRIBER.password };
    await agent.must(agent.post(`/api/customers/${customerId}/identity-checks`, attempt));
    await centre.settle();
    const contact = await agent.contact(id);
    const ticket = await agent.must(agent.get<{ history: { kind: string }[] }>(at));
    expect(ticket).toMatchObject({ customerId, matterId: contact.matter?.id });
    expect(ticket.history.map(({ kind }) => kind)).toContain('customer-known');
  });

  test('on what the agent said is a separate matter stays on that', async () => {
    const { id: before, customerId } = await desk.comeIn({ phone: SUBSCRIBER.phone });
    await desk.answer(before);
    await desk.name(before, 'billing.roaming');
    await agent.must(agent.post(`/api/contacts/${before}/close`));
    const { id } = await desk.comeIn({ phone: NOBODYS });
    await desk.answer(id);
    await agent.must(agent.post(`/api/contacts/${id}/matter`, { type: 'billing.roaming', separate: true }));
    const { matter } = await agent.contact(id);
    await agent.must(agent.post(`/api/contacts/${id}/party/claim`, { customerId }));
    const attempt = { key: 'check-for-separate', contactId: id, means: 'servicePassword', value: SUBSCRIBER.password };
    await agent.must(agent.post(`/api/customers/${customerId}/identity-checks`, attempt));
    expect(await agent.contact(id)).toMatchObject({ standing: 'known', customerId, matter });
  });
});

test('nobody is parted from a customer who was promised something in this contact, unless it is withdrawn', async () => {
  const { id } = await desk.comeIn({ phone: SUBSCRIBER.phone });
  await desk.answer(id);
  const dueAt = new Date(centre.clock.now().getTime() + 86_400_000).toISOString();
  const wanted = { key: `promise-${id}`, kind: 'callback', words: '明天回电', dueAt, contactId: id };
  const promise = await agent.must(agent.post<{ id: string }>('/api/promises', wanted));
  const part = () => agent.post(`/api/contacts/${id}/party/part`, { reason: '不是本人' });
  expect(await part()).toMatchObject({ status: 409, body: { code: 'acted-for-party' } });
  await agent.must(agent.post(`/api/promises/${promise.id}/withdraw`, { reason: '不是本人' }));
  expect(await part()).toMatchObject({ status: 200 });
});

test('nobody is parted from a customer for whom a ticket was raised by hand in this contact', async () => {
  const { id, customerId } = await desk.comeIn({ phone: SUBSCRIBER.phone });
  await desk.answer(id);
  const ticket = {
    key: 'by-hand-for-them',
    kind: 'suggestion',
    category: 'service',
    form: { idea: '延长营业时间' },
    summary: '建议延长营业时间',
  };
  await agent.must(agent.post('/api/tickets', { ...ticket, contactId: id, customerId }));
  const reply = await agent.post(`/api/contacts/${id}/party/part`, { reason: '不是本人' });
  expect(reply).toMatchObject({ status: 409, body: { code: 'acted-for-party' } });
});
