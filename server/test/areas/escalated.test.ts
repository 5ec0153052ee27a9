import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Escalated, EscalatedBefore } from '../../src/casework/areas/contract.ts';
import type { TicketClock } from '../../src/casework/times/clocks/clock-contract.ts';
import type { TicketWithHistory } from '../../src/casework/tickets/history/contract.ts';
import type { Contact } from '../../src/contact/contacts/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { newKey, type Person } from '../help/person.ts';

let centre: TestCentre;
let agent: Person;
let lead: Person;
beforeAll(async () => {
  centre = await openCentre();
});
beforeEach(async () => {
  [agent, lead] = [await centre.signIn('agent'), await centre.signIn('lead')];
  await agent.beFree();
});
afterAll(() => centre?.close());

const PHONE = '+8613800001007';
/** Of somebody who never went past us. */
const OTHER = '+8613800001009';

interface Recorded {
  id: string;
  number: string;
  code?: string;
}

function record(who: Person, more: object = {}) {
  return who.post<Recorded>('/api/escalated-complaints', {
    key: newKey(),
    source: '12381',
    sourceNumber: `GX-${newKey()}`,
    phone: PHONE,
    category: 'billing',
    summary: '流量包重复扣费',
    ...more,
  });
}

async function shown(id: string): Promise<Escalated> {
  const listed = await lead.must(lead.get<Escalated[]>('/api/escalated-complaints'));
  const found = listed.find(({ ticket }) => ticket.id === id);
  if (!found) throw new Error(`${id} is not listed`);
  return found;
}

async function comeBefore(): Promise<{ contactId: string; customerId: string; ticketId: string; promiseId: string }> {
  const { id: contactId } = await agent.must(agent.post<Contact>('/api/contacts', { phone: OTHER, wayIn: 'sms' }));
  await centre.settle();
  await agent.must(agent.post(`/api/contacts/${contactId}/answer`));
  await agent.must(agent.post(`/api/contacts/${contactId}/matter`, { type: 'billing.gprs-two-packages' }));
  await centre.settle();
  await agent.must(agent.act(contactId, 'complaint', { insisted: true }));
  const dueAt = new Date(centre.clock.now().getTime() + 86_400_000).toISOString();
  const promised = { key: newKey(), contactId, kind: 'callback', words: '明天回电', dueAt };
  const promise = await agent.must(agent.post<{ id: string }>('/api/promises', promised));
  const { customerId } = await agent.contact(contactId);
  await agent.must(agent.post(`/api/contacts/${contactId}/close`));
  const tickets = await agent.must(agent.get<{ id: string }[]>(`/api/tickets?customerId=${customerId}`));
  return { contactId, customerId: customerId ?? '', ticketId: tickets[0]?.id ?? '', promiseId: promise.id };
}

