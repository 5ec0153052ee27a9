import { afterEach, beforeAll, afterAll, describe, expect, test } from 'vitest';
import type { ContactSummary } from '../../src/contact/contacts/contract.ts';
import type { Messages } from '../../src/contact/conversations/message/contract.ts';
import type { Presence } from '../../src/foundation/workforce/contract.ts';
import type { PresenceLog, PresenceLogs } from '../../src/foundation/workforce/log-contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { ChatDesk, talkTo, widenQueue } from '../help/chat/chat-desk.ts';
import { demandRightSeats } from '../help/many-seats.ts';
import type { Person } from '../help/person.ts';

let centre: TestCentre;
let first: Person;
let second: Person;
let lead: Person;
let firstId: string;
beforeAll(async () => {
  centre = await openCentre();
  await widenQueue(centre, 3);
  lead = await centre.signIn('lead');
  first = await centre.signIn('agent');
  second = await centre.signIn('agent2');
  firstId = (await first.must(first.get<{ id: string }>('/api/me'))).id;
});
afterEach(async () => {
  for (const person of [first, second]) {
    const desk = new ChatDesk(centre, person);
    await desk.closeAll();
    await choose(person, { state: 'ready' });
  }
  await demandRightSeats(centre);
});
afterAll(() => centre?.close());

interface Choice {
  state: string;
  reason?: string;
  minutes?: number;
  afterContact?: boolean;
}

async function choose(person: Person, choice: Choice): Promise<Presence> {
  centre.clock.pass({ seconds: 1 });
  const presence = await person.must(person.send<Presence>('PUT', '/api/me/presence', choice));
  await centre.settle();
  return presence;
}

const presenceOf = (person: Person) => person.must(person.get<Presence>('/api/me/presence'));
const stateOf = async (person: Person) => (await presenceOf(person)).now.state;
const listOf = (person: Person) => person.must(person.get<ContactSummary[]>('/api/contacts'));
const minutesLater = (at: string, minutes: number) => new Date(Date.parse(at) + minutes * 60_000).toISOString();

/** Comes in by itself, and rings on the desk of whoever has been ready longest. */
async function comeIn(): Promise<string> {
  const { id } = await lead.must(lead.post<{ id: string }>('/api/contacts', { wayIn: 'hotline' }));
  await centre.settle();
  return id;
}

async function move(person: Person, id: string, verb: 'answer' | 'end' | 'close'): Promise<void> {
  centre.clock.pass({ seconds: 10 });
  await person.must(person.post(`/api/contacts/${id}/${verb}`));
  await centre.settle();
}

/** Whose desks are open meanwhile. */
async function pass(seconds: number, there: readonly Person[]): Promise<void> {
  for (let left = seconds; left > 0; left -= 15) {
    centre.clock.pass({ seconds: Math.min(15, left) });
    for (const person of there) await presenceOf(person);
    await centre.lookAfter();
    await centre.settle();
  }
}

const logOf = async (person: Person) => {
  const log = await person.must(person.get<PresenceLog>(`/api/people/${firstId}/presence-log`));
  return log.intervals.map(({ state, reason, from, until }) => ({
    state: reason ? `${state} ${reason}` : state,
    seconds: (Date.parse(until) - Date.parse(from)) / 1000,
  }));
};

