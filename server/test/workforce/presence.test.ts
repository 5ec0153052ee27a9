import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import type { PresenceLog, PresenceLogs } from '../../src/foundation/workforce/log-contract.ts';
import { ChatDesk, talkTo } from '../help/chat/chat-desk.ts';
import { listOf, PresenceDesk, presenceOf, stateOf } from '../help/workforce/presence-desk.ts';

let desk: PresenceDesk;
beforeAll(async () => {
  desk = await PresenceDesk.open();
});
afterEach(() => desk.clear());
afterAll(() => desk?.centre.close());

const minutesLater = (at: string, minutes: number) => new Date(Date.parse(at) + minutes * 60_000).toISOString();

describe('the log', () => {
  test('says what somebody was, moment by moment, as contacts move; and the sums of it', async () => {
    await desk.letFirstAlone();
    const before = (await desk.logOf(desk.first)).length;
    const id = await desk.comeIn();
    expect(await stateOf(desk.first)).toBe('ready');
    await desk.move(desk.first, id, 'answer');
    expect(await presenceOf(desk.first)).toMatchObject({ state: 'ready', now: { state: 'on-contact' } });
    await desk.pass(30, [desk.first, desk.lead]);
    await desk.move(desk.first, id, 'end');
    expect(await stateOf(desk.first)).toBe('wrap-up');
    await desk.move(desk.first, id, 'close');
    expect(await stateOf(desk.first)).toBe('ready');
    await desk.pass(15, [desk.first, desk.lead]);
    expect((await desk.logOf(desk.lead)).slice(before)).toEqual([
      { state: 'on-contact', seconds: 40 },
      { state: 'wrap-up', seconds: 10 },
      { state: 'ready', seconds: 15 },
    ]);
    const { sums } = await desk.lead.must(
      desk.lead.get<PresenceLog>(`/api/people/${desk.firstId}/presence-log?day=2026-03-02`),
    );
    expect(sums).toEqual(
      expect.arrayContaining([
        { state: 'on-contact', seconds: 40 },
        { state: 'wrap-up', seconds: 10 },
      ]),
    );
    const { intervals } = await desk.lead.must(
      desk.lead.get<PresenceLog>(`/api/people/${desk.firstId}/presence-log?day=2026-03-01`),
    );
    expect(intervals).toEqual([]);
  });

  test('is read by its person and the lead of the province, and by nobody else', async () => {
    const path = `/api/people/${desk.firstId}/presence-log`;
    expect(await desk.second.get(path)).toMatchObject({ status: 403 });
    expect(await (await desk.centre.signIn('agent-js')).get(path)).toMatchObject({ status: 403 });
    expect((await desk.second.get('/api/presence-logs')).status).toBe(403);
    expect((await desk.lead.get(`${path}?day=2026-02-30`)).status).toBe(400);
    const { people } = await desk.lead.must(desk.lead.get<PresenceLogs>('/api/presence-logs'));
    expect(people.map(({ name }) => name.zh)).toContain('林晓彤');
    expect(people.find(({ accountId }) => accountId === desk.firstId)).toMatchObject({ now: { state: 'ready' } });
    const elsewhere = people.filter(({ name }) => name.en.includes('js'));
    expect(elsewhere).toEqual([]);
  });

  test('with several chats somebody is on a contact while any is active', async () => {
    await desk.choose(desk.second, { state: 'away' });
    const chats = new ChatDesk(desk.centre, desk.first);
    const [one, two] = [await talkTo(desk.centre, chats), await talkTo(desk.centre, chats)];
    await desk.move(desk.first, one.contactId, 'end');
    expect(await stateOf(desk.first)).toBe('on-contact');
    await desk.move(desk.first, two.contactId, 'end');
    expect(await stateOf(desk.first)).toBe('wrap-up');
    await desk.move(desk.first, one.contactId, 'close');
    expect(await stateOf(desk.first)).toBe('wrap-up');
    await desk.move(desk.first, two.contactId, 'close');
    expect(await stateOf(desk.first)).toBe('ready');
  });
});

