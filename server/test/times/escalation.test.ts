import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CalendarVersion } from '../../src/foundation/calendar/contract.ts';
import type { Escalation } from '../../src/casework/times/escalation/escalation-contract.ts';
import type { Ladder } from '../../src/casework/times/escalation/ladder-contract.ts';
import type { TestCentre } from '../help/centre.ts';
import { at } from '../help/office-calendar.ts';
import { openTicketDesk, type TicketDesk } from '../help/ticket-desk.ts';

let centre: TestCentre;
let signIn: TicketDesk['signIn'];
let until: TicketDesk['until'];
let raise: TicketDesk['raise'];
let move: TicketDesk['move'];
let read: TicketDesk['read'];
let toldTo: TicketDesk['toldTo'];
let levelsOf: TicketDesk['levelsOf'];
beforeEach(async () => {
  ({ centre, signIn, until, raise, move, read, toldTo, levelsOf } = await openTicketDesk());
});
afterEach(() => centre?.close());

describe('a complaint that nobody replies to', () => {
  test('is told to whoever has it in hand, to the lead, to the manager of the area and at last to the group', async () => {
    const id = await raise();
    await move('billing-zj', id, 'accept');
    await until('2026-03-02T15:59');
    expect(await toldTo('billing-zj')).toEqual([]);
    await until('2026-03-02T16:00');
    expect(await levelsOf('billing-zj', id)).toEqual(['warning']);
    expect(await levelsOf('lead', id)).toEqual([]);
    await until('2026-03-02T21:00');
    expect(await levelsOf('lead', id)).toEqual(['warning']);
    await until('2026-03-02T22:00');
    expect(await levelsOf('billing-zj', id)).toEqual(['warning', 'warning', 'breach']);
    expect(await levelsOf('lead', id)).toEqual(['warning', 'breach']);
    expect(await levelsOf('area-hz', id)).toEqual([]);
    await until('2026-03-02T22:30');
    expect(await levelsOf('area-hz', id)).toEqual(['unacknowledged']);
    await until('2026-03-02T23:30');
    expect(await levelsOf('admin', id)).toEqual(['unacknowledged']);
    expect(await levelsOf('lead', id)).toEqual(['warning', 'breach']);
    const { history } = await read(id);
    expect(history.filter(({ kind }) => kind === 'escalated').map(({ detail }) => detail['step'])).toEqual([
      'warning',
      'warning',
      'breach',
      'unacknowledged',
      'unacknowledged',
    ]);
    expect(history.find(({ kind }) => kind === 'escalated')?.detail['told']).toEqual([
      { zh: '方晓岚', en: 'Fang Xiaolan' },
    ]);
  });

  test('is told again on the last level, at its interval, until somebody there acknowledges', async () => {
    const id = await raise();
    await move('billing-zj', id, 'accept');
    for (const time of ['22:00', '22:30', '23:30']) await until(`2026-03-02T${time}`);
    await until('2026-03-03T00:29');
    expect(await levelsOf('admin', id)).toEqual(['unacknowledged']);
    await until('2026-03-03T00:30');
    const [again] = await toldTo('admin', '?waiting=true');
    expect(again).toMatchObject({
      repetition: 1,
      next: { at: at('2026-03-03T01:30').toISOString(), again: true, level: 4 },
    });
    expect(again?.levels.map(({ step, told }) => `${step} ${told.map(({ zh }) => zh).join(' ')}`)).toEqual([
      'breach 方晓岚 郑立群',
      'unacknowledged 罗立新',
      'unacknowledged 系统管理员 罗立新',
      'unacknowledged 系统管理员 罗立新',
    ]);
    const admin = await signIn('admin');
    await admin.must(admin.post(`/api/escalations/${again?.id}/acknowledge`));
    await until('2026-03-03T09:00');
    expect(await levelsOf('admin', id)).toEqual(['unacknowledged', 'unacknowledged']);
  });

  test('is acknowledged for everybody who was told; who comes second sees who was faster', async () => {
    const id = await raise();
    await move('billing-zj', id, 'accept');
    await until('2026-03-02T22:00');
    const ids = await Promise.all(
      ['lead', 'billing-zj'].map(async (who) => (await toldTo(who)).find(({ step }) => step === 'breach')?.id),
    );
    const [lead, billing] = [await signIn('lead'), await signIn('billing-zj')];
    const both = await Promise.all([
      lead.post<Escalation>(`/api/escalations/${ids[0]}/acknowledge`, { note: '我来' }),
      billing.post<Escalation>(`/api/escalations/${ids[1]}/acknowledge`, { note: '我来看' }),
    ]);
    expect(new Set(both.map(({ body }) => `${body.acknowledgedBy?.zh} ${body.note}`)).size).toBe(1);
    expect(both.map(({ body }) => body.byMe).toSorted()).toEqual([false, true]);
    for (const who of ['lead', 'billing-zj']) {
      expect((await toldTo(who, '?waiting=true')).filter(({ clock }) => clock === 'first-reply')).toEqual([]);
    }
    const { history } = await read(id);
    expect(history.filter(({ kind }) => kind === 'acknowledged')).toHaveLength(1);
    const all = await billing.must(billing.get<Escalation[]>(`/api/tickets/${id}/escalations`));
    expect(all.filter(({ clock }) => clock === 'first-reply').every(({ next }) => next === null)).toBe(true);
    const elsewhere = await signIn('agent-js');
    expect((await elsewhere.get(`/api/tickets/${id}/escalations`)).status).toBe(404);
  });

  test('goes no higher once somebody acknowledged, though another clock still tells of its own breach', async () => {
    const id = await raise();
    await move('billing-zj', id, 'accept');
    await until('2026-03-02T22:00');
    const lead = await signIn('lead');
    const breach = (await toldTo('lead')).find(({ step }) => step === 'breach');
    expect(breach).toMatchObject({ mine: true, acknowledgedAt: null, label: { zh: '首次回复' }, ticket: { id } });
    const path = `/api/escalations/${breach?.id}/acknowledge`;
    const done = await lead.must(lead.post<Escalation>(path, { note: '已催办' }));
    expect(done).toMatchObject({ acknowledgedAt: centre.clock.now().toISOString(), note: '已催办' });
    expect(await lead.must(lead.post<Escalation>(path, { note: '又一次' }))).toMatchObject({ note: '已催办' });
    await until('2026-03-02T23:59');
    expect(await levelsOf('area-hz', id)).toEqual([]);
    expect(await toldTo('lead', '?waiting=true')).toEqual([]);
    await until('2026-03-18T00:00');
    expect(await levelsOf('area-hz', id, 'regulator')).toEqual(['breach']);
    const { history } = await read(id);
    expect(history.find(({ kind }) => kind === 'acknowledged')).toMatchObject({ by: { zh: '郑立群' } });
  });

  test('is an alarm no more once it is replied to', async () => {
    const id = await raise();
    await move('billing-zj', id, 'accept');
    await until('2026-03-02T22:10');
    await move('agent', id, 'reply', { reply: '已为您处理' });
    expect((await toldTo('lead')).map(({ endedBecause }) => endedBecause)).toEqual(['kept']);
    await until('2026-03-03T08:00');
    expect(await levelsOf('area-hz', id)).toEqual([]);
  });

  test('rests silently while it is asked back', async () => {
    const id = await raise();
    await move('billing-zj', id, 'accept');
    await move('billing-zj', id, 'ask-back', { question: '哪一天？' });
    await until('2026-03-02T23:00');
    expect(await levelsOf('billing-zj', id)).toEqual([]);
    await move('agent', id, 'answer', { answer: '昨天' });
    await until('2026-03-03T05:00');
    expect(await levelsOf('billing-zj', id)).toEqual(['warning']);
  });

  test('where nobody holds the post, is told to whoever is next: here the group’s administrator', async () => {
    const managers = centre.centre.db.updateTable('account').set({ disabledAt: centre.clock.now() });
    await managers.where('username', '=', 'area-nj').execute();
    const id = await raise('agent-js');
    await until('2026-03-02T22:00');
    expect(await levelsOf('service-js', id)).toEqual(['breach']);
    expect(await levelsOf('admin', id)).toEqual(['breach']);
    expect((await levelsOf('admin', id, 'acceptance')).toSorted()).toEqual(['breach', 'nobody-left']);
    await until('2026-03-02T22:30');
    expect(await levelsOf('admin', id)).toEqual(['breach', 'unacknowledged']);
    expect(await toldTo('lead')).toEqual([]);
  });

  test('is answered for only by those who were told', async () => {
    await raise();
    await until('2026-03-02T22:00');
    const [mine] = await toldTo('lead');
    const agent = await signIn('agent');
    expect((await agent.post(`/api/escalations/${mine?.id}/acknowledge`)).status).toBe(404);
    expect((await agent.get('/api/escalations/of-province')).status).toBe(403);
    const area = await signIn('area-hz');
    const all = await area.must(area.get<Escalation[]>('/api/escalations/of-province'));
    expect(all.some(({ told, mine: own }) => told?.zh === '郑立群' && !own)).toBe(true);
  });
});

