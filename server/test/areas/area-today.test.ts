import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AreaToday, DueTicket } from '../../src/casework/areas/today/contract.ts';
import type { TicketWithHistory } from '../../src/casework/tickets/history/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { signInOfArea } from '../help/organisation/area-people.ts';
import { newKey, type Person } from '../help/person.ts';

let centre: TestCentre;
let agent: Person;
let billing: Person;
let manager: Person;
beforeAll(async () => {
  centre = await openCentre();
  await signInAgain();
});
afterAll(() => centre?.close());

async function signInAgain(): Promise<void> {
  ({ agent, billing, manager } = await signInOfArea(centre));
}

/** The agent is of 杭州, and a ticket without a customer is of their city. */
async function complain(summary = '漫游费多收'): Promise<string> {
  const order = { kind: 'complaint', category: 'billing', summary, form: { happened: '上月多收' } };
  return (await agent.must(agent.post<{ id: string }>('/api/tickets', { key: newKey(), ...order }))).id;
}

const today = (who = manager) => who.must(who.get<AreaToday>('/api/area/today'));
const due = (hour?: string, who = manager) =>
  who.must(who.get<DueTicket[]>(`/api/area/due${hour ? `?hour=${encodeURIComponent(hour)}` : ''}`));
const figures = async (who = manager) => {
  const { openComplaints, overdue, dueSoon, escalated } = await today(who);
  return { openComplaints, overdue, dueSoon, escalated };
};
const readTicket = (id: string) => agent.must(agent.get<TicketWithHistory>(`/api/tickets/${id}`));
const move = (who: Person, id: string, verb: string, more: object = {}) =>
  who.must(who.post(`/api/tickets/${id}/${verb}`, { key: newKey(), ...more }));

async function answerAndClose(id: string): Promise<void> {
  await move(billing, id, 'accept');
  await move(billing, id, 'return-result', { result: '已退费', outcome: 'solved' });
  await move(agent, id, 'reply', { reply: '已退费', outcome: 'solved' });
  await move(agent, id, 'close');
}

