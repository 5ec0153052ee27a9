import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TicketKind } from '../../src/casework/tickets/kinds/kind-contract.ts';
import type { ListedTicket, SavedFilter } from '../../src/casework/lists/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { newKey, type Person } from '../help/person.ts';
import { moveTicket, raiseTicket, readTicket } from '../help/tickets.ts';

let centre: TestCentre;
let agent: Person;
let billing: Person;
let network: Person;
let js: Person;
beforeAll(async () => {
  centre = await openCentre();
  agent = await centre.signIn('agent');
  billing = await centre.signIn('billing-zj');
  network = await centre.signIn('network-zj');
  js = await centre.signIn('service-js');
});
afterAll(() => centre?.close());

const list = (who: Person, query: string) => who.must(who.get<ListedTicket[]>(`/api/tickets?${query}`));
const numbers = async (who: Person, query: string) => (await list(who, query)).map(({ number }) => number);
const counts = (who: Person) => who.must(who.get<Record<string, number>>('/api/ticket-counts'));

/** A page and where the next begins. */
async function page(who: Person, query: string) {
  const reply = await centre.app.inject({ url: `/api/tickets?${query}`, headers: { cookie: who.cookie } });
  return { tickets: reply.json<ListedTicket[]>(), next: reply.headers['x-next-cursor'] };
}

describe('work lists', () => {
  test('show each ticket where it waits, from hand to hand', async () => {
    const before = await counts(billing);
    const raised = await raiseTicket(agent);
    expect(await numbers(billing, 'list=to-accept')).toContain(raised.number);
    expect(await numbers(network, 'list=to-accept')).not.toContain(raised.number);
    expect(await counts(billing)).toMatchObject({ 'to-accept': (before['to-accept'] ?? 0) + 1 });
    const accepted = await moveTicket(billing, raised, 'accept');
    expect(await numbers(billing, 'list=mine')).toContain(raised.number);
    expect(await numbers(billing, 'list=to-accept')).not.toContain(raised.number);
    const asked = await moveTicket(billing, accepted, 'ask-back', { question: '请问通话地点？' });
    expect(await numbers(agent, 'list=asked-back')).toContain(raised.number);
    const answered = await moveTicket(agent, asked, 'answer', { answer: '临安' });
    const words = { result: '收费正确', outcome: 'normal-use' };
    const returned = await moveTicket(billing, answered, 'return-result', words);
    expect(await numbers(agent, 'list=to-reply')).toContain(raised.number);
    const replied = await moveTicket(agent, returned, 'reply', { reply: '收费正确' });
    expect(await numbers(agent, 'list=replied')).toContain(raised.number);
    const again = await moveTicket(agent, replied, 'satisfaction', { satisfied: false });
    expect(await numbers(agent, 'list=to-assign')).toContain(again.number);
    expect(await numbers(agent, 'team=unassigned&stage=open')).toContain(again.number);
  });
});

describe('raising by hand', () => {
  test('twice at the same moment raises one', async () => {
    const order = { key: newKey(), kind: 'praise', summary: '谢谢' };
    const kinds = await agent.must(agent.get<TicketKind[]>('/api/ticket-kinds'));
    const praise = kinds.find(({ id }) => id === 'praise');
    const form = Object.fromEntries(
      (praise?.form ?? []).filter(({ required }) => required).map(({ name }) => [name, '好']),
    );
    const send = () =>
      agent.post<{ id: string }>('/api/tickets', { ...order, category: praise?.categories[0]?.id, form });
    const replies = await Promise.all([send(), send(), send()]);
    expect(replies.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(replies.map(({ body }) => body.id)).size).toBe(1);
  });
});

