import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CalendarVersion } from '../../src/foundation/calendar/contract.ts';
import type { DueClock, Rederivation, TicketClock } from '../../src/casework/times/clocks/clock-contract.ts';
import type { TicketWithHistory } from '../../src/casework/tickets/history/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { asTicketsWereThen } from '../help/database/tickets-before-standing.ts';
import { at, told } from '../help/office-calendar.ts';
import { times0046 } from '../../src/casework/times/migrations/0046-clocks-of-older-tickets.ts';
import { readKind } from '../help/tickets.ts';
import { newKey, type Person } from '../help/person.ts';

let centre: TestCentre;
let agent: Person;
let billing: Person;
let admin: Person;
beforeAll(async () => {
  centre = await openCentre();
  await comeIn();
});
afterAll(() => centre?.close());

async function comeIn(): Promise<void> {
  agent = await centre.signIn('agent');
  billing = await centre.signIn('billing-zj');
  admin = await centre.signIn('admin');
}

/** The clock is moved to this time of the operator's day, and wakes what is due; sessions of before have ended. */
async function until(wallClock: string): Promise<void> {
  centre.clock.pass({ seconds: (at(wallClock).getTime() - centre.clock.now().getTime()) / 1000 });
  await centre.lookAfter();
  await comeIn();
}

const complaint = { kind: 'complaint', category: 'billing', summary: '漫游费多收', form: { happened: '上月' } };
const raise = async (more: object = {}): Promise<string> =>
  (await agent.must(agent.post<{ id: string }>('/api/tickets', { key: newKey(), ...complaint, ...more }))).id;
const move = (who: Person, id: string, verb: string, more: object = {}) =>
  who.must(who.post<TicketWithHistory>(`/api/tickets/${id}/${verb}`, { key: newKey(), ...more }));
const read = (id: string) => agent.must(agent.get<TicketWithHistory>(`/api/tickets/${id}`));
const clocks = (id: string, who = agent) => who.must(who.get<TicketClock[]>(`/api/tickets/${id}/clocks`));
const clock = async (id: string, name: string) => {
  const found = (await clocks(id)).find((one) => one.clock === name);
  if (!found) throw new Error(`no clock ${name}`);
  return found;
};
const dueOf = async (id: string, name: string) => {
  const { dueAt } = await clock(id, name);
  return dueAt && told(new Date(dueAt));
};

describe('a complaint', () => {
  test('is to be replied in twelve hours, beside the regulator’s fifteen days, and accepted within working hours', async () => {
    const id = await raise();
    expect(await dueOf(id, 'first-reply')).toBe('2026-03-02T22:00');
    expect(await dueOf(id, 'regulator')).toBe('2026-03-18T00:00');
    expect(await dueOf(id, 'acceptance')).toBe('2026-03-02T12:00');
    expect(told(new Date((await read(id)).acceptBy ?? 0))).toBe('2026-03-02T12:00');
    expect(await clock(id, 'first-reply')).toMatchObject({ state: 'running', label: { zh: '首次回复' }, round: 1 });
  });

  test('of a category with times of its own goes by these', async () => {
    expect(await dueOf(await raise({ category: 'security' }), 'first-reply')).toBe('2026-03-02T14:00');
  });

  test('rests while it is asked back, goes on with the answer, and is kept with the reply', async () => {
    const id = await raise();
    await move(billing, id, 'accept');
    expect(await clock(id, 'acceptance')).toMatchObject({ state: 'met' });
    await move(billing, id, 'ask-back', { question: '哪一天的通话？' });
    centre.clock.pass({ hours: 3 });
    const resting = await clock(id, 'first-reply');
    expect(resting).toMatchObject({
      state: 'paused',
      dueAt: null,
      pausedBecause: 'asked-back',
      restsIn: ['asked-back'],
    });
    expect(told(new Date(resting.since ?? 0))).toBe('2026-03-02T10:00');
    expect(await clock(id, 'regulator')).toMatchObject({ state: 'running' });
    await move(agent, id, 'answer', { answer: '三月一日' });
    expect(await dueOf(id, 'first-reply')).toBe('2026-03-03T01:00');
    await move(billing, id, 'return-result', { result: '已核实', outcome: 'solved' });
    await move(agent, id, 'reply', { reply: '已为您处理' });
    expect(await clock(id, 'first-reply')).toMatchObject({ state: 'met', endedAt: centre.clock.now().toISOString() });
    await move(agent, id, 'satisfaction', { satisfied: false, words: '没有解决' });
    expect(await clock(id, 'further-reply')).toMatchObject({ state: 'running', round: 1 });
    expect(await clock(id, 'first-reply')).toMatchObject({ state: 'met' });
  });

  test('held runs on where its rule does not pause, and says since when and where it would', async () => {
    const id = await raise();
    await move(billing, id, 'accept');
    const { dueAt, startedAt: since } = await clock(id, 'first-reply');
    await move(billing, id, 'hold', { reason: '等设备' });
    const held = await clock(id, 'first-reply');
    expect(held).toMatchObject({ state: 'running', dueAt, since, restsIn: ['asked-back'] });
    expect((await clock(id, 'regulator')).restsIn).toEqual([]);
  });

  test('held without end is not late; a ticket closed before its time was never late', async () => {
    const id = await raise();
    await move(agent, id, 'cancel', { reason: '客户撤诉' });
    expect((await clocks(id)).map(({ state }) => state)).toEqual(['off', 'off', 'off']);
  });

  test('with a promised refund is looked at after three days, though it is closed by then', async () => {
    const { customerId } = await agent.contact(await agent.takeCall('fee-without-upstream-order', 'sp.unordered-fee'));
    const id = await raise({ customerId });
    await move(billing, id, 'accept');
    await move(billing, id, 'return-result', { result: '多收', outcome: 'refund-promised' });
    await move(agent, id, 'reply', { reply: '三天内退还' });
    await move(agent, id, 'satisfaction', { satisfied: true });
    const promised = await clock(id, 'refund-check');
    expect(promised).toMatchObject({ state: 'running' });
    expect(await dueOf(id, 'refund-check')).toBe('2026-03-06T00:00');
  });

  test('of another province has no clocks to be seen', async () => {
    const js = await centre.signIn('agent-js');
    expect((await js.get(`/api/tickets/${await raise()}/clocks`)).status).toBe(404);
  });
});

