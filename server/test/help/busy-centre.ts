import type { MassFault } from '../../src/casework/outages/contract.ts';
import type { HandedOver } from '../../src/deciding/hand-over/contract.ts';
import type { CalendarVersion } from '../../src/foundation/calendar/contract.ts';
import type { Static } from 'typebox';
import { openCentre, type TestCentre } from './centre.ts';
import { lineTo, Visitor } from './chat/visitor.ts';
import { Customer } from './customer.ts';
import { png } from './portal-files.ts';
import { OtherSystem, at, mandatory } from './tmf/other-system.ts';
import { newKey, type Person } from './person.ts';

type Made = { id: string };

/** A centre in which somebody did a bit of everything, so that every list has something to show. */
export interface BusyCentre {
  centre: TestCentre;
  people: Record<'agent' | 'expert' | 'lead' | 'billing' | 'network' | 'admin' | 'author', Person>;
  partner: OtherSystem;
  customer: Customer;
  visitor: Visitor;
  /** What the visitor said is in it. */
  chatId: string;
  /** Handed to an expert. */
  contactId: string;
  /** Gathered facts about, and explained. */
  explainedId: string;
  ticketId: string;
  partnersTicketId: string;
  faultId: string;
  draftId: string;
  replayId: string;
  subscriptionId: string;
}

export async function openBusyCentre(): Promise<BusyCentre> {
  const centre = await openCentre();
  const signIn = (name: string) => centre.signIn(name);
  const people = {
    agent: await signIn('agent'),
    expert: await signIn('expert'),
    lead: await signIn('lead'),
    billing: await signIn('billing-zj'),
    network: await signIn('network-zj'),
    admin: await signIn('admin'),
    author: await signIn('author'),
  };
  const { agent, admin, author, network } = people;
  await people.expert.send('PUT', '/api/me/presence', { state: 'ready' });
  const contactId = await handOver(centre, agent);
  const explainedId = await agent.takeCall('roaming-new-place', 'billing.roaming');
  const ticketId = await workOnTickets(centre, people);
  const faultId = await endFault(centre, network, agent);
  const { draftId, replayId } = await draftPolicy(author, agent);
  const { partner, partnersTicketId, subscriptionId } = await connect(centre, admin);
  const customer = new Customer(centre);
  const { number, code } = await customer.complain();
  await customer.open(number, code);
  const visitor = new Visitor(lineTo(centre));
  const chatId = (await visitor.begin()).chat.chat;
  await visitor.sendFile(png(), 'bill.png', 'image/png');
  await centre.settle();
  const ids = { contactId, explainedId, ticketId, faultId, draftId, replayId, partnersTicketId, subscriptionId };
  return { centre, people, partner, customer, visitor, chatId, ...ids };
}

async function handOver(centre: TestCentre, agent: Person): Promise<string> {
  const contactId = await agent.takeCall('harassed-every-night', 'security.harassment');
  await agent.explainInVain(contactId);
  await agent.must(agent.act<Static<typeof HandedOver>>(contactId, 'expert'));
  await centre.settle();
  return contactId;
}

const complaint = { kind: 'complaint', category: 'billing', summary: '漫游费多收', form: { happened: '上月多收' } };

/** Merged, split, promised on, late and told of; the calendars changed, a list exported and a filter kept. */
async function workOnTickets(centre: TestCentre, { agent, admin }: BusyCentre['people']): Promise<string> {
  const phone = '+8613800001006';
  const { id } = await agent.must(agent.post<Made>('/api/contacts', { phone, wayIn: 'counter' }));
  const { customerId } = await agent.contact(id);
  const raise = () => agent.must(agent.post<Made>('/api/tickets', { key: newKey(), customerId, ...complaint }));
  const [one, other] = [await raise(), await raise()];
  const past = { source: '12381', sourceNumber: 'GX-1', phone, category: 'billing', summary: '重复扣费' };
  await agent.must(agent.post('/api/escalated-complaints', { key: newKey(), ...past }));
  await agent.must(agent.post(`/api/tickets/${one.id}/merge`, { key: newKey(), tickets: [{ id: other.id }] }));
  const split = { kind: 'complaint', category: 'billing', summary: '另一笔' };
  await agent.must(agent.post(`/api/tickets/${one.id}/split`, { key: newKey(), ...split }));
  const dueAt = new Date(centre.clock.now().getTime() + 3_600_000).toISOString();
  const promise = { kind: 'callback', words: '查清后回电', ticketId: one.id, dueAt };
  await agent.must(agent.post('/api/promises', { key: newKey(), ...promise }));
  const order = { format: 'csv', language: 'zh-CN', filter: {}, sort: '-raised' };
  await agent.must(agent.post('/api/ticket-exports', order));
  await agent.must(agent.post('/api/ticket-filters', { name: '全部', shared: false, filter: {}, sort: 'due' }));
  await changeCalendar(admin);
  centre.clock.pass({ hours: 11 });
  await centre.lookAfter();
  return one.id;
}

/** So that clocks are derived anew. */
async function changeCalendar(admin: Person): Promise<void> {
  const calendars = await admin.must(admin.get<CalendarVersion[]>('/api/calendars'));
  const office = calendars.find(({ calendar, provinceId }) => calendar === 'office' && provinceId === null);
  if (!office) throw new Error('there is no calendar of the office');
  const { version, body } = office;
  const exceptions = [...body.exceptions, { day: '2026-06-01', intervals: [] }];
  const change = { version, provinceId: null, reason: '停电检修', body: { ...body, exceptions } };
  await admin.must(admin.send('PUT', '/api/calendars/office', change));
}

async function endFault(centre: TestCentre, network: Person, agent: Person): Promise<string> {
  const since = new Date(centre.clock.now().getTime() - 3_600_000).toISOString();
  const where = { placeWords: ['翠苑'], kinds: ['fault'], categories: ['network'], since };
  const outage = { summary: '翠苑基站退服', category: 'network', words: '正在抢修', ...where };
  const { id } = await network.must(network.post<MassFault>('/api/mass-faults', { key: newKey(), ...outage }));
  const contact = await agent.must(agent.post<Made>('/api/contacts', { phone: '+8613800001001', wayIn: 'counter' }));
  const { customerId } = await agent.contact(contact.id);
  const fault = {
    kind: 'fault',
    category: 'network',
    summary: '无信号',
    form: { symptom: '无信号', place: '翠苑二区' },
  };
  await agent.must(agent.post('/api/tickets', { key: newKey(), customerId, ...fault }));
  const reply = { reply: '基站已修复。', outcome: 'solved' };
  await network.must(network.post(`/api/mass-faults/${id}/reply`, { key: newKey(), ...reply }));
  await centre.settle();
  return id;
}

async function draftPolicy(author: Person, agent: Person) {
  await agent.must(agent.post('/api/policy-proposals', { kind: 'add', reason: '常有客户来问' }));
  const draft = await author.must(author.post<Made>('/api/policy-drafts', { title: '下一版' }));
  const asked = { from: 'v2', to: `draft:${draft.id}` };
  const replay = await author.must(author.post<Made>('/api/policy-replays', asked));
  return { draftId: draft.id, replayId: replay.id };
}

async function connect(centre: TestCentre, admin: Person) {
  const partner = await OtherSystem.withKey(centre, admin);
  const hub = await partner.send('POST', `${at.v4}/hub`, { callback: 'http://127.0.0.1:9/heard' });
  const ticket = await partner.send('POST', `${at.v4}/troubleTicket`, mandatory.v4);
  await centre.settle();
  return { partner, partnersTicketId: ticket.body.id, subscriptionId: hub.body.id };
}
