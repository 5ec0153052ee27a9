import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Contact } from '../../src/contact/contacts/contract.ts';
import type { Act } from '../../src/deciding/resolution/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import type { Person } from '../help/person.ts';

const NOBODYS = '+8619912345678';
/** Wants to end a subscription, and has a service password. */
const SUBSCRIBER = { phone: '+8613800001029', password: '601479' };

let centre: TestCentre;
let agent: Person;
beforeAll(async () => {
  centre = await openCentre();
});
beforeEach(async () => {
  await centre.boss.setBehaviour({ latencyMs: 0, failing: 'none' });
  agent = await centre.signIn('agent');
  await agent.must(agent.send('PUT', '/api/me/presence', { state: 'ready' }));
  await clearDesk(agent);
});
afterAll(() => centre?.close());

/** Nothing rings or is open on this person's desk. */
async function clearDesk(person: Person): Promise<void> {
  await centre.settle();
  for (const { id } of await person.must(person.get<{ id: string }[]>('/api/contacts'))) {
    await person.post(`/api/contacts/${id}/answer`);
    await person.must(person.post(`/api/contacts/${id}/close`));
  }
  await centre.settle();
}

const down = () => centre.boss.setBehaviour({ latencyMs: 0, failing: 'all' });
const up = () => centre.boss.setBehaviour({ latencyMs: 0, failing: 'none' });

async function comeIn(body: object, who = agent): Promise<Contact> {
  const contact = await who.must(who.post<Contact>('/api/contacts', { wayIn: 'hotline', ...body }));
  await centre.settle();
  return contact;
}

async function answer(id: string): Promise<Contact> {
  const contact = await agent.must(agent.post<Contact>(`/api/contacts/${id}/answer`));
  await centre.settle();
  return contact;
}

async function name(id: string, type: string): Promise<void> {
  await agent.must(agent.post(`/api/contacts/${id}/matter`, { type }));
  await centre.settle();
}

const kinds = ({ timeline }: Contact) => timeline.map(({ kind }) => kind);
const customerOf = async (phone: string): Promise<string> => {
  const found = { sought: phone.replace('+86', ''), purpose: 'name-party' };
  const [customer] = await agent.must(agent.post<{ id: string }[]>('/api/customers/find', found));
  if (!customer) throw new Error(`nobody has ${phone}`);
  return customer.id;
};
const factsOf = async (id: string) =>
  Object.fromEntries((await agent.resolution(id)).facts.map(({ fact, state }) => [fact, state]));

/** Who has this number in BOSS was never met. */
async function forget(phone: string): Promise<void> {
  const { db } = centre.centre;
  const last = phone.slice(-4);
  await db
    .updateTable('customer')
    .set({ bossRef: `forgotten-${last}`, phone: `+86137999${last}0` })
    .where('phone', '=', phone)
    .execute();
}