test('what is most urgent comes first, for the whole province or one’s own', async () => {
  const id = await raise({ category: 'security' });
  const due = await agent.must(agent.get<DueClock[]>('/api/ticket-clocks?clock=first-reply&limit=100'));
  const times = due.map(({ dueAt }) => dueAt);
  expect(times).toEqual(times.toSorted());
  expect(due.find(({ ticketId }) => ticketId === id)).toMatchObject({ kind: 'complaint', label: { zh: '首次回复' } });
  expect(await billing.must(billing.get<DueClock[]>('/api/ticket-clocks?mine=true&clock=acceptance'))).toEqual([]);
  const soon = await agent.must(agent.get<DueClock[]>('/api/ticket-clocks?withinMinutes=0&clock=first-reply'));
  expect(soon.every(({ dueAt }) => new Date(dueAt) < centre.clock.now())).toBe(true);
});

describe('a calendar that changes', () => {
  const office = async () => {
    const all = await admin.must(admin.get<CalendarVersion[]>('/api/calendars'));
    const found = all.find(({ calendar, provinceId }) => calendar === 'office' && provinceId === null);
    if (!found) throw new Error('no office calendar');
    return found;
  };
  const change = async (body: CalendarVersion['body']) => {
    const { version } = await office();
    const wanted = { version, provinceId: null, body, reason: '夏令时作息' };
    const saved = await admin.must(admin.send<{ version: number }>('PUT', '/api/calendars/office', wanted));
    await centre.settle();
    const runs = await admin.must(admin.get<Rederivation[]>('/api/clock-rederivations'));
    return runs.find(({ about }) => about['version'] === String(saved.version));
  };

  test('moves what is due by it, says from when to when, and leaves what is not', async () => {
    await until('2026-03-05T09:00');
    const id = await raise();
    const before = (await office()).body;
    expect(await dueOf(id, 'acceptance')).toBe('2026-03-05T11:00');
    const closed = { ...before, exceptions: [{ day: '2026-03-05', intervals: [] }] };
    const run = await change(closed);
    expect(run).toMatchObject({ cause: 'calendar', state: 'done' });
    expect(run?.done).toBe(run?.total);
    expect(run?.byClock.find((one) => one.clock === 'acceptance')).toMatchObject({ earlier: 0, becameLate: 0 });
    const from = at('2026-03-05T11:00').toISOString();
    const to = at('2026-03-06T10:30').toISOString();
    expect(run?.samples).toContainEqual(expect.objectContaining({ ticketId: id, clock: 'acceptance', from, to }));
    expect(run?.samples.some((one) => one.clock === 'first-reply')).toBe(false);
    expect(await dueOf(id, 'acceptance')).toBe('2026-03-06T10:30');
    const back = await change(before);
    expect(back?.byClock.find((one) => one.clock === 'acceptance')?.earlier).toBeGreaterThan(0);
    expect(await dueOf(id, 'acceptance')).toBe('2026-03-05T11:00');
  });

  test('without a year says which one, keeps the promise open, and has its time once the year is there', async () => {
    const before = (await office()).body;
    const id = await raise();
    await change({ ...before, years: before.years.filter(({ year }) => year !== 2026) });
    expect(await clock(id, 'acceptance')).toMatchObject({ state: 'not-covered', dueAt: null, missingYear: 2026 });
    const waiting = await agent.must(agent.get<{ year: number; clocks: number }[]>('/api/ticket-clocks/not-covered'));
    expect(waiting).toMatchObject([{ year: 2026 }]);
    const run = await change(before);
    expect(run?.moved).toBeGreaterThan(0);
    expect(await clock(id, 'acceptance')).toMatchObject({ state: 'running', missingYear: null });
    expect(await agent.must(agent.get('/api/ticket-clocks/not-covered'))).toEqual([]);
  });

  test('only administrators see what it moved', async () => {
    expect((await agent.get('/api/clock-rederivations')).status).toBe(403);
  });
});