describe('a filter', () => {
  test('narrows by what a ticket is, by times, and by its number as it is read out', async () => {
    centre.clock.pass({ hours: 1 });
    const from = centre.clock.now().toISOString();
    const urgent = await raiseTicket(agent, { severity: 'urgent', category: 'network' });
    centre.clock.pass({ seconds: 1 });
    const plain = await raiseTicket(agent);
    expect(await numbers(agent, `raisedFrom=${from}`)).toEqual([plain.number, urgent.number]);
    expect(await numbers(agent, `raisedFrom=${from}&severity=urgent`)).toEqual([urgent.number]);
    expect(await numbers(agent, `raisedFrom=${from}&category=billing&kind=complaint`)).toEqual([plain.number]);
    expect(await numbers(agent, `raisedTo=${from}`)).not.toContain(plain.number);
    expect(await numbers(agent, `number=${plain.number.toLowerCase()}`)).toEqual([plain.number]);
    expect(await numbers(agent, `number=${Number(plain.number.slice(-6))}`)).toContain(plain.number);
    expect(await numbers(agent, `team=zj-billing&changedFrom=${from}`)).toEqual([plain.number]);
    expect(await numbers(billing, `team=my-teams&raisedFrom=${from}`)).toEqual([plain.number]);
    expect(await numbers(agent, 'holder=me&state=open')).toEqual([]);
    expect(await numbers(agent, `late=true&raisedFrom=${from}`)).toEqual([]);
    expect(await numbers(agent, `late=false&raisedFrom=${from}`)).toEqual([plain.number, urgent.number]);
  });

  test('that is none is refused', async () => {
    for (const query of ['list=weather', 'holder=you', 'raisedFrom=gestern', 'after=anything', 'sort=colour']) {
      expect({ query, status: (await agent.get(`/api/tickets?${query}`)).status }).toEqual({ query, status: 400 });
    }
  });

  test('shows customers masked, and the reading is on record', async () => {
    const id = await agent.takeCall('two-packages-complained-before', 'billing.gprs-two-packages');
    const { customerId } = await agent.contact(id);
    const [ticket] = await list(agent, `customerId=${customerId}`);
    expect(ticket?.customer?.name).toMatch(/^[^*]{1,2}\*+$/);
    expect(ticket?.customer?.phone).toMatch(/^\d{3}\*{4}\d{4}$/);
    const admin = await centre.signIn('admin');
    const audit = await admin.must(admin.get<{ what: string; about: object }[]>('/api/audit'));
    expect(audit).toContainEqual(
      expect.objectContaining({ what: 'tickets.read', about: expect.objectContaining({ customerId }) }),
    );
  });
});

describe('the most urgent first', () => {
  test('by what is due next, without a due time last; pages follow each other; bulk and search go the same way', async () => {
    centre.clock.pass({ minutes: 1 });
    const from = centre.clock.now().toISOString();
    const slow = await raiseTicket(agent, { kind: 'enquiry', category: 'other', form: { question: '资费' } });
    const quick = await raiseTicket(agent, { category: 'security' });
    const usual = await raiseTicket(agent);
    const over = await raiseTicket(agent);
    await moveTicket(agent, over, 'cancel', { reason: '重复' });
    const rest = await moveTicket(billing, await moveTicket(billing, usual, 'accept'), 'ask-back', {
      question: '何时？',
    });
    const all = await list(agent, `raisedFrom=${from}&sort=due`);
    const due = all.map(({ dueAt }) => dueAt ?? '9999');
    expect(due).toEqual(due.toSorted());
    expect(all.at(-1)).toMatchObject({ number: over.number, dueAt: null });
    expect(new Set(all.map(({ number }) => number))).toEqual(
      new Set([slow, quick, rest, over].map((one) => one.number)),
    );
    const paged: string[] = [];
    for (let after = ''; paged.length < 10; ) {
      const { tickets, next } = await page(agent, `raisedFrom=${from}&sort=due&limit=1${after}`);
      paged.push(...tickets.map(({ number }) => number));
      if (next === undefined) break;
      after = `&after=${String(next)}`;
    }
    expect(paged).toEqual(all.map(({ number }) => number));
    const open = all.filter(({ state }) => state === 'open').map(({ number }) => number);
    expect(await numbers(agent, `raisedFrom=${from}&sort=due&search=漫游`)).toEqual(
      all.filter(({ summary }) => summary.includes('漫游')).map(({ number }) => number),
    );
    const preview = { verb: 'cancel', filter: { raisedFrom: from, state: 'open' }, sort: 'due' };
    const { tickets } = await agent.must(
      agent.post<{ tickets: { number: string }[] }>('/api/ticket-bulk/preview', preview),
    );
    expect(tickets.map(({ number }) => number)).toEqual(open);
  });

  test('a list can be narrowed to a city, to whoever has it, and to when it changed', async () => {
    const cities = await agent.must(agent.get<{ id: string }[]>('/api/ticket-cities'));
    const people = await agent.must(
      agent.get<{ id: string; name: { zh: string }; teams: string[] }[]>('/api/ticket-holders'),
    );
    expect(cities.every(({ id }) => id.startsWith('zj-'))).toBe(true);
    const holder = people.find(({ name }) => name.zh === '方晓岚');
    expect(holder?.teams).toContain('zj-billing');
    expect((await js.must(js.get<{ id: string }[]>('/api/ticket-holders'))).map(({ id }) => id)).not.toContain(
      holder?.id,
    );
    centre.clock.pass({ minutes: 1 });
    const from = centre.clock.now().toISOString();
    const accepted = await moveTicket(billing, await raiseTicket(agent), 'accept');
    centre.clock.pass({ minutes: 1 });
    const other = await raiseTicket(agent);
    expect(await numbers(agent, `holder=${holder?.id}&raisedFrom=${from}`)).toEqual([accepted.number]);
    expect(await numbers(agent, `city=${accepted.cityId}&changedFrom=${from}`)).toEqual([
      other.number,
      accepted.number,
    ]);
    expect(await numbers(agent, `city=zj-none&changedFrom=${from}`)).toEqual([]);
    expect(await numbers(agent, `changedTo=${from}&sort=-changed`)).not.toContain(other.number);
  });
});

