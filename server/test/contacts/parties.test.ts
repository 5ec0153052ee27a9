import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Contact } from '../../src/contact/contacts/contract.ts';
import type { Act } from '../../src/deciding/resolution/contract.ts';
import type { TestCentre } from '../help/centre.ts';
import { type ContactDesk, kindsOf, NOBODYS, openContactDesk } from '../help/contact-desk.ts';
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
    const contact = await desk.comeIn({ phone: NOBODYS });
    expect(contact).toMatchObject({ standing: 'unknown', customerId: null, customerName: null, customerLevel: null });
    expect(contact.address).toEqual({ kind: 'phone', shown: '199****5678' });
    const [mine] = await agent.must(agent.get<Contact[]>('/api/contacts'));
    expect(mine).toMatchObject({ id: contact.id, state: 'ringing', standing: 'unknown', address: contact.address });
    expect(await desk.answer(contact.id)).toMatchObject({ state: 'active', parties: [{ recognising: false }] });
  });

  test('has its matter named; what needs a customer is missing and refused, never guessed', async () => {
    const { id } = await desk.comeIn({ phone: NOBODYS });
    await desk.answer(id);
    await desk.name(id, 'billing.roaming');
    const facts = await desk.factsOf(id);
    expect(new Set(Object.values(facts))).not.toContain('known');
    expect(Object.values(facts)).toContain('unasked');
    expect(facts['earlierComplaint']).toBe('untold');
    const { explanation } = await agent.resolution(id);
    expect(explanation.state).toBe('unasked');
    const refused = [
      await agent.post(`/api/contacts/${id}/facts/gather`),
      await agent.post(`/api/contacts/${id}/earlier-complaint`, { ticketId: null }),
      await agent.post('/api/promises', promiseIn(id)),
    ];
    for (const reply of refused) expect(reply).toMatchObject({ status: 409, body: { code: 'party-unknown' } });
  });

  test('who insists on a complaint has one, of nobody’s, in the province that serves them', async () => {
    const { id } = await desk.comeIn({ phone: NOBODYS });
    await desk.answer(id);
    await desk.name(id, 'billing.roaming');
    const act = await agent.must(agent.act<Act>(id, 'complaint', { insisted: true }));
    const { ticketId } = Object(act.result);
    const ticket = await agent.must(agent.get(`/api/tickets/${String(ticketId)}`));
    expect(ticket).toMatchObject({ customerId: null, provinceId: 'zj', contactId: id });
  });

  test('is not another’s because it is nobody’s: matters and tickets of two unknown callers stay apart', async () => {
    const first = await desk.comeIn({ phone: NOBODYS });
    await desk.answer(first.id);
    await desk.name(first.id, 'ordinary');
    await agent.must(agent.act(first.id, 'complaint', { insisted: true }));
    await agent.must(agent.post(`/api/contacts/${first.id}/close`));
    const second = await desk.comeIn({});
    await desk.answer(second.id);
    await desk.name(second.id, 'ordinary');
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
    const landline = await desk.comeIn({ phone: '+862584001234' }, group);
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
    await desk.down();
    const { id, standing } = await desk.comeIn({ phone });
    expect(standing).toBe('unknown');
    expect(await desk.answer(id)).toMatchObject({ parties: [{ standing: 'unknown', recognising: true }] });
    await desk.name(id, 'billing.roaming');
    const { matter } = await agent.contact(id);
    await centre.lookAfter();
    await centre.settle();
    expect(await agent.contact(id)).toMatchObject({ standing: 'unknown' });
    await desk.up();
    const contact = await agent.contact(id);
    expect(contact).toMatchObject({ standing: 'known', parties: [{ standing: 'known', knownBy: 'number' }], matter });
    expect(contact.customerId).not.toBeNull();
    expect(kindsOf(contact)).toContain('party-known');
    const facts = await desk.factsOf(id);
    expect(facts).toMatchObject({ earlierComplaint: 'known' });
    expect(Object.values(facts)).not.toContain('failed');
    expect(Object.values(facts)).not.toContain('unasked');
    const history = await agent.must(agent.get<{ id: string }[]>(`/api/customers/${contact.customerId}/contacts`));
    expect(history.map((one) => one.id)).toContain(id);
  });

  test('is recognised also when the contact is over by then', async () => {
    const phone = '+8613800001251';
    await forget(phone);
    await desk.down();
    const { id } = await desk.comeIn({ phone });
    await desk.answer(id);
    await agent.must(agent.post(`/api/contacts/${id}/close`));
    await desk.up();
    expect(await agent.contact(id)).toMatchObject({ state: 'closed', standing: 'known' });
  });

  test('of another province waits there once that is known', async () => {
    const phone = '+8613900001050';
    await forget(phone);
    await desk.down();
    const colleague = await centre.signIn('agent-js');
    await desk.clear(colleague);
    const lead = await centre.signIn('lead');
    await agent.must(agent.send('PUT', '/api/me/presence', { state: 'away' }));
    const { id } = await desk.comeIn({ phone }, lead);
    await desk.up();
    expect(await colleague.contact(id)).toMatchObject({ standing: 'known', state: 'ringing' });
    expect((await lead.get(`/api/contacts/${id}`)).status).toBe(404);
  });

  test('of another province rings there too, though it was ringing here: nobody had answered', async () => {
    const phone = '+8613900001052';
    await forget(phone);
    await desk.down();
    const colleague = await centre.signIn('agent-js');
    await desk.clear(colleague);
    const { id } = await desk.comeIn({ phone });
    expect(await agent.contact(id)).toMatchObject({ state: 'ringing', standing: 'unknown' });
    await desk.up();
    expect(await colleague.contact(id)).toMatchObject({ standing: 'known', state: 'ringing' });
    expect((await agent.get(`/api/contacts/${id}`)).status).toBe(404);
    expect(await agent.must(agent.get('/api/contacts'))).toEqual([]);
    const next = await desk.comeIn({ phone: NOBODYS });
    expect(await agent.contact(next.id)).toMatchObject({ state: 'ringing' });
  });

  test('of another province, in hand already, stays unknown here and the agent is told', async () => {
    const phone = '+8613900001051';
    await forget(phone);
    await desk.down();
    const { id } = await desk.comeIn({ phone });
    await desk.answer(id);
    await desk.up();
    const contact = await agent.contact(id);
    expect(contact).toMatchObject({ standing: 'unknown', customerId: null, parties: [{ recognising: false }] });
    expect(contact.timeline.at(-1)).toMatchObject({ kind: 'number-at-home-elsewhere', detail: { provinceId: 'js' } });
  });
});
