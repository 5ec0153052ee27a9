import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { followLive, type Heard, type Told } from '../help/live-stream.ts';
import { newKey, type Person } from '../help/person.ts';

let centre: TestCentre;
let agent: Person;
let address: string;
beforeAll(async () => {
  centre = await openCentre();
  agent = await centre.signIn('agent');
  address = await centre.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => centre?.close());

const follow = (
  person: Person,
  after: string | null,
  enough: (told: Told[], heard: Heard) => boolean,
  act?: () => Promise<void>,
  at = address,
) => followLive(at, person, after, enough, act);

test('a contact arrives on the agent’s desk live', async () => {
  const ring = async () => {
    await agent.post('/api/sample-callers/refund-not-due/ring');
  };
  const { told } = await follow(agent, null, (events) => events.some(({ name }) => name === 'contact.offered'), ring);
  expect(told[0]?.name).toBe('welcome');
  expect(told.map(({ name }) => name)).toEqual(expect.arrayContaining(['contact.arrived', 'contact.offered']));
});

test('a dropped connection resumes without losing or doubling an event', async () => {
  const { position: start, before } = await standNow();
  const id = await agent.takeCall('caller-id-fee-second-time', 'marketing.caller-id-fee');
  const heard: Told[] = [];
  let position = start;
  for (let note = 0; note < 5; note += 1) {
    const makeNoise = async () => {
      await agent.post(`/api/contacts/${id}/note`, { text: `第 ${note} 条` });
    };
    const seen = await follow(agent, position, (_, { settled }) => settled > 0, makeNoise);
    heard.push(...seen.told.slice(0, seen.settled));
    position = seen.position;
  }
  const all = await toldAfter(before);
  expect(all.length).toBeGreaterThan(8);
  const rest = await follow(agent, position, (_, { settled }) => heard.length + settled >= all.length);
  expect([...heard, ...rest.told]).toEqual(all);
});

test('who resumes at a server that started since is told what it missed', async () => {
  const { position, before } = await standNow();
  await agent.send('PUT', '/api/me/presence', { state: 'break' });
  await centre.restart();
  address = await centre.app.listen({ port: 0, host: '127.0.0.1' });
  const all = await toldAfter(before);
  expect(all.map(({ name }) => name)).toContain('presence.changed');
  const { told } = await follow(agent, position, (_, { settled }) => settled > 0);
  expect(told).toEqual(all);
});

/** Where a screen stands that has heard all that happened so far: it heard what came last, and is told it no more. */
async function standNow(): Promise<{ position: string; before: number }> {
  await centre.settle();
  const { id: accountId } = await agent.must(agent.get<{ id: string }>('/api/me'));
  const about = { contactId: newKey() };
  const event = { name: 'desk.changed', about: JSON.stringify(about), audience: [`account:${accountId}`] };
  const happen = async () => {
    await centre.centre.db
      .insertInto('event')
      .values({ ...event, at: new Date() })
      .execute();
  };
  const isHeard = (told: Told[], { settled }: Heard) =>
    told.slice(0, settled).some((one) => one.about['contactId'] === about.contactId);
  const { position } = await follow(agent, null, isHeard, happen);
  return { position, before: await lastEvent() };
}

async function lastEvent(): Promise<number> {
  const { db } = centre.centre;
  const { id } = await db.selectFrom('event').select('id').orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow();
  return id;
}

async function toldAfter(start: number): Promise<Told[]> {
  const { accountId } = await centre.centre.db
    .selectFrom('account')
    .select('id as accountId')
    .where('username', '=', 'agent')
    .executeTakeFirstOrThrow();
  const rows = await centre.centre.db
    .selectFrom('event')
    .select(['name', 'about'])
    .where('id', '>', start)
    .where(sql<boolean>`audience && ${[`account:${accountId}`, 'province:zj', 'province:zj:agent']}::text[]`)
    .orderBy('id')
    .execute();
  return rows.map(({ name, about }) => ({ name, about: { ...Object(about) } as Record<string, string> }));
}

test('nothing is told to another province', async () => {
  const stranger = await centre.signIn('agent-js');
  const ring = async () => {
    await agent.post('/api/sample-callers/refund-arrived/ring');
    await centre.settle();
    await stranger.send('PUT', '/api/me/presence', { state: 'break' });
  };
  const { told, gathered, figures } = await follow(
    stranger,
    null,
    (events, heard) => events.some(({ name }) => name === 'presence.changed') && heard.figures.length > 0,
    ring,
  );
  expect(told.map(({ name }) => name)).toEqual(['welcome', 'presence.changed']);
  expect(gathered).toEqual([]);
  expect(figures.map(({ about }) => about)).toEqual([{ waiting: '0' }]);
});

test('many announcing at once are told in one order, none lost', async () => {
  const people = await Promise.all(['agent', 'agent2', 'expert', 'lead'].map((name) => centre.signIn(name)));
  const lead = people.at(-1);
  if (!lead) throw new Error('nobody leads');
  // Told of what comes later than their signing in, a screen stands behind it.
  const isAtBreak = ({ about }: Told) => about['state'] === 'break';
  const takeBreak = async () => void (await lead.send('PUT', '/api/me/presence', { state: 'break' }));
  const { position } = await follow(lead, null, (events) => events.some(isAtBreak), takeBreak);
  const turns = ['away', 'break', 'ready'];
  const shout = async () => {
    for (const state of turns) await Promise.all(people.map((one) => one.send('PUT', '/api/me/presence', { state })));
  };
  const presences = (events: Told[]) => events.filter(({ name }) => name === 'presence.changed');
  const wanted = people.length * turns.length;
  const { told } = await follow(lead, position, (events) => presences(events).length >= wanted, shout);
  const heard = presences(told).map(({ about }) => `${about['accountId']} ${about['state']}`);
  const accounts = new Set(presences(told).map(({ about }) => about['accountId']));
  expect(accounts.size).toBe(people.length);
  for (const account of accounts) {
    expect(heard.filter((one) => one.startsWith(`${account} `))).toEqual(turns.map((state) => `${account} ${state}`));
  }
});

test('an event that is stored malformed is passed over, and what comes after it is told', async () => {
  await standNow();
  const { db } = centre.centre;
  const { id: accountId } = await agent.must(agent.get<{ id: string }>('/api/me'));
  const store = (about: string) =>
    db
      .insertInto('event')
      .values({ name: 'desk.changed', about, audience: [`account:${accountId}`], at: new Date() })
      .execute();
  const { told } = await follow(
    agent,
    null,
    (events) => events.length > 1,
    async () => {
      await store('["no", "object"]');
      await store('{"contactId": {"deep": 1}}');
      await store('{"contactId": "c1"}');
    },
  );
  expect(told).toEqual([
    { name: 'welcome', about: {} },
    { name: 'desk.changed', about: { contactId: 'c1' } },
  ]);
});

describe('positions of another time', () => {
  const change = (state: string) => agent.send('PUT', '/api/me/presence', { state });
  const names = ({ told }: Heard) => told.map(({ name }) => name);

  test('come from another copy of the database: who resumes there reads anew', async () => {
    const { position } = await follow(agent, null, (events) => events.length > 0);
    const other = await openCentre();
    try {
      const person = await other.signIn('agent');
      const there = await other.app.listen({ port: 0, host: '127.0.0.1' });
      const heard = await follow(person, position, (events) => events.length > 0, undefined, there);
      expect(names(heard)).toEqual(['welcome']);
    } finally {
      await other.close();
    }
  });

  test('come from the cluster it was moved from: events of there are told to nobody, those of here are', async () => {
    const { db } = centre.centre;
    const { position } = await follow(agent, null, (events) => events.length > 0);
    await sql`insert into event (xid, name, about, audience, at)
      values ('9000000000000000', 'policy.changed', '{}', '{everyone}', now())`.execute(db);
    await db.updateTable('eventEpoch').set({ place: 'elsewhere' }).execute();
    await centre.restart();
    address = await centre.app.listen({ port: 0, host: '127.0.0.1' });
    const act = async () => void (await change('away'));
    const heard = await follow(agent, position, (events) => events.length > 1, act);
    expect(names(heard)).toEqual(['welcome', 'presence.changed']);
  });

  test('come from the release before, which counted events: they are dropped, and who resumes reads anew', async () => {
    const { db } = centre.centre;
    await sql`drop table event, event_epoch`.execute(db);
    await sql`create table event (id bigint generated always as identity primary key, name text not null,
      about jsonb not null, audience text[] not null, at timestamptz not null)`.execute(db);
    await sql`insert into event (name, about, audience, at)
      select 'policy.changed', '{}', '{everyone}', now() from generate_series(1, 20)`.execute(db);
    await sql`delete from kysely_migration where name like '%/0005-events-without-order-lock'`.execute(db);
    await centre.restart();
    address = await centre.app.listen({ port: 0, host: '127.0.0.1' });
    const act = async () => void (await change('break'));
    const heard = await follow(agent, '12', (events) => events.length > 1, act);
    expect(names(heard)).toEqual(['welcome', 'presence.changed']);
  });

  test('change while screens follow: they read anew, and hear what comes', async () => {
    const move = async () => {
      await sql`update event_epoch set place = 'elsewhere'`.execute(centre.centre.db);
      await sql`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and query in ('listen jieyi_live', 'notify jieyi_live')`.execute(
        centre.centre.db,
      );
    };
    const heard = await follow(agent, null, (events) => events.length > 1, move);
    expect(names(heard)).toEqual(['welcome', 'welcome']);
    const act = async () => void (await change('ready'));
    const next = await follow(agent, heard.position, (events) => events.length > 0, act);
    expect(names(next)).toEqual(['presence.changed']);
  });
});
