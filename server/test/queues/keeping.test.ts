import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, expect, test } from 'vitest';
import type { ContactSummary } from '../../src/contact/contacts/contract.ts';
import { openEmptyCentre } from '../help/centre.ts';
import { DeskAtServer, until } from '../help/desk-at-server.ts';
import { type RealServer, startRealServer } from '../help/real-server.ts';

let servers: RealServer[] = [];
let drop: (() => Promise<void>) | undefined;
afterEach(async () => {
  await Promise.all(servers.map((server) => server.kill()));
  servers = [];
  await drop?.();
});

/** The first keeps the queues, the second stands by; two agents, who are away, and somebody who lets people in. */
async function openTwo() {
  const own = await openEmptyCentre();
  drop = own.drop;
  const first = await startRealServer(own.databaseUrl);
  const second = await startRealServer(own.databaseUrl);
  servers = [first, second];
  const [one, two, lead] = [new DeskAtServer(first), new DeskAtServer(second), new DeskAtServer(second)];
  await one.signIn('agent');
  await two.signIn('agent2');
  await lead.signIn('lead');
  for (const desk of [one, two]) await desk.send('PUT', '/api/me/presence', { state: 'away' });
  const ask = async <T extends pg.QueryResultRow>(text: string) => {
    const client = new pg.Client({ connectionString: own.databaseUrl });
    await client.connect();
    return (await client.query<T>(text).finally(() => client.end())).rows;
  };
  return { first, second, one, two, lead, ask };
}

const ready = (desk: DeskAtServer) => desk.send('PUT', '/api/me/presence', { state: 'ready' });
const listOf = (desk: DeskAtServer) => desk.send<ContactSummary[]>('GET', '/api/contacts');
const ringsOn = (desk: DeskAtServer) =>
  until(
    () => listOf(desk),
    (all) => all.some(({ state }) => state === 'ringing'),
  );

async function comeIn(desk: DeskAtServer, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let each = 0; each < count; each++) {
    ids.push((await desk.send<{ id: string }>('POST', '/api/contacts', { wayIn: 'hotline' })).id);
    // Of two that come within a millisecond the order is the database's.
    await wait(2);
  }
  return ids;
}

/** What this desk is given in turn, until so many were answered at all desks together. */
async function answerUntil(desk: DeskAtServer, count: number, answered: { times: number }): Promise<string[]> {
  const rang: string[] = [];
  while (answered.times < count) {
    const ringing = (await listOf(desk)).find(({ state }) => state === 'ringing');
    if (!ringing) {
      await wait(20);
      continue;
    }
    await desk.send('POST', `/api/contacts/${ringing.id}/answer`);
    await desk.send('POST', `/api/contacts/${ringing.id}/close`);
    rang.push(ringing.id);
    answered.times += 1;
  }
  return rang;
}

/** The ids of what a desk is given in turn. */
async function answerInTurn(desk: DeskAtServer, count: number): Promise<string[]> {
  const rang: string[] = [];
  for (let each = 0; each < count; each++) {
    const [ringing] = (await ringsOn(desk)).filter(({ state }) => state === 'ringing');
    rang.push(ringing?.id ?? '');
    await desk.send('POST', `/api/contacts/${ringing?.id}/answer`);
    await desk.send('POST', `/api/contacts/${ringing?.id}/close`);
  }
  return rang;
}

test('wherever somebody comes in or gets ready, it rings at once, once, and in order', async () => {
  const { one, two, lead, ask } = await openTwo();
  const ids = await comeIn(lead, 8);
  await Promise.all([ready(one), ready(two)]);
  const answered = { times: 0 };
  const desks = [answerUntil(one, ids.length, answered), answerUntil(two, ids.length, answered)];
  const [left = [], right = []] = await Promise.all(desks);
  expect([...left, ...right].toSorted()).toEqual(ids.toSorted());
  const inOrder = (rang: string[]) => rang.map((id) => ids.indexOf(id));
  for (const rang of [left, right]) expect(inOrder(rang)).toEqual(inOrder(rang).toSorted((a, b) => a - b));
  const offered = await ask<{ times: number }>(
    `select count(*)::int as times from contact_entry where kind = 'offered' group by contact_id`,
  );
  expect(offered).toEqual(ids.map(() => ({ times: 1 })));
}, 90_000);

test('where the keeper is killed, another goes on at once: the same order and places, nobody lost', async () => {
  const { first, second, one, two, lead } = await openTwo();
  const ids = await comeIn(lead, 5);
  await ready(one);
  expect((await ringsOn(one)).map(({ id }) => id)).toEqual([ids[0]]);
  await first.kill();
  const killedAt = performance.now();
  one.server = second;
  await ready(two);
  expect((await ringsOn(two)).map(({ id }) => id)).toEqual([ids[1]]);
  expect(performance.now() - killedAt).toBeLessThan(10_000);
  await answerInTurn(two, 1);
  expect(await answerInTurn(two, 1)).toEqual([ids[2]]);
  // What rang on the desk of somebody goes on ringing there.
  expect(await listOf(one)).toMatchObject([{ id: ids[0], state: 'ringing' }]);
  expect(await answerInTurn(one, 2)).toEqual([ids[0], ids[4]]);
}, 90_000);

test('where the keeper hangs, another goes on within seconds; and it rings nothing twice when it is back', async () => {
  const { first, second, one, two, lead, ask } = await openTwo();
  const ids = await comeIn(lead, 3);
  first.signal('SIGSTOP');
  one.server = second;
  await ready(two);
  expect((await ringsOn(two)).map(({ id }) => id)).toEqual([ids[0]]);
  first.signal('SIGCONT');
  await ready(one);
  expect((await ringsOn(one)).map(({ id }) => id)).toEqual([ids[1]]);
  await answerInTurn(one, 1);
  expect(await answerInTurn(one, 1)).toEqual([ids[2]]);
  const offered = await ask<{ times: number }>(
    `select count(*)::int as times from contact_entry where kind = 'offered' group by contact_id`,
  );
  expect(offered).toEqual(ids.map(() => ({ times: 1 })));
}, 90_000);