describe('an unknown number', () => {
  test('rings, is answered, and shows what is known: the number, masked', async () => {
    const contact = await comeIn({ phone: NOBODYS });
    expect(contact).toMatchObject({ standing: 'unknown', customerId: null, customerName: null, customerLevel: null });
    expect(contact.address).toEqual({ kind: 'phone', shown: '199****5678' });
    const [mine] = await agent.must(agent.get<Contact[]>('/api/contacts'));
    expect(mine).toMatchObject({ id: contact.id, state: 'ringing', standing: 'unknown', address: contact.address });
    expect(await answer(contact.id)).toMatchObject({ state: 'active', parties: [{ recognising: false }] });
  });

  test('has its matter named; what needs a customer is missing and refused, never guessed', async () => {
    const { id } = await comeIn({ phone: NOBODYS });
    await answer(id);
    await name(id, 'billing.roaming');
    const facts = await factsOf(id);
    expect(new Set(Object.values(facts))).not.toContain('known');
    expect(facts['earlierComplaint']).toBe('untold');
    const { explanation } = await agent.resolution(id);
    expect(explanation.state).toBe('failed');
    const refused = [
      await agent.post(`/api/contacts/${id}/facts/gather`),
      await agent.post(`/api/contacts/${id}/earlier-complaint`, { ticketId: null }),
      await agent.post('/api/promises', promiseIn(id)),
    ];
    for (const reply of refused) expect(reply).toMatchObject({ status: 409, body: { code: 'party-unknown' } });
  });

  test('who insists on a complaint has one, of nobody’s, in the province that serves them', async () => {
    const { id } = await comeIn({ phone: NOBODYS });
    await answer(id);
    await name(id, 'billing.roaming');
    const act = await agent.must(agent.act<Act>(id, 'complaint', { insisted: true }));
    const { ticketId } = Object(act.result);
    const ticket = await agent.must(agent.get(`/api/tickets/${String(ticketId)}`));
    expect(ticket).toMatchObject({ customerId: null, provinceId: 'zj', contactId: id });
  });

  test('is not another’s because it is nobody’s: matters and tickets of two unknown callers stay apart', async () => {
    const first = await comeIn({ phone: NOBODYS });
    await answer(first.id);
    await name(first.id, 'ordinary');
    await agent.must(agent.act(first.id, 'complaint', { insisted: true }));
    await agent.must(agent.post(`/api/contacts/${first.id}/close`));
    const second = await comeIn({});
    await answer(second.id);
    await name(second.id, 'ordinary');
    const matters = [await agent.contact(first.id), await agent.contact(second.id)].map(({ matter }) => matter?.id);
    expect(new Set(matters).size).toBe(2);
    const { options } = await agent.resolution(second.id);
    expect(options.filter(({ remindsTicket }) => remindsTicket !== null)).toEqual([]);
  });

  test('of the group’s own people needs a number that is at home somewhere', async () => {
    const { db } = centre.centre;
    await db
      .updateTable('account')
      .set({ provinceId: null, cityId: null })
      .where('username', '=', 'agent-js')
      .execute();
    const group = await centre.signIn('agent-js');
    const landline = await comeIn({ phone: '+862584001234' }, group);
    expect(landline).toMatchObject({ standing: 'unknown', address: { shown: '258****1234' } });
    expect((await agent.get(`/api/contacts/${landline.id}`)).status).toBe(404);
    const reply = await group.post('/api/contacts', { wayIn: 'hotline', phone: NOBODYS });
    expect(reply).toMatchObject({ status: 409, body: { code: 'province-not-known' } });
    await db.updateTable('account').set({ provinceId: 'js' }).where('username', '=', 'agent-js').execute();
  });
});

const promiseIn = (contactId: string) => ({
  key: `promise-${contactId}`,
  kind: 'callback',
  words: '明天回电',
  dueAt: new Date(centre.clock.now().getTime() + 86_400_000).toISOString(),
  contactId,
});