test('only the screens of those told hear of it', async () => {
  await raise();
  await until('2026-03-02T11:30');
  const { db } = centre.centre;
  const told = await db
    .selectFrom('event')
    .select(['audience', 'about'])
    .where('name', '=', 'escalation.told')
    .execute();
  const billing = await db.selectFrom('account').select('id').where('username', '=', 'billing-zj').executeTakeFirst();
  expect(told.map(({ audience }) => audience)).toEqual([[`account:${billing?.id}`]]);
  expect(told[0]?.about).toMatchObject({ clock: 'acceptance', step: 'warning' });
});

describe('a ladder', () => {
  const change = async (more: object, username = 'admin') => {
    const who = await signIn(username);
    const wanted = { kind: 'complaint', category: '*', clock: 'first-reply', version: 0, ...more };
    const reply = await who.send<{ version: number; code: string }>('PUT', '/api/escalation-ladders', wanted);
    await centre.settle();
    return reply;
  };
  const steps = [
    { when: { warning: 'before', minutes: 30 }, tell: [{ who: 'post', post: 'expert', of: 'city' }] },
    { when: { breach: true }, tell: [{ who: 'post', post: 'expert', of: 'city' }] },
  ];

  test('of a province counts there from now on, for what is open too, and can be taken away again', async () => {
    const id = await raise();
    await move('billing-zj', id, 'accept');
    const { body } = await change({ provinceId: 'zj', steps });
    await until('2026-03-02T21:30');
    expect(await levelsOf('expert', id)).toEqual(['warning']);
    expect(await levelsOf('lead', id)).toEqual([]);
    expect((await change({ provinceId: 'zj', version: body.version, steps: null })).status).toBe(200);
    await until('2026-03-02T22:00');
    expect(await levelsOf('expert', id)).toEqual(['warning']);
    expect(await levelsOf('lead', id)).toEqual(['warning', 'breach']);
    // There is none any more: a new one begins at nothing.
    expect((await change({ provinceId: 'zj', version: 0, steps })).status).toBe(200);
  });

  test('is listed with its version, and refused where it cannot be climbed, or somebody was faster', async () => {
    const agent = await signIn('agent');
    const ladders = await agent.must(agent.get<Ladder[]>('/api/escalation-ladders'));
    const shipped = ladders.find(({ clock, kind }) => clock === 'first-reply' && kind === 'complaint');
    expect(shipped?.steps.length).toBe(5);
    expect((await change({ steps, version: shipped?.version }, 'agent')).status).toBe(403);
    expect((await change({ steps: steps.toReversed(), version: shipped?.version })).body.code).toBe('ladder-broken');
    expect((await change({ steps, version: 0 })).body.code).toBe('ladder-changed');
    expect((await change({ steps, provinceId: 'nowhere' })).body.code).toBe('no-such-ladder');
  });
});

