import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Contact } from '../../src/contact/contacts/contract.ts';
import type { Act } from '../../src/deciding/resolution/contract.ts';
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

describe('somebody who says who they are', () => {
  test('is claimed: nothing of the customer is gathered or shown until a check of their identity makes them known', async () => {
    const customerId = await desk.customerOf(SUBSCRIBER.phone);
    const { id } = await desk.comeIn({ phone: NOBODYS });
    await desk.answer(id);
    await desk.name(id, 'sp.unsubscribe');
    const claimed = await agent.must(agent.post<Contact>(`/api/contacts/${id}/party/claim`, { customerId }));
    expect(claimed).toMatchObject({ standing: 'claimed', customerId: null, customerName: null });
    expect(claimed.parties).toMatchObject([{ standing: 'claimed', claims: { customerId } }]);
    expect(Object.values(await desk.factsOf(id))).not.toContain('known');
    const reveal = { contactId: id, purpose: 'call-back' };
    expect(await agent.post(`/api/customers/${customerId}/reveal`, reveal)).toMatchObject({
      status: 409,
      body: { code: 'party-unknown' },
    });
    expect(await check(id, customerId, '000000')).toMatchObject({ body: { passed: false } });
    expect(await agent.contact(id)).toMatchObject({ standing: 'claimed' });
    expect(await check(id, customerId, SUBSCRIBER.password)).toMatchObject({ body: { passed: true } });
    const known = await agent.contact(id);
    expect(known).toMatchObject({ standing: 'known', customerId, parties: [{ knownBy: 'identity-check' }] });
    expect(await desk.factsOf(id)).toMatchObject({ subscriptionFound: 'known' });
    expect(kindsOf(known)).toEqual(expect.arrayContaining(['party-claimed', 'identity-checked', 'party-known']));
  });

  test('of another province cannot be named, nor once somebody is known', async () => {
    const stranger = await centre.signIn('agent-js');
    const sought = { sought: '13900001060', purpose: 'name-party' };
    const [found] = await stranger.must(stranger.post<{ id: string }[]>('/api/customers/find', sought));
    const { id } = await desk.comeIn({});
    await desk.answer(id);
    const away = await agent.post(`/api/contacts/${id}/party/claim`, { customerId: found?.id });
    expect(away).toMatchObject({ status: 404, body: { code: 'no-such-customer' } });
    await agent.must(agent.post(`/api/contacts/${id}/close`));
    const known = await desk.comeIn({ phone: SUBSCRIBER.phone });
    await desk.answer(known.id);
    const customerId = await desk.customerOf('+8613800001252');
    const reply = await agent.post(`/api/contacts/${known.id}/party/claim`, { customerId });
    expect(reply).toMatchObject({ status: 409, body: { code: 'party-moved' } });
  });

  test('named by the agent twice at one moment is named once; two different names, and one stands', async () => {
    const customerId = await desk.customerOf(SUBSCRIBER.phone);
    const other = await desk.customerOf('+8613800001253');
    const { id } = await desk.comeIn({});
    await desk.answer(id);
    const claim = (who: string) => agent.post<Contact>(`/api/contacts/${id}/party/claim`, { customerId: who });
    const replies = await Promise.all([claim(customerId), claim(customerId), claim(other)]);
    expect(replies.map(({ status }) => status).toSorted()).toEqual(expect.arrayContaining([200, 409]));
    const contact = await agent.contact(id);
    expect(contact.parties).toHaveLength(1);
    expect(kindsOf(contact).filter((kind) => kind === 'party-claimed')).toHaveLength(1);
  });
});

async function check(contactId: string, customerId: string, value: string) {
  checks += 1;
  const attempt = { key: `party-check-${checks}`, contactId, means: 'servicePassword', value };
  const reply = await agent.post<{ passed: boolean }>(`/api/customers/${customerId}/identity-checks`, attempt);
  await centre.settle();
  return reply;
}
let checks = 0;