describe('a caller never met, while BOSS is down', () => {
  test('rings, and is recognised when it is back; what was missing is gathered', async () => {
    const phone = '+8613800001250';
    await forget(phone);
    await down();
    const { id, standing } = await comeIn({ phone });
    expect(standing).toBe('unknown');
    expect(await answer(id)).toMatchObject({ parties: [{ standing: 'unknown', recognising: true }] });
    await name(id, 'billing.roaming');
    const { matter } = await agent.contact(id);
    await centre.tend();
    await centre.settle();
    expect(await agent.contact(id)).toMatchObject({ standing: 'unknown' });
    await up();
    await centre.tend();
    await centre.settle();
    const contact = await agent.contact(id);
    expect(contact).toMatchObject({ standing: 'known', parties: [{ standing: 'known', knownBy: 'number' }], matter });
    expect(contact.customerId).not.toBeNull();
    expect(kinds(contact)).toContain('party-known');
    const facts = await factsOf(id);
    expect(facts).toMatchObject({ earlierComplaint: 'known' });
    expect(Object.values(facts)).not.toContain('failed');
    const history = await agent.must(agent.get<{ id: string }[]>(`/api/customers/${contact.customerId}/contacts`));
    expect(history.map((one) => one.id)).toContain(id);
  });

  test('is recognised also when the contact is over by then', async () => {
    const phone = '+8613800001251';
    await forget(phone);
    await down();
    const { id } = await comeIn({ phone });
    await answer(id);
    await agent.must(agent.post(`/api/contacts/${id}/close`));
    await up();
    await centre.tend();
    await centre.settle();
    expect(await agent.contact(id)).toMatchObject({ state: 'closed', standing: 'known' });
  });

  test('of another province waits there once that is known', async () => {
    const phone = '+8613900001050';
    await forget(phone);
    await down();
    const colleague = await centre.signIn('agent-js');
    await clearDesk(colleague);
    const lead = await centre.signIn('lead');
    await agent.must(agent.send('PUT', '/api/me/presence', { state: 'away' }));
    const { id } = await comeIn({ phone }, lead);
    await up();
    await centre.tend();
    await centre.settle();
    expect(await colleague.contact(id)).toMatchObject({ standing: 'known', state: 'ringing' });
    expect((await lead.get(`/api/contacts/${id}`)).status).toBe(404);
  });

  test('of another province, in hand already, stays unknown here and the agent is told', async () => {
    const phone = '+8613900001051';
    await forget(phone);
    await down();
    const { id } = await comeIn({ phone });
    await answer(id);
    await up();
    await centre.tend();
    await centre.settle();
    const contact = await agent.contact(id);
    expect(contact).toMatchObject({ standing: 'unknown', customerId: null, parties: [{ recognising: false }] });
    expect(contact.timeline.at(-1)).toMatchObject({ kind: 'number-at-home-elsewhere', detail: { provinceId: 'js' } });
  });
});

