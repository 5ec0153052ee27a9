import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCentre, type TestCentre } from '../help/centre.ts';
import type { Person } from '../help/person.ts';
import { listTickets, moveTicket, numbersOf, pageOfTickets, raiseTicket } from '../help/tickets.ts';

let centre: TestCentre;
let agent: Person;
let billing: Person;
let js: Person;
beforeAll(async () => {
  centre = await openCentre();
  agent = await centre.signIn('agent');
  billing = await centre.signIn('billing-zj');
  js = await centre.signIn('service-js');
});
afterAll(() => centre?.close());

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
    const all = await listTickets(agent, `raisedFrom=${from}&sort=due`);
    const due = all.map(({ dueAt }) => dueAt ?? '9999');
    expect(due).toEqual(due.toSorted());
    expect(all.at(-1)).toMatchObject({ number: over.number, dueAt: null });
    expect(new Set(all.map(({ number }) => number))).toEqual(
      new Set([slow, quick, rest, over].map((one) => one.number)),
    );
    const paged: string[] = [];
    for (let after = ''; paged.length < 10; ) {
      const { tickets, next } = await pageOfTickets(centre, agent, `raisedFrom=${from}&sort=due&limit=1${after}`);
      paged.push(...tickets.map(({ number }) => number));
      if (next === undefined) break;
      after = `&after=${String(next)}`;
    }
    expect(paged).toEqual(all.map(({ number }) => number));
    const open = all.filter(({ state }) => state === 'open').map(({ number }) => number);
    expect(await numbersOf(agent, `raisedFrom=${from}&sort=due&search=漫游`)).toEqual(
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
    expect(await numbersOf(agent, `holder=${holder?.id}&raisedFrom=${from}`)).toEqual([accepted.number]);
    expect(await numbersOf(agent, `city=${accepted.cityId}&changedFrom=${from}`)).toEqual([
      other.number,
      accepted.number,
    ]);
    expect(await numbersOf(agent, `city=zj-none&changedFrom=${from}`)).toEqual([]);
    expect(await numbersOf(agent, `changedTo=${from}&sort=-changed`)).not.toContain(other.number);
  });
});

describe('pages', () => {
  test('follow each other without gap or repetition, though tickets come in and have the same moment', async () => {
    centre.clock.pass({ minutes: 1 });
    const from = centre.clock.now().toISOString();
    const raised: string[] = [];
    for (let count = 0; count < 7; count += 1) raised.push((await raiseTicket(agent)).number);
    const first = await pageOfTickets(centre, agent, `raisedFrom=${from}&limit=3`);
    await raiseTicket(agent);
    const second = await pageOfTickets(centre, agent, `raisedFrom=${from}&limit=3&after=${String(first.next)}`);
    const third = await pageOfTickets(centre, agent, `raisedFrom=${from}&limit=3&after=${String(second.next)}`);
    const seen = [...first.tickets, ...second.tickets, ...third.tickets].map(({ number }) => number);
    expect(seen).toEqual(expect.arrayContaining(raised));
    expect(new Set(seen).size).toBe(seen.length);
    const end = await pageOfTickets(centre, agent, `raisedFrom=${from}&sort=raised&limit=200`);
    expect(end.next).toBeUndefined();
    expect(end.tickets).toHaveLength(8);
  });

  test('show nothing of another province, whatever is asked for', async () => {
    const raised = await raiseTicket(agent);
    expect(await numbersOf(js, `number=${raised.number}`)).toEqual([]);
    expect(await numbersOf(js, `team=${raised.team?.id}`)).toEqual([]);
    expect((await js.send('PUT', `/api/tickets/${raised.id}/look`, { entryId: 1 })).status).toBe(404);
  });
});
