import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TestCentre } from '../help/centre.ts';
import { at } from '../help/office-calendar.ts';
import { openTicketDesk, type TicketDesk } from '../help/ticket-desk.ts';
import { readKind } from '../help/tickets.ts';

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

describe('work that nobody accepts', () => {
  test('is taken back and offered to the next team; where none is left, the top of the ladder is told', async () => {
    const id = await raise();
    await until('2026-03-02T11:30');
    expect(await levelsOf('billing-zj', id, 'acceptance')).toEqual(['warning']);
    await until('2026-03-02T12:00');
    expect(await levelsOf('lead', id, 'acceptance')).toEqual(['breach']);
    expect(await read(id)).toMatchObject({ stage: 'assigned', team: { id: 'zj-service' }, holder: null });
    expect(new Date((await read(id)).acceptBy ?? 0)).toEqual(at('2026-03-02T15:30'));
    await until('2026-03-02T15:30');
    const back = await read(id);
    expect(back).toMatchObject({ stage: 'open', team: null, acceptBy: null });
    expect(await levelsOf('area-hz', id, 'acceptance')).toEqual(['nobody-left']);
    const moves = back.history.filter(({ detail }) => detail['to'] !== undefined);
    expect(moves.map(({ kind, by }) => `${kind} ${by === null ? 'by itself' : by.zh}`)).toEqual([
      'raised 林晓彤',
      'assign by itself',
      'give-back by itself',
      'assign by itself',
      'give-back by itself',
    ]);
    expect(moves[2]?.detail).toMatchObject({ reason: 'not-accepted', teamId: 'zj-billing', clock: 'acceptance' });
    await until('2026-03-02T18:00');
    expect((await read(id)).stage).toBe('open');
  });

  test('accepted in time stays; and its warning is over', async () => {
    const id = await raise();
    await until('2026-03-02T11:40');
    await move('billing-zj', id, 'accept');
    await until('2026-03-02T12:30');
    expect(await read(id)).toMatchObject({ stage: 'accepted', team: { id: 'zj-billing' } });
    const [warning] = await toldTo('billing-zj');
    expect(warning).toMatchObject({ clock: 'acceptance', endedBecause: 'kept' });
  });

  test('is not taken back at night', async () => {
    await until('2026-03-02T17:00');
    const id = await raise();
    await until('2026-03-03T08:00');
    expect(await read(id)).toMatchObject({ stage: 'assigned', team: { id: 'zj-billing' } });
    await until('2026-03-03T10:00');
    expect(await read(id)).toMatchObject({ team: { id: 'zj-service' } });
  });
});

test('work that its holder leaves undone is offered to their team again, where the kind says so', async () => {
  const admin = await signIn('admin');
  const body = await readKind(admin, 'complaint');
  const undone = {
    name: 'in-hand',
    label: { zh: '处理', en: 'In hand' },
    minutes: 180,
    counts: 'working',
    startsAt: ['accept'],
    stopsAt: ['return-result', 'reply'],
    endsAt: ['give-back', 'pass-on'],
    whenLate: 'take-back',
  };
  await admin.must(admin.send('PUT', '/api/ticket-kinds/complaint', { ...body, clocks: [...body.clocks, undone] }));
  const id = await raise();
  await move('billing-zj', id, 'accept');
  await until('2026-03-02T14:29');
  expect(await read(id)).toMatchObject({ stage: 'accepted', holder: { name: { zh: '方晓岚' } } });
  await until('2026-03-02T14:30');
  const back = await read(id);
  expect(back).toMatchObject({ stage: 'assigned', team: { id: 'zj-billing' }, holder: null });
  expect(back.history.find(({ kind }) => kind === 'give-back')?.detail).toMatchObject({ reason: 'left-undone' });
  expect(await levelsOf('lead', id, 'in-hand')).toEqual(['breach']);
});

test('an alarm that was taken on by mistake waits for everybody again, and its ladder climbs on', async () => {
  const id = await raise();
  await move('billing-zj', id, 'accept');
  await until('2026-03-02T22:00');
  const idOf = async (who: string) =>
    (await toldTo(who)).find(({ step, ticket }) => step === 'breach' && ticket.id === id)?.id;
  const waits = async (who: string) =>
    (await toldTo(who, '?waiting=true')).filter(({ clock, ticket }) => ticket.id === id && clock === 'first-reply');
  const act = async (who: string, what: string) => {
    const person = await signIn(who);
    return person.post<{ code?: string }>(`/api/escalations/${await idOf(who)}/${what}`);
  };
  await act('lead', 'acknowledge');
  expect(await waits('billing-zj')).toEqual([]);
  expect(await act('billing-zj', 'undo-acknowledging')).toMatchObject({ status: 409, body: { code: 'took-on' } });
  const twice = await Promise.all([act('lead', 'undo-acknowledging'), act('lead', 'undo-acknowledging')]);
  expect(twice.map(({ status }) => status)).toEqual([200, 200]);
  expect(await waits('lead')).toHaveLength(1);
  expect(await waits('billing-zj')).toHaveLength(1);
  const { history } = await read(id);
  expect(history.filter(({ kind }) => kind === 'acknowledgement-undone')).toHaveLength(1);
  await until('2026-03-02T23:30');
  expect(await levelsOf('area-hz', id)).toContain('unacknowledged');
});