describe('whether all is right today', () => {
  test('tells four figures at this time of each of fifteen days of the operator’s zone, today last', async () => {
    const { days, ...read } = await today();
    expect(days).toHaveLength(15);
    expect([days[0], days.at(-1)]).toEqual(['2026-02-16', '2026-03-02']);
    for (const course of [read.openComplaints, read.overdue, read.dueSoon, read.escalated])
      expect(course).toHaveLength(15);
    // The history of the sample people: complaints that were open on days gone by.
    expect(Math.max(...read.openComplaints.slice(0, -1))).toBeGreaterThan(0);
  });

  test('a complaint is open, then due soon, then overdue, and shows so in the days after', async () => {
    const before = await figures();
    const id = await complain();
    expect((await figures()).openComplaints.at(-1)).toBe((before.openComplaints.at(-1) ?? 0) + 1);
    expect((await figures()).dueSoon.at(-1)).toBe((before.dueSoon.at(-1) ?? 0) + 1);
    await move(billing, id, 'accept');
    // The first reply is due twelve hours after it was raised.
    expect((await figures()).dueSoon.at(-1)).toBe(before.dueSoon.at(-1));
    centre.clock.pass({ hours: 8, minutes: 1 });
    expect((await figures()).dueSoon.at(-1)).toBe((before.dueSoon.at(-1) ?? 0) + 1);
    centre.clock.pass({ hours: 15, minutes: 59 });
    await signInAgain();
    const late = await figures();
    expect(late.overdue.at(-1)).toBe((before.overdue.at(-1) ?? 0) + 1);
    expect(late.openComplaints.at(-2)).toBe((before.openComplaints.at(-1) ?? 0) + 1);
    expect(await due()).toMatchObject([{ ticket: { id }, clock: { zh: '首次回复' } }]);
    await move(billing, id, 'return-result', { result: '已退费', outcome: 'solved' });
    await move(agent, id, 'reply', { reply: '已退费', outcome: 'solved' });
    expect((await figures()).overdue.at(-1)).toBe(before.overdue.at(-1));
    await move(agent, id, 'close');
    expect(await due()).toEqual([]);
    centre.clock.pass({ days: 1 });
    await signInAgain();
    const after = await figures();
    expect(after.overdue.slice(-2)).toEqual([before.overdue.at(-1), before.overdue.at(-1)]);
  });

  test('a time still running is not overdue because another of the same ticket was missed', async () => {
    const id = await complain();
    // Accepted after its two hours: that time was missed, and is over.
    centre.clock.pass({ hours: 9 });
    await move(billing, id, 'accept');
    const { overdue, dueSoon } = await figures();
    expect([overdue.at(-1), dueSoon.at(-1)]).toEqual([0, 1]);
    await move(billing, id, 'return-result', { result: '已退费', outcome: 'solved' });
    await move(agent, id, 'reply', { reply: '已退费', outcome: 'solved' });
    await move(agent, id, 'close');
    await signInAgain();
  });

  test('complaints of each hour stand beside what is usual in it, and an alert marks its hours', async () => {
    const before = await today();
    const hourNow = before.hours.findIndex(({ complaints }) => complaints === null) - 1;
    expect(before.hours).toHaveLength(24);
    expect(before.weeks).toBeGreaterThan(0);
    for (let count = 0; count < 7; count += 1) await complain(`漫游费多收 ${count}`);
    await centre.lookAfter();
    const { hours } = await today();
    expect(hours[hourNow]).toMatchObject({ complaints: (before.hours[hourNow]?.complaints ?? 0) + 7, alert: true });
    expect(hours[hourNow]?.usual).toMatchObject({ mean: expect.any(Number), low: expect.any(Number) });
    expect(hours[hourNow + 1]).toMatchObject({ complaints: null, alert: false });
    const from = hours[hourNow]?.from ?? '';
    expect((await due(from)).map(({ summary }) => summary).toSorted()).toEqual(
      Array.from({ length: 7 }, (_, count) => `漫游费多收 ${count}`),
    );
    expect(await due(hours[hourNow - 1]?.from)).toEqual([]);
    expect(await due()).toHaveLength(7);
  });

  test('is of the manager’s city, of the lead’s province, and nobody else’s', async () => {
    const lead = await centre.signIn('lead');
    const elsewhere = await centre.signIn('area-nj');
    const [ofCity, ofProvince, ofOther] = [await figures(), await figures(lead), await figures(elsewhere)];
    expect(ofProvince.openComplaints.at(-1)).toBeGreaterThanOrEqual(ofCity.openComplaints.at(-1) ?? 0);
    expect(ofOther.openComplaints.at(-1)).toBe(0);
    for (const path of ['/api/area/today', '/api/area/due'])
      expect(await agent.get(path)).toMatchObject({ status: 403 });
    expect(await manager.get('/api/area/due?hour=noon')).toMatchObject({ status: 400 });
  });
});

describe('reminding whoever has a ticket', () => {
  const remind = (id: string, key = newKey(), who = manager) => who.post(`/api/area/tickets/${id}/remind`, { key });

  test('is on its history, counts among its reminders, and the same key reminds once', async () => {
    const id = await complain('催办一下');
    await move(billing, id, 'accept');
    const key = newKey();
    const clicks = await Promise.all([remind(id, key), remind(id, key)]);
    expect(clicks.map(({ status }) => status)).toEqual([200, 200]);
    const ticket = await readTicket(id);
    expect(ticket.reminders).toBe(1);
    expect(ticket.history.filter(({ kind }) => kind === 'reminded')).toMatchObject([{ by: { zh: '罗立新' } }]);
    const listed = (await due(hourOf(ticket.raisedAt))).find((one) => one.ticket.id === id);
    expect(listed).toMatchObject({ remindedAt: centre.clock.now().toISOString(), holder: { zh: '方晓岚' } });
    // Whoever works on it is not disturbed: what they had opened is still as they saw it.
    await move(billing, id, 'return-result', { result: '已退费', outcome: 'solved', version: ticket.version });
    expect(await remind(id, key)).toMatchObject({ status: 200 });
    await move(agent, id, 'reply', { reply: '已退费', outcome: 'solved' });
    await move(agent, id, 'close');
    expect(await remind(id)).toMatchObject({ status: 409, body: { code: 'ticket-moved' } });
  });

  test('of another area is refused as if it were not there', async () => {
    const id = await complain();
    const elsewhere = await centre.signIn('area-nj');
    expect(await remind(id, newKey(), elsewhere)).toMatchObject({ status: 404 });
    expect(await remind(id, newKey(), agent)).toMatchObject({ status: 403 });
    await answerAndClose(id);
  });
});

/** The first instant of the hour in which something was raised. */
function hourOf(raisedAt: string): string {
  return new Date(Math.floor(new Date(raisedAt).getTime() / 3_600_000) * 3_600_000).toISOString();
}