describe('pages', () => {
  test('follow each other without gap or repetition, though tickets come in and have the same moment', async () => {
    centre.clock.pass({ minutes: 1 });
    const from = centre.clock.now().toISOString();
    const raised: string[] = [];
    for (let count = 0; count < 7; count += 1) raised.push((await raiseTicket(agent)).number);
    const first = await page(agent, `raisedFrom=${from}&limit=3`);
    await raiseTicket(agent);
    const second = await page(agent, `raisedFrom=${from}&limit=3&after=${String(first.next)}`);
    const third = await page(agent, `raisedFrom=${from}&limit=3&after=${String(second.next)}`);
    const seen = [...first.tickets, ...second.tickets, ...third.tickets].map(({ number }) => number);
    expect(seen).toEqual(expect.arrayContaining(raised));
    expect(new Set(seen).size).toBe(seen.length);
    const end = await page(agent, `raisedFrom=${from}&sort=raised&limit=200`);
    expect(end.next).toBeUndefined();
    expect(end.tickets).toHaveLength(8);
  });

  test('show nothing of another province, whatever is asked for', async () => {
    const raised = await raiseTicket(agent);
    expect(await numbers(js, `number=${raised.number}`)).toEqual([]);
    expect(await numbers(js, `team=${raised.team?.id}`)).toEqual([]);
    expect((await js.send('PUT', `/api/tickets/${raised.id}/look`, { entryId: 1 })).status).toBe(404);
  });
});

describe('what changed since I looked', () => {
  test('is told to whoever looked, until they look again', async () => {
    const raised = await raiseTicket(agent);
    const look = async (who: Person) => {
      const entryId = (await readTicket(who, raised.id)).history.at(-1)?.id;
      expect((await who.send('PUT', `/api/tickets/${raised.id}/look`, { entryId })).status).toBe(204);
    };
    const changed = async (who: Person) => (await list(who, `number=${raised.number}`))[0]?.changedSinceLook;
    expect(await changed(agent)).toBe(false);
    await look(agent);
    await moveTicket(billing, raised, 'accept');
    expect(await changed(agent)).toBe(true);
    expect(await changed(billing)).toBe(false);
    const read = await readTicket(agent, raised.id);
    expect(read.history.filter(({ id }) => id > (read.seenEntryId ?? 0)).map(({ kind }) => kind)).toEqual(['accept']);
    await look(agent);
    expect(await changed(agent)).toBe(false);
  });
});

describe('saved filters', () => {
  const save = (who: Person, name: string, shared: boolean, severity = 'urgent') =>
    who.post<{ id: string; code?: string }>('/api/ticket-filters', {
      name,
      shared,
      filter: { severity },
      sort: '-raised',
    });
  const kept = async (who: Person) =>
    (await who.must(who.get<SavedFilter[]>('/api/ticket-filters'))).map(({ name, mine, filter }) => ({
      name,
      mine,
      filter,
    }));

  test('are one’s own, or shared in the province; a name is used again to change one', async () => {
    await save(agent, '紧急的', false);
    const { body } = await save(billing, '计费紧急', true);
    expect(await kept(agent)).toEqual(
      [
        { name: '紧急的', mine: true, filter: { severity: 'urgent' } },
        { name: '计费紧急', mine: false, filter: { severity: 'urgent' } },
      ].toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    );
    expect(await kept(js)).toEqual([]);
    await save(billing, '计费紧急', false, 'high');
    expect(await kept(agent)).toEqual([{ name: '紧急的', mine: true, filter: { severity: 'urgent' } }]);
    expect(await kept(billing)).toEqual([{ name: '计费紧急', mine: true, filter: { severity: 'high' } }]);
    expect((await agent.send('DELETE', `/api/ticket-filters/${body.id}`)).status).toBe(404);
    expect((await billing.send('DELETE', `/api/ticket-filters/${body.id}`)).status).toBe(204);
    expect(await kept(billing)).toEqual([]);
  });
});
