import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCentre, type TestCentre } from '../help/centre.ts';
import type { Person } from '../help/person.ts';

let centre: TestCentre;
let agent: Person;
let address: string;
beforeAll(async () => {
  centre = await openCentre();
  agent = await centre.signIn('agent');
  address = await centre.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => centre?.close());

interface Told {
  id: number;
  name: string;
  about: Record<string, string>;
}

/** Follows the live events as a browser does, until `enough`. Returns them in the order told. */
async function follow(
  person: Person,
  after: number | null,
  enough: (told: Told[]) => boolean,
  act = async () => {},
): Promise<Told[]> {
  const ending = new AbortController();
  const headers = { cookie: person.cookie, ...(after !== null && { 'last-event-id': String(after) }) };
  const reply = await fetch(`${address}/api/live`, { headers, signal: ending.signal });
  const told: Told[] = [];
  let text = '';
  let acted = false;
  const decoder = new TextDecoder();
  for await (const chunk of reply.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    told.push(...blocks.flatMap(readEvent));
    if (!acted) await act();
    acted = true;
    if (enough(told)) break;
  }
  ending.abort();
  return told;
}

function readEvent(block: string): Told[] {
  const field = (name: string) =>
    block
      .split('\n')
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2);
  const [id, name, data] = [field('id'), field('event'), field('data')];
  return id && name && data ? [{ id: Number(id), name, about: JSON.parse(data) as Record<string, string> }] : [];
}

test('a contact arrives on the agent’s desk live', async () => {
  const ring = async () => {
    await agent.post('/api/sample-callers/refund-not-due/ring');
  };
  const told = await follow(agent, null, (events) => events.some(({ name }) => name === 'contact.offered'), ring);
  expect(told[0]?.name).toBe('welcome');
  expect(told.map(({ name }) => name)).toEqual(expect.arrayContaining(['contact.arrived', 'contact.offered']));
});

test('a dropped connection resumes without losing or doubling an event', async () => {
  const [welcome] = await follow(agent, null, (events) => events.length > 0);
  const start = welcome?.id ?? 0;
  const makeNoise = async () => {
    const id = await agent.takeCall('caller-id-fee-second-time', 'marketing.caller-id-fee');
    for (let note = 0; note < 5; note += 1) await agent.post(`/api/contacts/${id}/note`, { text: `第 ${note} 条` });
  };
  await makeNoise();
  const all = await positionsAfter(start);
  expect(all.length).toBeGreaterThan(8);
  const heard: number[] = [];
  while (heard.length < all.length) {
    const from = heard.at(-1) ?? start;
    const last = (events: Told[]) => events.at(-1)?.id === all.at(-1);
    const told = await follow(agent, from, (events) => events.length >= 2 || last(events));
    heard.push(...told.slice(0, 2).map(({ id }) => id));
  }
  expect(heard).toEqual(all);
});

async function positionsAfter(start: number): Promise<number[]> {
  const { accountId } = await centre.centre.db
    .selectFrom('account')
    .select('id as accountId')
    .where('username', '=', 'agent')
    .executeTakeFirstOrThrow();
  const rows = await centre.centre.db
    .selectFrom('event')
    .select('id')
    .where('id', '>', start)
    .where(sql<boolean>`audience && ${[`account:${accountId}`, 'province:zj', 'province:zj:agent']}::text[]`)
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

test('nothing is told to another province', async () => {
  const stranger = await centre.signIn('agent-js');
  const ring = async () => {
    await agent.post('/api/sample-callers/refund-arrived/ring');
    await centre.settle();
    await stranger.send('PUT', '/api/me/presence', { state: 'break' });
  };
  const told = await follow(stranger, null, (events) => events.some(({ name }) => name === 'presence.changed'), ring);
  expect(told.map(({ name }) => name)).toEqual(['welcome', 'presence.changed']);
});

test('many announcing at once are told in one order, none lost', async () => {
  const people = await Promise.all(['agent', 'agent2', 'expert', 'lead'].map((name) => centre.signIn(name)));
  const lead = people.at(-1);
  if (!lead) throw new Error('nobody leads');
  const before = await centre.centre.db
    .selectFrom('event')
    .select('id')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  const change = (state: string) => Promise.all(people.map((one) => one.send('PUT', '/api/me/presence', { state })));
  const turns = ['break', 'away', 'ready'];
  const shout = async () => {
    for (const state of turns) await change(state);
  };
  const wanted = people.length * turns.length;
  const presences = (events: Told[]) => events.filter(({ name }) => name === 'presence.changed');
  const told = await follow(lead, before.id, (events) => presences(events).length >= wanted, shout);
  const ids = told.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => a - b));
  expect(presences(told)).toHaveLength(wanted);
});