describe('the wrong customer', () => {
  test('is parted from, on record; their evidence leaves with them, and a check of them counts for nobody else', async () => {
    const { id, customerId } = await desk.comeIn({ phone: SUBSCRIBER.phone });
    await desk.answer(id);
    await desk.name(id, 'sp.unsubscribe');
    await check(id, customerId ?? '', SUBSCRIBER.password);
    const before = await agent.contact(id);
    expect(await desk.factsOf(id)).toMatchObject({ subscriptionFound: 'known' });
    const reply = agent.post<Contact>(`/api/contacts/${id}/party/part`, { reason: '来电的是他邻居' });
    const contact = await agent.must(reply);
    expect(contact).toMatchObject({ standing: 'unknown', customerId: null });
    expect(contact.parties).toMatchObject([
      { standing: 'known', partedBecause: '来电的是他邻居', partedBy: { zh: '林晓彤' } },
      { standing: 'unknown', partedAt: null, address: before.address },
    ]);
    expect(contact.matter?.id).not.toBe(before.matter?.id);
    expect(kindsOf(contact)).toEqual(expect.arrayContaining(['party-parted', 'party-joined']));
    expect(Object.values(await desk.factsOf(id))).not.toContain('known');
    const admin = await centre.signIn('admin');
    const entries = await admin.must(admin.get<{ what: string; about: object }[]>('/api/audit?limit=50'));
    const parted = entries.find(({ what }) => what === 'party.parted');
    expect(parted?.about).toMatchObject({ contactId: id, customerId, reason: '来电的是他邻居' });
    const other = await desk.customerOf('+8613800001030');
    await agent.must(agent.post(`/api/contacts/${id}/party/claim`, { customerId: other }));
    await centre.lookAfter();
    await centre.settle();
    expect(await agent.contact(id)).toMatchObject({ standing: 'claimed' });
    const customer = await agent.must(agent.get<{ identity: object }>(`/api/customers/${other}?contactId=${id}`));
    expect(customer.identity).toMatchObject({ verified: false });
  });

  test('for whom something was done stays: it would be left with nobody', async () => {
    const { id } = await desk.comeIn({ phone: SUBSCRIBER.phone });
    await desk.answer(id);
    await desk.name(id, 'ordinary');
    await agent.must(agent.act(id, 'complaint', { insisted: true }));
    const reply = await agent.post(`/api/contacts/${id}/party/part`, { reason: '不是本人' });
    expect(reply).toMatchObject({ status: 409, body: { code: 'acted-for-party' } });
  });

  test('nobody is parted from who is unknown, nor by somebody else', async () => {
    const { id } = await desk.comeIn({});
    await desk.answer(id);
    const part = (who: Person) => who.post(`/api/contacts/${id}/party/part`, { reason: '不是本人' });
    expect(await part(agent)).toMatchObject({ status: 409, body: { code: 'party-moved' } });
    expect(await part(await centre.signIn('agent2'))).toMatchObject({ body: { code: 'not-your-contact' } });
  });

  test('remembered by a number that BOSS gave to another since: the caller is the other', async () => {
    const phone = '+8613800001254';
    const { db } = centre.centre;
    const earlier = await db
      .updateTable('customer')
      .set({ bossRef: 'earlier-owner' })
      .where('phone', '=', phone)
      .returning('id')
      .executeTakeFirstOrThrow();
    const { id } = await desk.comeIn({ phone });
    const contact = await agent.contact(id);
    expect(contact.parties).toMatchObject([
      { standing: 'known', partedBecause: 'number-moved' },
      { standing: 'known', knownBy: 'number' },
    ]);
    expect(contact.customerId).not.toBe(earlier.id);
    expect(await desk.customerOf(phone)).toBe(contact.customerId);
  });
});