describe('somebody who says who they are', () => {
  test('is claimed: nothing of the customer is gathered or shown until a check of their identity makes them known', async () => {
    const customerId = await customerOf(SUBSCRIBER.phone);
    const { id } = await comeIn({ phone: NOBODYS });
    await answer(id);
    await name(id, 'sp.unsubscribe');
    const claimed = await agent.must(agent.post<Contact>(`/api/contacts/${id}/party/claim`, { customerId }));
    expect(claimed).toMatchObject({ standing: 'claimed', customerId: null, customerName: null });
    expect(claimed.parties).toMatchObject([{ standing: 'claimed', claims: { customerId } }]);
    expect(Object.values(await factsOf(id))).not.toContain('known');
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
    expect(await factsOf(id)).toMatchObject({ subscriptionFound: 'known' });
    expect(kinds(known)).toEqual(expect.arrayContaining(['party-claimed', 'identity-checked', 'party-known']));
  });

  test('of another province cannot be named, nor once somebody is known', async () => {
    const stranger = await centre.signIn('agent-js');
    const sought = { sought: '13900001060', purpose: 'name-party' };
    const [found] = await stranger.must(stranger.post<{ id: string }[]>('/api/customers/find', sought));
    const { id } = await comeIn({});
    await answer(id);
    const away = await agent.post(`/api/contacts/${id}/party/claim`, { customerId: found?.id });
    expect(away).toMatchObject({ status: 404, body: { code: 'no-such-customer' } });
    await agent.must(agent.post(`/api/contacts/${id}/close`));
    const known = await comeIn({ phone: SUBSCRIBER.phone });
    await answer(known.id);
    const customerId = await customerOf('+8613800001252');
    const reply = await agent.post(`/api/contacts/${known.id}/party/claim`, { customerId });
    expect(reply).toMatchObject({ status: 409, body: { code: 'party-moved' } });
  });

  test('named by the agent twice at one moment is named once; two different names, and one stands', async () => {
    const customerId = await customerOf(SUBSCRIBER.phone);
    const other = await customerOf('+8613800001253');
    const { id } = await comeIn({});
    await answer(id);
    const claim = (who: string) => agent.post<Contact>(`/api/contacts/${id}/party/claim`, { customerId: who });
    const replies = await Promise.all([claim(customerId), claim(customerId), claim(other)]);
    expect(replies.map(({ status }) => status).toSorted()).toEqual(expect.arrayContaining([200, 409]));
    const contact = await agent.contact(id);
    expect(contact.parties).toHaveLength(1);
    expect(kinds(contact).filter((kind) => kind === 'party-claimed')).toHaveLength(1);
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
    const { id, customerId } = await comeIn({ phone: SUBSCRIBER.phone });
    await answer(id);
    await name(id, 'sp.unsubscribe');
    await check(id, customerId ?? '', SUBSCRIBER.password);
    const before = await agent.contact(id);
    expect(await factsOf(id)).toMatchObject({ subscriptionFound: 'known' });
    const reply = agent.post<Contact>(`/api/contacts/${id}/party/part`, { reason: '来电的是他邻居' });
    const contact = await agent.must(reply);
    expect(contact).toMatchObject({ standing: 'unknown', customerId: null });
    expect(contact.parties).toMatchObject([
      { standing: 'known', partedBecause: '来电的是他邻居', partedBy: { zh: '林晓彤' } },
      { standing: 'unknown', partedAt: null, address: before.address },
    ]);
    expect(contact.matter?.id).not.toBe(before.matter?.id);
    expect(kinds(contact)).toEqual(expect.arrayContaining(['party-parted', 'party-joined']));
    expect(Object.values(await factsOf(id))).not.toContain('known');
    const admin = await centre.signIn('admin');
    const entries = await admin.must(admin.get<{ what: string; about: object }[]>('/api/audit?limit=50'));
    const parted = entries.find(({ what }) => what === 'party.parted');
    expect(parted?.about).toMatchObject({ contactId: id, customerId, reason: '来电的是他邻居' });
    const other = await customerOf('+8613800001030');
    await agent.must(agent.post(`/api/contacts/${id}/party/claim`, { customerId: other }));
    await centre.tend();
    await centre.settle();
    expect(await agent.contact(id)).toMatchObject({ standing: 'claimed' });
    const customer = await agent.must(agent.get<{ identity: object }>(`/api/customers/${other}?contactId=${id}`));
    expect(customer.identity).toMatchObject({ verified: false });
  });

  test('for whom something was done stays: it would be left with nobody', async () => {
    const { id } = await comeIn({ phone: SUBSCRIBER.phone });
    await answer(id);
    await name(id, 'ordinary');
    await agent.must(agent.act(id, 'complaint', { insisted: true }));
    const reply = await agent.post(`/api/contacts/${id}/party/part`, { reason: '不是本人' });
    expect(reply).toMatchObject({ status: 409, body: { code: 'acted-for-party' } });
  });

  test('nobody is parted from who is unknown, nor by somebody else', async () => {
    const { id } = await comeIn({});
    await answer(id);
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
    const { id } = await comeIn({ phone });
    const contact = await agent.contact(id);
    expect(contact.parties).toMatchObject([
      { standing: 'known', partedBecause: 'number-moved' },
      { standing: 'known', knownBy: 'number' },
    ]);
    expect(contact.customerId).not.toBe(earlier.id);
    expect(await customerOf(phone)).toBe(contact.customerId);
  });
});

describe('at the counter', () => {
  test('somebody nobody knows stands there, and what they said is on the timeline in its place', async () => {
    const { id } = await comeIn({ wayIn: 'counter', words: '想问问宽带怎么办理' });
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
    await answer(id);
    await name(id, 'ordinary');
    const act = await agent.must(agent.act<Act>(id, 'complaint', { insisted: true }));
    const ticket = await agent.must(
      agent.get<{ summary: string }>(`/api/tickets/${String(Object(act.result).ticketId)}`),
    );
    expect(ticket.summary).toContain('想问问宽带怎么办理');
  });

  test('who says who they are is claimed, by whatever number they give', async () => {
    const claims = await customerOf(SUBSCRIBER.phone);
    expect(await comeIn({ wayIn: 'counter', claims })).toMatchObject({ standing: 'claimed', customerId: null });
    expect(await comeIn({ wayIn: 'counter', claims, phone: '+8613800001030' })).toMatchObject({ standing: 'claimed' });
    expect(await comeIn({ wayIn: 'counter', claims, phone: SUBSCRIBER.phone })).toMatchObject({ standing: 'known' });
  });
});