describe('the log', () => {
  test('says what somebody was, moment by moment, as contacts move; and the sums of it', async () => {
    await choose(second, { state: 'away' });
    await choose(first, { state: 'ready' });
    const before = (await logOf(first)).length;
    const id = await comeIn();
    expect(await stateOf(first)).toBe('ready');
    await move(first, id, 'answer');
    expect(await presenceOf(first)).toMatchObject({ state: 'ready', now: { state: 'on-contact' } });
    await pass(30, [first, lead]);
    await move(first, id, 'end');
    expect(await stateOf(first)).toBe('wrap-up');
    await move(first, id, 'close');
    expect(await stateOf(first)).toBe('ready');
    await pass(15, [first, lead]);
    expect((await logOf(lead)).slice(before)).toEqual([
      { state: 'on-contact', seconds: 40 },
      { state: 'wrap-up', seconds: 10 },
      { state: 'ready', seconds: 15 },
    ]);
    const { sums } = await lead.must(lead.get<PresenceLog>(`/api/people/${firstId}/presence-log?day=2026-03-02`));
    expect(sums).toEqual(
      expect.arrayContaining([
        { state: 'on-contact', seconds: 40 },
        { state: 'wrap-up', seconds: 10 },
      ]),
    );
    const { intervals } = await lead.must(lead.get<PresenceLog>(`/api/people/${firstId}/presence-log?day=2026-03-01`));
    expect(intervals).toEqual([]);
  });

  test('is read by its person and the lead of the province, and by nobody else', async () => {
    const path = `/api/people/${firstId}/presence-log`;
    expect(await second.get(path)).toMatchObject({ status: 403 });
    expect(await (await centre.signIn('agent-js')).get(path)).toMatchObject({ status: 403 });
    expect((await second.get('/api/presence-logs')).status).toBe(403);
    expect((await lead.get(`${path}?day=2026-02-30`)).status).toBe(400);
    const { people } = await lead.must(lead.get<PresenceLogs>('/api/presence-logs'));
    expect(people.map(({ name }) => name.zh)).toContain('林晓彤');
    expect(people.find(({ accountId }) => accountId === firstId)).toMatchObject({ now: { state: 'ready' } });
    const elsewhere = people.filter(({ name }) => name.en.includes('js'));
    expect(elsewhere).toEqual([]);
  });

  test('with several chats somebody is on a contact while any is active', async () => {
    await choose(second, { state: 'away' });
    const desk = new ChatDesk(centre, first);
    const [one, two] = [await talkTo(centre, desk), await talkTo(centre, desk)];
    await move(first, one.contactId, 'end');
    expect(await stateOf(first)).toBe('on-contact');
    await move(first, two.contactId, 'end');
    expect(await stateOf(first)).toBe('wrap-up');
    await move(first, one.contactId, 'close');
    expect(await stateOf(first)).toBe('wrap-up');
    await move(first, two.contactId, 'close');
    expect(await stateOf(first)).toBe('ready');
  });
});

describe('a break', () => {
  test('has a reason and a planned length, and is overdue after it', async () => {
    const reasons = await first.must(first.get<{ reason: string; minutes: number }[]>('/api/break-reasons'));
    expect(reasons).toContainEqual({ reason: 'meal', minutes: 30 });
    expect((await first.send('PUT', '/api/me/presence', { state: 'break', reason: 'meal', minutes: 4 })).status).toBe(
      400,
    );
    expect((await first.send('PUT', '/api/me/presence', { state: 'break', reason: 'smoke' })).status).toBe(400);
    const { now } = await choose(first, { state: 'break', reason: 'meal', minutes: 20 });
    expect(now).toMatchObject({ state: 'break', reason: 'meal' });
    expect(now.plannedUntil).toBe(minutesLater(now.since ?? '', 20));
    centre.clock.pass({ minutes: 22 });
    await presenceOf(first);
    const { people } = await lead.must(lead.get<PresenceLogs>('/api/presence-logs'));
    expect(people.find(({ accountId }) => accountId === firstId)).toMatchObject({
      now: { state: 'break', plannedUntil: now.plannedUntil },
      overdueSeconds: 120,
    });
    expect((await choose(first, { state: 'ready' })).now).toMatchObject({ state: 'ready', plannedUntil: null });
  });

  test('after this contact begins once the last is wrapped up; meanwhile nothing new comes', async () => {
    await choose(second, { state: 'away' });
    await choose(first, { state: 'ready' });
    const id = await comeIn();
    await move(first, id, 'answer');
    const asked = await choose(first, { state: 'break', reason: 'rest', minutes: 10, afterContact: true });
    expect(asked).toMatchObject({ state: 'finishing', now: { state: 'on-contact' } });
    const next = await comeIn();
    expect((await listOf(first)).map((one) => one.id)).toEqual([id]);
    await move(first, id, 'end');
    expect(await stateOf(first)).toBe('wrap-up');
    await move(first, id, 'close');
    const { now } = await presenceOf(first);
    expect(now).toMatchObject({ state: 'break', reason: 'rest' });
    expect(now.plannedUntil).toBe(minutesLater(now.since ?? '', 10));
    expect(await listOf(first)).toEqual([]);
    await choose(first, { state: 'ready' });
    expect(await listOf(first)).toMatchObject([{ id: next, state: 'ringing' }]);
  });

  test('now, with a contact to be written up, begins at once; with nothing in hand “after” is now', async () => {
    await choose(second, { state: 'away' });
    await choose(first, { state: 'ready' });
    const id = await comeIn();
    await move(first, id, 'answer');
    await move(first, id, 'end');
    expect((await choose(first, { state: 'break', reason: 'technical', minutes: 5 })).now.state).toBe('break');
    await choose(first, { state: 'ready' });
    expect(await stateOf(first)).toBe('wrap-up');
    await move(first, id, 'close');
    const after = await choose(first, { state: 'break', reason: 'rest', minutes: 5, afterContact: true });
    expect(after).toMatchObject({ state: 'break', now: { state: 'break' } });
  });
});