test('chats that end at one moment are all counted, and what a hand made wrong is set right', async () => {
  await desk.choose(desk.second, { state: 'away' });
  const chats = new ChatDesk(desk.centre, desk.first);
  const all = [await talkTo(desk.centre, chats), await talkTo(desk.centre, chats), await talkTo(desk.centre, chats)];
  await Promise.all(all.map(({ contactId }) => desk.first.must(desk.first.post(`/api/contacts/${contactId}/end`))));
  await desk.demandRightInHand();
  expect(await stateOf(desk.first)).toBe('wrap-up');
  await Promise.all(all.map(({ contactId }) => desk.first.must(desk.first.post(`/api/contacts/${contactId}/close`))));
  await desk.demandRightInHand();
  expect(await stateOf(desk.first)).toBe('ready');
  await sql`update presence set active = 2 where account_id = ${desk.firstId}`.execute(desk.centre.centre.db);
  expect(await stateOf(desk.first)).toBe('on-contact');
  await desk.pass(15, [desk.first, desk.lead]);
  expect(await stateOf(desk.first)).toBe('ready');
});

describe('a break', () => {
  test('has a reason and a planned length, and is overdue after it', async () => {
    const reasons = await desk.first.must(desk.first.get<{ reason: string; minutes: number }[]>('/api/break-reasons'));
    expect(reasons).toContainEqual({ reason: 'meal', minutes: 30 });
    expect(
      (await desk.first.send('PUT', '/api/me/presence', { state: 'break', reason: 'meal', minutes: 4 })).status,
    ).toBe(400);
    expect((await desk.first.send('PUT', '/api/me/presence', { state: 'break', reason: 'smoke' })).status).toBe(400);
    const { now } = await desk.choose(desk.first, { state: 'break', reason: 'meal', minutes: 20 });
    expect(now).toMatchObject({ state: 'break', reason: 'meal' });
    expect(now.plannedUntil).toBe(minutesLater(now.since ?? '', 20));
    desk.centre.clock.pass({ minutes: 22 });
    await presenceOf(desk.first);
    const { people } = await desk.lead.must(desk.lead.get<PresenceLogs>('/api/presence-logs'));
    expect(people.find(({ accountId }) => accountId === desk.firstId)).toMatchObject({
      now: { state: 'break', plannedUntil: now.plannedUntil },
      overdueSeconds: 120,
    });
    expect((await desk.choose(desk.first, { state: 'ready' })).now).toMatchObject({
      state: 'ready',
      plannedUntil: null,
    });
  });

  test('after this contact begins once the last is wrapped up; meanwhile nothing new comes', async () => {
    await desk.letFirstAlone();
    const id = await desk.comeIn();
    await desk.move(desk.first, id, 'answer');
    const asked = await desk.choose(desk.first, { state: 'break', reason: 'rest', minutes: 10, afterContact: true });
    expect(asked).toMatchObject({ state: 'finishing', now: { state: 'on-contact' } });
    const next = await desk.comeIn();
    expect((await listOf(desk.first)).map((one) => one.id)).toEqual([id]);
    await desk.move(desk.first, id, 'end');
    expect(await stateOf(desk.first)).toBe('wrap-up');
    await desk.move(desk.first, id, 'close');
    const { now } = await presenceOf(desk.first);
    expect(now).toMatchObject({ state: 'break', reason: 'rest' });
    expect(now.plannedUntil).toBe(minutesLater(now.since ?? '', 10));
    expect(await listOf(desk.first)).toEqual([]);
    await desk.choose(desk.first, { state: 'ready' });
    expect(await listOf(desk.first)).toMatchObject([{ id: next, state: 'ringing' }]);
  });

  test('now, with a contact to be written up, begins at once; with nothing in hand “after” is now', async () => {
    await desk.letFirstAlone();
    const id = await desk.comeIn();
    await desk.move(desk.first, id, 'answer');
    await desk.move(desk.first, id, 'end');
    expect((await desk.choose(desk.first, { state: 'break', reason: 'technical', minutes: 5 })).now.state).toBe(
      'break',
    );
    await desk.choose(desk.first, { state: 'ready' });
    expect(await stateOf(desk.first)).toBe('wrap-up');
    await desk.move(desk.first, id, 'close');
    const after = await desk.choose(desk.first, { state: 'break', reason: 'rest', minutes: 5, afterContact: true });
    expect(after).toMatchObject({ state: 'break', now: { state: 'break' } });
  });
});
