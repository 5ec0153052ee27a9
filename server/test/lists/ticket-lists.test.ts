import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SavedFilter } from '../../src/casework/lists/pages/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import type { Person } from '../help/person.ts';
import { listTickets, numbersOf, moveTicket, raiseTicket, readTicket } from '../help/tickets.ts';

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

const counts = (who: Person) => who.must(who.get<Record<string, number>>('/api/ticket-counts'));

describe('work lists', () => {
  test('show each ticket where it waits, from hand to hand', async () => {
    const before = await counts(billing);
    const raised = await raiseTicket(agent);
    expect(await numbersOf(billing, 'list=to-accept')).toContain(raised.number);
    expect(await numbersOf(network, 'list=to-accept')).not.toContain(raised.number);
    expect(await counts(billing)).toMatchObject({ 'to-accept': (before['to-accept'] ?? 0) + 1 });
    const accepted = await moveTicket(billing, raised, 'accept');
    expect(await numbersOf(billing, 'list=mine')).toContain(raised.number);
    expect(await numbersOf(billing, 'list=to-accept')).not.toContain(raised.number);
    const asked = await moveTicket(billing, accepted, 'ask-back', { question: '请问通话地点？' });
    expect(await numbersOf(agent, 'list=asked-back')).toContain(raised.number);
    const answered = await moveTicket(agent, asked, 'answer', { answer: '临安' });
    const words = { result: '收费正确', outcome: 'normal-use' };
    const returned = await moveTicket(billing, answered, 'return-result', words);
    expect(await numbersOf(agent, 'list=to-reply')).toContain(raised.number);
    const replied = await moveTicket(agent, returned, 'reply', { reply: '收费正确' });
    expect(await numbersOf(agent, 'list=replied')).toContain(raised.number);
    const again = await moveTicket(agent, replied, 'satisfaction', { satisfied: false });
    expect(await numbersOf(agent, 'list=to-assign')).toContain(again.number);
    expect(await numbersOf(agent, 'team=unassigned&stage=open')).toContain(again.number);
  });
});

describe('a row of a list', () => {
  test('says since when a promise of time rests, whatever else runs, and no more once it goes on', async () => {
    const raised = await raiseTicket(agent);
    const row = async () => (await listTickets(agent, `number=${raised.number}`))[0];
    expect(await row()).toMatchObject({ pausedSince: null, dueAt: expect.any(String) });
    const accepted = await moveTicket(billing, raised, 'accept');
    const asked = await moveTicket(billing, accepted, 'ask-back', { question: '请问通话地点？' });
    const since = centre.clock.now().toISOString();
    centre.clock.pass({ hours: 2 });
    const resting = await row();
    expect(resting).toMatchObject({ pausedSince: since });
    // The regulator's fifteen days go on.
    expect(Date.parse(resting?.dueAt ?? '') - Date.parse(since)).toBeGreaterThan(14 * 86_400_000);
    await moveTicket(agent, asked, 'answer', { answer: '临安' });
    expect(await row()).toMatchObject({ pausedSince: null });
  });
});

describe('a filter', () => {
  test('narrows by what a ticket is, by times, and by its number as it is read out', async () => {
    centre.clock.pass({ hours: 1 });
    const from = centre.clock.now().toISOString();
    const urgent = await raiseTicket(agent, { severity: 'urgent', category: 'network' });
    centre.clock.pass({ seconds: 1 });
    const plain = await raiseTicket(agent);
    expect(await numbersOf(agent, `raisedFrom=${from}`)).toEqual([plain.number, urgent.number]);
    expect(await numbersOf(agent, `raisedFrom=${from}&severity=urgent`)).toEqual([urgent.number]);
    expect(await numbersOf(agent, `raisedFrom=${from}&category=billing&kind=complaint`)).toEqual([plain.number]);
    expect(await numbersOf(agent, `raisedTo=${from}`)).not.toContain(plain.number);
    expect(await numbersOf(agent, `number=${plain.number.toLowerCase()}`)).toEqual([plain.number]);
    expect(await numbersOf(agent, `number=${Number(plain.number.slice(-6))}`)).toContain(plain.number);
    expect(await numbersOf(agent, `team=zj-billing&changedFrom=${from}`)).toEqual([plain.number]);
    expect(await numbersOf(billing, `team=my-teams&raisedFrom=${from}`)).toEqual([plain.number]);
    expect(await numbersOf(agent, 'holder=me&state=open')).toEqual([]);
    expect(await numbersOf(agent, `late=true&raisedFrom=${from}`)).toEqual([]);
    expect(await numbersOf(agent, `late=false&raisedFrom=${from}`)).toEqual([plain.number, urgent.number]);
  });

  test('that is none is refused', async () => {
    for (const query of ['list=weather', 'holder=you', 'raisedFrom=gestern', 'after=anything', 'sort=colour']) {
      expect({ query, status: (await agent.get(`/api/tickets?${query}`)).status }).toEqual({ query, status: 400 });
    }
  });

  test('shows customers masked, and the reading is on record', async () => {
    const id = await agent.takeCall('two-packages-complained-before', 'billing.gprs-two-packages');
    const { customerId } = await agent.contact(id);
    const [ticket] = await listTickets(agent, `customerId=${customerId}`);
    expect(ticket?.customer?.name).toMatch(/^[^*]{1,2}\*+$/);
    expect(ticket?.customer?.phone).toMatch(/^\d{3}\*{4}\d{4}$/);
    const admin = await centre.signIn('admin');
    const audit = await admin.must(admin.get<{ what: string; about: object }[]>('/api/audit'));
    expect(audit).toContainEqual(
      expect.objectContaining({ what: 'tickets.read', about: expect.objectContaining({ customerId }) }),
    );
  });
});