describe('an escalated complaint', () => {
  test('comes in as a contact with what is demanded, which waits, rings with whoever records it, or is over at once', async () => {
    await agent.send('PUT', '/api/me/presence', { state: 'break' });
    const waits = await shown((await lead.must(record(lead, { opens: 'queue', demand: '退费并书面答复' }))).id);
    expect(waits).toMatchObject({ demand: '退费并书面答复', nth: 1 });
    const contact = await lead.contact(waits.contactId ?? '');
    expect(contact).toMatchObject({ wayIn: 'escalated', state: 'waiting', standing: 'known' });
    const over = await shown((await lead.must(record(lead))).id);
    expect(await lead.contact(over.contactId ?? '')).toMatchObject({ state: 'closed' });
    await agent.send('PUT', '/api/me/presence', { state: 'ready' });
    await centre.settle();
    await agent.beFree();
    const mine = await shown((await agent.must(record(agent, { opens: 'mine' }))).id);
    await centre.settle();
    expect(await agent.contact(mine.contactId ?? '')).toMatchObject({ state: 'ringing', mine: true });
  });

  test('is linked to what was chosen of what came before, says so there, and chains', async () => {
    const before = await comeBefore();
    const query = `customerId=${before.customerId}&category=billing`;
    const proposed = await lead.must(lead.get<EscalatedBefore>(`/api/escalated-complaints/before?${query}`));
    expect(proposed.tickets.find(({ id }) => id === before.ticketId)).toMatchObject({ proposed: true, state: 'open' });
    expect(proposed.contacts.find(({ id }) => id === before.contactId)).toMatchObject({ proposed: true });
    expect(proposed.promises.find(({ id }) => id === before.promiseId)).toMatchObject({
      proposed: true,
      settled: false,
    });

    const chosen = {
      phone: OTHER,
      ticketIds: [before.ticketId],
      contactIds: [before.contactId],
      promiseIds: [before.promiseId],
    };
    const first = await lead.must(record(lead, { ...chosen, sourceNumber: 'GX-first' }));
    expect(await shown(first.id)).toMatchObject({
      before: [{ id: before.ticketId }],
      contactsBefore: 1,
      promisesBefore: 1,
    });
    const earlier = await lead.contact(before.contactId);
    expect(earlier.timeline.at(-1)).toMatchObject({
      kind: 'went-past-us',
      detail: { source: '12381', sourceNumber: 'GX-first' },
    });
    const ticket = await lead.must(lead.get<TicketWithHistory>(`/api/tickets/${before.ticketId}`));
    expect(ticket.history.at(-1)).toMatchObject({
      kind: 'escalated-as',
      detail: { source: '12381', ticketId: first.id },
    });

    const again = await lead.must(
      record(lead, { source: '10080', phone: OTHER, ticketIds: [before.ticketId, first.id] }),
    );
    expect(await shown(again.id)).toMatchObject({ nth: 2 });
    expect(await record(lead, { ...chosen, phone: PHONE })).toMatchObject({
      status: 409,
      body: { code: 'not-of-customer' },
    });
  });

  test('has the term of its source from when it was received; a source without one has to tell it', async () => {
    const receivedAt = new Date(centre.clock.now().getTime() - 5 * 3_600_000).toISOString();
    const termAt = new Date(centre.clock.now().getTime() + 7 * 3_600_000).toISOString();
    const { id } = await lead.must(record(lead, { source: '10080', receivedAt }));
    expect(await shown(id)).toMatchObject({ receivedAt, termAt });
    const clocks = await lead.must(lead.get<TicketClock[]>(`/api/tickets/${id}/clocks`));
    expect(clocks.find(({ clock }) => clock === 'term')).toMatchObject({ dueAt: termAt, state: 'running' });
    expect(await record(lead, { source: '12300' })).toMatchObject({ status: 400, body: { code: 'term-needed' } });
    const appeal = await lead.must(record(lead, { source: '12300', termAt }));
    expect(await shown(appeal.id)).toMatchObject({ source: '12300', termAt });
    expect(await record(lead, { receivedAt: termAt })).toMatchObject({ status: 400, body: { code: 'times-crossed' } });
    expect(await record(lead, { receivedAt, termAt: receivedAt })).toMatchObject({ status: 400 });
    const late = await lead.must(
      record(lead, { receivedAt, termAt: new Date(Date.parse(receivedAt) + 60_000).toISOString() }),
    );
    expect(await shown(late.id)).toMatchObject({ late: true });
  });

  test('has what its source was answered on record, once, within the province', async () => {
    const { id } = await lead.must(record(lead));
    const path = `/api/escalated-complaints/${id}/reply`;
    const words = '已核实并退费 30 元，客户满意。';
    const future = new Date(centre.clock.now().getTime() + 60_000).toISOString();
    expect(await lead.post(path, { words, repliedAt: future })).toMatchObject({
      status: 400,
      body: { code: 'replied-too-early' },
    });
    const clicks = await Promise.all([lead.post(path, { words }), lead.post(path, { words })]);
    expect(clicks.map(({ status }) => status)).toEqual([204, 204]);
    expect(await shown(id)).toMatchObject({ reply: { words, at: centre.clock.now().toISOString() }, state: 'open' });
    expect(await lead.post(path, { words: '另一种说法' })).toMatchObject({
      status: 409,
      body: { code: 'replied-before' },
    });
    const ticket = await lead.must(lead.get<TicketWithHistory>(`/api/tickets/${id}`));
    expect(ticket.history.filter(({ kind }) => kind === 'source-replied')).toHaveLength(1);
    const stranger = await centre.signIn('agent-js');
    expect(await stranger.post(path, { words })).toMatchObject({ status: 404, body: { code: 'no-such-escalated' } });
    expect(await stranger.get('/api/escalated-complaints')).toMatchObject({ status: 403 });
    const elsewhere = await centre.signIn('expert-js');
    const listed = await elsewhere.must(elsewhere.get<Escalated[]>('/api/escalated-complaints'));
    expect(listed.map(({ ticket: one }) => one.id)).not.toContain(id);
    const handler = await centre.signIn('billing-zj');
    expect(await record(handler)).toMatchObject({ status: 403 });
  });
});
