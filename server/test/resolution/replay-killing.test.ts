import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Replay } from '../../src/policy/policies/replays/replay-contract.ts';
import { openEmptyCentre } from '../help/centre.ts';
import { type RealServer, startRealServer } from '../help/real-server.ts';
import { lockPastDecisions } from '../help/replays.ts';

let databaseUrl: string;
let drop: () => Promise<void>;
let cookie = '';
const servers: RealServer[] = [];

beforeAll(async () => {
  ({ databaseUrl, drop } = await openEmptyCentre());
});
afterAll(async () => {
  for (const server of servers) await server.kill();
  await drop?.();
});

async function start(): Promise<RealServer> {
  const server = await startRealServer(databaseUrl);
  servers.push(server);
  return server;
}

async function send<T>({ address }: RealServer, method: string, path: string, body?: object): Promise<T> {
  const headers = { cookie, ...(body && { 'content-type': 'application/json' }) };
  const reply = await fetch(`${address}${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  const set = reply.headers.get('set-cookie');
  if (set) cookie = set.split(';')[0] ?? '';
  const text = await reply.text();
  if (!reply.ok) throw new Error(`${reply.status} ${text}`);
  return JSON.parse(text || '{}') as T;
}

const signIn = (server: RealServer) =>
  send(server, 'POST', '/api/sign-in', { username: 'author', password: 'author-jieyi' });
const ask = async (server: RealServer, from: string, to: string) =>
  (await send<{ id: string }>(server, 'POST', '/api/policy-replays', { from, to })).id;

async function until(server: RealServer, id: string, fits: (replay: Replay) => boolean): Promise<Replay> {
  for (;;) {
    const replay = await send<Replay>(server, 'GET', `/api/policy-replays/${id}`);
    if (fits(replay)) return replay;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function query<T extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query<T>(text, values)).rows;
  } finally {
    await client.end();
  }
}

const attemptsOf = async (id: string) =>
  (await query<{ attempts: number }>('select attempts from policy_replay where id = $1', [id]))[0]?.attempts;
const tellsOf = async (id: string, state: string) =>
  (
    await query(`select from event where name = 'replay.changed' and about @> $1`, [
      JSON.stringify({ replayId: id, state }),
    ])
  ).length;
const threads = async () =>
  (await query(`select from pg_stat_activity where application_name = 'replay' and datname = current_database()`))
    .length;

test('killed in the middle of a replay, the next start takes it up and finishes it once', async () => {
  const first = await start();
  await signIn(first);
  const release = await lockPastDecisions(databaseUrl);
  const id = await ask(first, 'v1', 'v2');
  await until(first, id, ({ state }) => state === 'running');
  await first.kill();
  await release();
  const second = await start();
  const { state, result, done, total } = await until(second, id, ({ endedAt }) => endedAt !== null);
  expect({ state, done, total }).toEqual({ state: 'done', done: 3000, total: 3000 });
  expect(result).toMatchObject({ decisions: 3000, cannotJudge: 0 });
  expect(await attemptsOf(id)).toBe(2);
  expect(await tellsOf(id, 'done')).toBe(1);
  await second.kill();
}, 120_000);

test('of two servers one runs a replay, and the other takes the next one', async () => {
  const first = await start();
  await signIn(first);
  const release = await lockPastDecisions(databaseUrl);
  const one = await ask(first, 'v1', 'v2');
  await until(first, one, ({ state }) => state === 'running');
  const other = await ask(first, 'v2', 'v1');
  // It looks for replays as it starts: the one that runs is left alone, the one that waits is its own now.
  const second = await start();
  await until(second, other, ({ state }) => state === 'running');
  expect(await threads()).toBe(2);
  await release();
  for (const id of [one, other]) {
    expect(await until(second, id, ({ endedAt }) => endedAt !== null)).toMatchObject({ state: 'done', done: 3000 });
    expect([await attemptsOf(id), await tellsOf(id, 'done')]).toEqual([1, 1]);
  }
}, 120_000);

test('nobody finds a replay free before what came out of it is saved', async () => {
  const [server] = servers.slice(-1);
  if (!server) throw new Error('no server is left');
  const past = await lockPastDecisions(databaseUrl);
  const id = await ask(server, 'v2', 'v2');
  await until(server, id, ({ state }) => state === 'running');
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('begin');
  await client.query('select from policy_replay where id = $1 for update', [id]);
  await past();
  const saving = () =>
    query(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
      and application_name <> 'replay'`);
  while ((await saving()).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(await threads()).toBe(1);
  await client.end();
  await until(server, id, ({ state }) => state === 'done');
}, 120_000);