describe('what changed since I looked', () => {
  test('is told to whoever looked, until they look again', async () => {
    const raised = await raiseTicket(agent);
    const look = async (who: Person) => {
      const entryId = (await readTicket(who, raised.id)).history.at(-1)?.id;
      expect((await who.send('PUT', `/api/tickets/${raised.id}/look`, { entryId })).status).toBe(204);
    };
    const changed = async (who: Person) => (await listTickets(who, `number=${raised.number}`))[0]?.changedSinceLook;
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
  const save = (who: Person, name: string, shared: boolean, severity = 'urgent', replace?: boolean) =>
    who.post<{ id: string; code?: string; details?: object[] }>('/api/ticket-filters', {
      name,
      shared,
      ...(replace !== undefined && { replace }),
      filter: { severity },
      sort: '-raised',
    });
  const kept = async (who: Person) =>
    (await who.must(who.get<SavedFilter[]>('/api/ticket-filters'))).map(({ name, mine, filter }) => ({
      name,
      mine,
      filter,
    }));

  test('are one’s own, or shared in the province; a name that is taken is asked about, and used again to change one', async () => {
    await save(agent, '紧急的', false);
    const { body } = await save(billing, '计费紧急', true);
    expect(await kept(agent)).toEqual(
      [
        { name: '紧急的', mine: true, filter: { severity: 'urgent' } },
        { name: '计费紧急', mine: false, filter: { severity: 'urgent' } },
      ].toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    );
    expect(await kept(js)).toEqual([]);
    for (const replace of [undefined, false]) {
      const refused = await save(billing, ' 计费紧急 ', false, 'high', replace);
      expect(refused).toMatchObject({ status: 409, body: { code: 'filter-name-taken' } });
      expect(refused.body.details).toEqual([
        { field: 'whose', message: 'mine' },
        { field: 'shared', message: 'yes' },
      ]);
    }
    expect((await save(agent, '紧急的', true)).body.details).toContainEqual({ field: 'shared', message: 'no' });
    expect(await kept(billing)).toMatchObject([{ name: '计费紧急', filter: { severity: 'urgent' } }]);
    const replaced = await save(billing, '计费紧急', false, 'high', true);
    expect(replaced.body.id).toBe(body.id);
    expect(await kept(agent)).toEqual([{ name: '紧急的', mine: true, filter: { severity: 'urgent' } }]);
    expect(await kept(billing)).toEqual([{ name: '计费紧急', mine: true, filter: { severity: 'high' } }]);
    expect((await agent.send('DELETE', `/api/ticket-filters/${body.id}`)).status).toBe(404);
    expect((await billing.send('DELETE', `/api/ticket-filters/${body.id}`)).status).toBe(204);
    expect(await kept(billing)).toEqual([]);
  });

  test('are renamed, shared and brought up to date by their owner alone; a name that is taken is asked about', async () => {
    const made = async (name: string) => (await save(agent, name, false)).body.id;
    const [one, other] = [await made('一'), await made('二')];
    const change = (who: Person, id: string, body: object) =>
      who.send<{ code?: string; details?: object[] }>('PATCH', `/api/ticket-filters/${id}`, body);
    expect((await change(agent, one, { name: ' 我的 ' })).status).toBe(204);
    expect((await change(agent, one, { shared: true, filter: { list: 'replied' }, sort: 'due' })).status).toBe(204);
    expect(await agent.must(agent.get<SavedFilter[]>('/api/ticket-filters'))).toContainEqual({
      id: one,
      name: '我的',
      shared: true,
      mine: true,
      filter: { list: 'replied' },
      sort: 'due',
    });
    const refused = await change(agent, other, { name: '我的' });
    expect(refused).toMatchObject({ status: 409, body: { code: 'filter-name-taken' } });
    expect(refused.body.details).toContainEqual({ field: 'shared', message: 'yes' });
    expect((await change(agent, other, { name: '我的', replace: true })).status).toBe(204);
    expect((await kept(agent)).filter(({ name }) => name === '我的' || name === '一' || name === '二')).toEqual([
      { name: '我的', mine: true, filter: { severity: 'urgent' } },
    ]);
    expect((await change(billing, other, { name: '不是我的' })).status).toBe(404);
    expect((await change(agent, one, { name: '没有了' })).status).toBe(404);
    expect((await change(agent, other, { name: ' ' })).status).toBe(400);
  });
});