describe('a closed laptop', () => {
  test('is noticed within a minute: what rang goes back in its order, and the log says offline', async () => {
    const { db } = centre.centre;
    await db.updateTable('queue').set({ ringSeconds: 90 }).execute();
    await choose(second, { state: 'away' });
    await choose(first, { state: 'ready' });
    const [one, two] = [await comeIn(), await comeIn()];
    expect((await listOf(first)).map(({ id }) => id)).toEqual([one, two]);
    await choose(second, { state: 'ready' });
    const since = centre.clock.now().getTime();
    const noticed = async () => (await listOf(second)).map(({ id }) => id);
    while ((await noticed()).length === 0) await pass(15, [second, lead]);
    expect((centre.clock.now().getTime() - since) / 1000).toBeLessThanOrEqual(60);
    expect(await noticed()).toEqual([one, two]);
    await pass(5, [second, lead]);
    expect((await logOf(lead)).at(-1)).toMatchObject({ state: 'offline' });
    expect(await stateOf(first)).toBe('ready');
    await db.updateTable('queue').set({ ringSeconds: 30 }).execute();
  });

  test('during a planned break is no absence, until the break is over; signing out is', async () => {
    await choose(first, { state: 'break', reason: 'meal', minutes: 5 });
    await pass(4 * 60, [lead]);
    expect((await logOf(lead)).at(-1)?.state).toBe('break meal');
    await pass(2 * 60, [lead]);
    expect((await logOf(lead)).at(-1)?.state).toBe('offline');
    expect(await stateOf(first)).toBe('break');
    await first.must(first.post('/api/sign-out'));
    await centre.settle();
    expect((await logOf(lead)).at(-1)?.state).toBe('offline');
    first = await centre.signIn('agent');
    expect(await stateOf(first)).toBe('break');
  });

  const shortly = ({ messages }: Messages) => messages.map(({ system, text }) => system?.code ?? text);

  test('gives its chats back after the grace, to their old place and with all that was said; a restart changes nothing', async () => {
    await choose(second, { state: 'away' });
    const { visitor, contactId } = await talkTo(centre, new ChatDesk(centre, first));
    await visitor.say('套餐怎么退');
    const call = await comeIn();
    await move(first, call, 'answer');
    await pass(60, [lead, second]);
    const [left] = await lead
      .must(lead.get<{ id: string; goesBackAt: string | null }[]>('/api/left-contacts'))
      .then((all) => all.filter(({ id }) => id === contactId));
    expect(Date.parse(left?.goesBackAt ?? '') - centre.clock.now().getTime()).toBeGreaterThan(0);
    const stranger = (await talkTo(centre, new ChatDesk(centre, second))).contactId;
    await pass(45, [lead, second]);
    await centre.restart();
    expect((await lead.contact(contactId)).state).toBe('active');
    await pass(75, [lead, second]);
    expect((await lead.contact(contactId)).state).toBe('waiting');
    expect(shortly(await visitor.messages())).toContain('connection-lost');
    expect((await visitor.chat()).ahead).toBe(0);
    // A call stays until the lead takes it over.
    expect((await lead.contact(call)).state).toBe('active');
    await choose(second, { state: 'ready' });
    expect((await listOf(second)).map(({ id }) => id).toSorted()).toEqual([contactId, stranger].toSorted());
    const desk = new ChatDesk(centre, second);
    await desk.answerAll();
    expect(shortly(await desk.messages(contactId))).toContain('套餐怎么退');
    await desk.say(contactId, '您好，我接着为您办理');
    expect(shortly(await visitor.messages())).toContain('您好，我接着为您办理');
  });

  test('open again within the grace, has lost nothing', async () => {
    const desk = new ChatDesk(centre, first);
    await choose(second, { state: 'away' });
    const { visitor, contactId } = await talkTo(centre, desk);
    await pass(150, [lead]);
    expect((await logOf(lead)).at(-1)?.state).toBe('offline');
    expect(await stateOf(first)).toBe('on-contact');
    await pass(60, [first, lead]);
    await desk.say(contactId, '我回来了');
    expect(shortly(await visitor.messages())).not.toContain('connection-lost');
  });
});