test('times that could not be kept to are refused with their kind', async () => {
  const { clocks: rules, ...body } = await readKind(admin, 'praise');
  const [rule] = rules;
  const faults = async (...wrong: object[]) => (await judged(...wrong)).map(({ message }) => message);
  const judged = async (...wrong: object[]) => {
    const reply = await admin.send<{ code: string; details: { field: string; message: string }[] }>(
      'PUT',
      '/api/ticket-kinds/praise',
      {
        ...body,
        clocks: wrong.map((one) => ({ ...rule, ...one })),
      },
    );
    expect(reply.body.code).toBe('life-broken');
    return reply.body.details;
  };
  expect(await faults({ pausesIn: ['nowhere'] })).toEqual(['no-such-state nowhere']);
  expect(await faults({ counts: 'days', minutes: 100 })).toEqual(['days-not-whole']);
  expect(await faults({ calendar: 'moon' })).toEqual(['no-such-calendar moon']);
  expect(await faults({ name: 'acceptance' })).toEqual(['clock-reserved']);
  expect(await faults({}, {})).toEqual(['clock-twice']);
  expect(await judged({}, { name: 'other', startsAt: ['hold'] })).toEqual([
    { field: 'clocks.1', message: 'never-starts' },
  ]);
  expect(await faults({ stopsAt: ['hold'] })).toEqual(['never-kept']);
  expect(await faults({ stopsAt: ['hold'], afterClose: true })).toEqual(['clock-never-ends']);
  expect(await faults({ pausesIn: ['replied'] })).toEqual(['rest-without-reason replied']);
  expect(await faults({ label: { zh: '答复', en: '' } })).toEqual(['name-missing']);
});

test('other times of a kind are for tickets raised from then on; what was promised before stands', async () => {
  await until('2026-03-09T09:00');
  const before = await raise({ kind: 'complaint' });
  const kind = await readKind(admin, 'complaint');
  const shorter = kind.clocks.map((rule) => (rule.name === 'first-reply' ? { ...rule, minutes: 60 } : rule));
  await admin.must(admin.send('PUT', '/api/ticket-kinds/complaint', { ...kind, clocks: shorter }));
  await centre.settle();
  expect(await dueOf(await raise(), 'first-reply')).toBe('2026-03-09T10:00');
  await move(billing, before, 'accept');
  expect(await dueOf(before, 'first-reply')).toBe('2026-03-09T21:00');
  expect(await clock(before, 'first-reply')).toMatchObject({ minutes: 720 });
});

test('tickets from before there were clocks have them after the release that brings them; it goes on where it stopped', async () => {
  const upTo = await raise();
  centre.clock.pass({ seconds: 1 });
  const id = await raise();
  const { db } = centre.centre;
  await db.deleteFrom('ticketClock').where('ticketId', '=', id).execute();
  await db.deleteFrom('timer').where('key', '=', `ticket-clocks:${id}`).execute();
  await db.updateTable('ticketStanding').set({ dueAt: null, acceptBy: null }).where('ticketId', '=', id).execute();
  await asTicketsWereThen(db, () => times0046.up(db));
  // The sample's own older tickets are behind it.
  await db.updateTable('clockRederivation').set({ upTo }).where('cause', '=', 'older-tickets').execute();
  await centre.lookAfter();
  expect((await clocks(id)).map(({ state }) => state)).toEqual(['running', 'running', 'running']);
  expect((await read(id)).acceptBy).not.toBeNull();
  const runs = await admin.must(admin.get<Rederivation[]>('/api/clock-rederivations'));
  expect(runs.find(({ cause }) => cause === 'older-tickets')).toMatchObject({ state: 'done' });
});