describe('at the counter', () => {
  test('somebody nobody knows stands there, and what they said is on the timeline in its place', async () => {
    const { id } = await desk.comeIn({ wayIn: 'counter', words: '想问问宽带怎么办理' });
    const contact = await agent.contact(id);
    expect(contact).toMatchObject({ wayIn: 'counter', standing: 'unknown', address: null });
    expect(contact.timeline.slice(0, 2)).toMatchObject([
      { kind: 'arrived', detail: { wayIn: 'counter', standing: 'unknown' } },
      {
        kind: 'said',
        by: { zh: '林晓彤' },
        detail: { text: '想问问宽带怎么办理', channel: 'counter', direction: 'in' },
      },
    ]);
    await desk.answer(id);
    await desk.name(id, 'ordinary');
    const act = await agent.must(agent.act<Act>(id, 'complaint', { insisted: true }));
    const ticket = await agent.must(
      agent.get<{ summary: string }>(`/api/tickets/${String(Object(act.result).ticketId)}`),
    );
    expect(ticket.summary).toContain('想问问宽带怎么办理');
  });

  test('who says who they are is claimed, by whatever number they give', async () => {
    const claims = await desk.customerOf(SUBSCRIBER.phone);
    expect(await desk.comeIn({ wayIn: 'counter', claims })).toMatchObject({ standing: 'claimed', customerId: null });
    expect(await desk.comeIn({ wayIn: 'counter', claims, phone: '+8613800001030' })).toMatchObject({
      standing: 'claimed',
    });
    expect(await desk.comeIn({ wayIn: 'counter', claims, phone: SUBSCRIBER.phone })).toMatchObject({
      standing: 'known',
    });
  });
});

describe('somebody of the group, who sees all provinces,', () => {
  const ofGroup = (provinceId: string | null) =>
    centre.centre.db.updateTable('account').set({ provinceId }).where('username', '=', 'agent-js').execute();
  const landline = '+862584001234';
  /** In 江苏, in the hand of somebody who comes to the group then. */
  async function inHandOfGroup(): Promise<{ id: string; who: Person }> {
    await ofGroup('js');
    const who = await centre.signIn('agent-js');
    await who.must(who.send('PUT', '/api/me/presence', { state: 'ready' }));
    await desk.clear(who);
    const { id } = await desk.comeIn({ phone: landline }, who);
    await who.must(who.post(`/api/contacts/${id}/answer`));
    return { id, who };
  }
  const claim = (who: Person, id: string, customerId: string) =>
    who.post<Contact & { code?: string }>(`/api/contacts/${id}/party/claim`, { customerId });
  afterAll(() => ofGroup('js'));

  test('lets in whoever says to be a customer, in that customer’s province', async () => {
    const claims = await desk.customerOf(SUBSCRIBER.phone);
    await ofGroup(null);
    const { id } = await desk.comeIn({ phone: landline, claims }, await centre.signIn('agent-js'));
    expect(await agent.contact(id)).toMatchObject({ standing: 'claimed' });
  });

  test('names a customer of another province: the contact is that province’s then', async () => {
    const { id, who } = await inHandOfGroup();
    expect((await agent.get(`/api/contacts/${id}`)).status).toBe(404);
    await ofGroup(null);
    const contact = await who.must(claim(who, id, await desk.customerOf(SUBSCRIBER.phone)));
    expect(contact).toMatchObject({ standing: 'claimed', mine: true });
    expect(kindsOf(contact)).toContain('sent-to-province');
    expect(await agent.contact(id)).toMatchObject({ standing: 'claimed', state: 'active' });
    await who.must(who.post(`/api/contacts/${id}/close`));
  });

  test('is refused by name where something was begun in the province that it is in', async () => {
    const { id, who } = await inHandOfGroup();
    await who.must(who.post(`/api/contacts/${id}/matter`, { type: 'ordinary' }));
    await centre.settle();
    await ofGroup(null);
    const refused = await claim(who, id, await desk.customerOf(SUBSCRIBER.phone));
    expect(refused).toMatchObject({ status: 409, body: { code: 'party-elsewhere' } });
    expect(await who.contact(id)).toMatchObject({ standing: 'unknown' });
    expect((await agent.get(`/api/contacts/${id}`)).status).toBe(404);
    await who.must(who.post(`/api/contacts/${id}/close`));
  });
});
