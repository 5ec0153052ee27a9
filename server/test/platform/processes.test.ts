import pg from 'pg';
import { afterEach, expect, test } from 'vitest';
import { samplePeople } from '../../src/sample/accounts.ts';
import { DeskAtServer, until } from '../help/desk-at-server.ts';
import { openEmptyCentre } from '../help/centre.ts';
import { makeOwnDatabase, type OwnDatabase } from '../help/own-database.ts';
import { type RealServer, startRealServer } from '../help/real-server.ts';

let database: OwnDatabase;
let servers: RealServer[] = [];
afterEach(async () => {
  await Promise.all(servers.map((server) => server.kill()));
  servers = [];
  await database?.drop();
});

/** Prepared already: how that is done is the first test's. */
async function copySample(): Promise<OwnDatabase> {
  const { databaseUrl: url, drop } = await openEmptyCentre();
  return { url, drop };
}

async function query<T extends pg.QueryResultRow>(text: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query<T>(text)).rows;
  } finally {
    await client.end();
  }
}

test('two processes that start at one moment on an empty database prepare it once, and share it', async () => {
  database = await makeOwnDatabase('two_processes');
  servers = await Promise.all([startRealServer(database.url), startRealServer(database.url)]);
  const [count] = await query<{ complaints: number; accounts: number; policies: number; past: number }>(
    `select (select count(*)::int from ticket) as complaints, (select count(*)::int from account) as accounts,
     (select count(*)::int from policy_version) as policies, (select count(*)::int from last_decision) as past`,
  );
  const [one, other] = servers;
  if (!one || !other) throw new Error('two servers were started');
  const [desk, screen] = [new DeskAtServer(one), new DeskAtServer(other)];
  await desk.signIn('agent');
  screen.cookie = desk.cookie;
  const heard = await screen.follow();
  const callers = await desk.send<{ id: string }[]>('GET', '/api/sample-callers');
  const { contactId } = await desk.send<{ contactId: string }>('POST', '/api/sample-callers/refund-due/ring');
  await until(
    async () => heard.names,
    (names) => names.includes('contact.offered'),
  );
  const { timeline } = await screen.send<{ timeline: { kind: string }[] }>('GET', `/api/contacts/${contactId}`);
  expect(timeline.map(({ kind }) => kind)).toEqual(['arrived', 'offered']);
  expect(count).toMatchObject({ accounts: samplePeople.length, policies: 2, past: 3000 });
  // One past for each caller: had both prepared the samples, there were two.
  const [twice] = await query<{ most: number }>(
    `select max(n)::int as most from (select count(*) as n from ticket group by split_part(key, ':', 2)) per_caller`,
  );
  expect(twice?.most).toBe(1);
  expect(callers.length).toBeGreaterThan(20);
  heard.stop();
}, 180_000);

test('a database that drops every connection, and refuses new ones for a while, is outlived', async () => {
  database = await copySample();
  const server = await startRealServer(database.url);
  servers = [server];
  const desk = new DeskAtServer(server);
  await desk.signIn('agent');
  const heard = await desk.follow();
  const name = new URL(database.url).pathname.slice(1);
  const admin = new pg.Client({ connectionString: process.env['TEST_DATABASE_URL'] });
  await admin.connect();
  const { contactId } = await desk.send<{ contactId: string }>('POST', '/api/sample-callers/unsubscribe-found/ring');
  await until(
    async () => heard.names,
    (names) => names.includes('contact.offered'),
  );
  await desk.send('POST', `/api/contacts/${contactId}/answer`);
  await desk.send('POST', `/api/contacts/${contactId}/matter`, { type: 'sp.unsubscribe' });
  const busy = Array.from({ length: 20 }, (_, turn) =>
    desk.send('POST', `/api/contacts/${contactId}/note`, { text: `第 ${turn} 条` }).then(
      () => 'kept',
      (error: Error) => error.message.slice(0, 3),
    ),
  );
  await admin.query(`alter database "${name}" with allow_connections false`);
  await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = $1`, [name]);
  const outcomes = await Promise.all(busy);
  await expect(desk.send('GET', '/api/me')).rejects.toThrow('503');
  await admin.query(`alter database "${name}" with allow_connections true`);
  await admin.end();
  await until(() => desk.send('GET', '/api/me'), Boolean);
  const kept = outcomes.filter((outcome) => outcome === 'kept').length;
  const { timeline } = await desk.send<{ timeline: { kind: string }[] }>('GET', `/api/contacts/${contactId}`);
  expect(timeline.filter(({ kind }) => kind === 'noted').length).toBeGreaterThanOrEqual(kept);
  await until(
    () => desk.send<{ facts: { state: string }[] }>('GET', `/api/contacts/${contactId}/resolution`),
    ({ facts }) => facts.length > 0 && facts.every(({ state }) => state !== 'fetching'),
  );
  // The same stream goes on: nothing has to be reloaded.
  const before = heard.names.length;
  await until(
    async () => {
      await desk.send('POST', `/api/contacts/${contactId}/note`, { text: '恢复' });
      return heard.names.length;
    },
    (length) => length > before,
  );
  heard.stop();
}, 60_000);

test('of two processes one leads, and killed, the other has taken over within 20 s', async () => {
  database = await copySample();
  servers = [await startRealServer(database.url), await startRealServer(database.url)];
  const leader = async () => {
    const [lead] = await query<{ pid: string }>(`select split_part(holder, ' ', 2) as pid from process_lead`);
    return servers.find(({ pid }) => String(pid) === lead?.pid);
  };
  const first = await until(leader, Boolean);
  const other = servers.find((server) => server !== first);
  if (!first || !other) throw new Error('two servers were started');
  const desk = new DeskAtServer(other);
  await desk.signIn('agent');
  const order = { kind: 'complaint', category: 'billing', summary: '多收', form: { happened: '多收' } };
  const [customer] = await query<{ id: string }>(`select id from customer where province_id = 'zj' limit 1`);
  const raised = { key: 'led-ticket', customerId: customer?.id, ...order };
  const { id: ticketId } = await desk.send<{ id: string }>('POST', '/api/tickets', raised);
  await first.kill();
  const killed = performance.now();
  // Only who leads looks after what becomes due like this.
  const dueAt = new Date(Date.now() + 1000).toISOString();
  const promise = { key: 'led-promise', kind: 'callback', words: '一秒后回电', ticketId, dueAt };
  const { id } = await desk.send<{ id: string }>('POST', '/api/promises', promise);
  await until(
    async () => (await query<{ state: string }>(`select state from customer_promise where id = '${id}'`))[0]?.state,
    (state) => state === 'broken',
  );
  expect(performance.now() - killed).toBeLessThan(20_000);
  expect(await leader()).toBe(other);
}, 90_000);