test('an alarm survives that its calendar changes: told once, whatever moves', async () => {
  const id = await raise();
  await until('2026-03-02T12:00');
  const admin = await signIn('admin');
  const all = await admin.must(admin.get<CalendarVersion[]>('/api/calendars'));
  const office = all.find(({ calendar }) => calendar === 'office');
  const open = (query: string) => admin.must(admin.get(`/api/ticket-clocks/open${query}`));
  expect(await open('')).toEqual({ tickets: 1, clocks: 3 });
  expect(await open('?provinceId=js')).toEqual({ tickets: 0, clocks: 0 });
  const week = office?.body.week.map((day) => (day.length > 0 ? [['08:30', '17:30']] : []));
  const body = { ...office?.body, week };
  const wanted = { version: office?.version, body, reason: '中午不休' };
  await admin.must(admin.send('PUT', '/api/calendars/office', wanted));
  await centre.settle();
  expect(await levelsOf('lead', id, 'acceptance')).toEqual(['breach']);
  // The next team had until 15:30, and has until 14:00 now.
  expect(new Date((await read(id)).acceptBy ?? 0)).toEqual(at('2026-03-02T14:00'));
  await until('2026-03-02T14:00');
  expect(await levelsOf('lead', id, 'acceptance')).toEqual(['breach', 'breach']);
});
