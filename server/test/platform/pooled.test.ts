import { afterAll, beforeAll, expect, type TestContext, test } from 'vitest';
import type { Act, Resolution } from '../../src/deciding/resolution/contract.ts';
import type { Contact } from '../../src/contact/contacts/contract.ts';
import type { TicketWithHistory } from '../../src/casework/tickets/history/contract.ts';
import { openServer } from '../../src/open-server.ts';
import { configFor, handMovedClock, openEmptyCentre, settingsFor } from '../help/centre.ts';
import { type DatabaseWatch, watchDatabase } from '../help/database/database-watch.ts';
import { DeskAtServer, until } from '../help/desk-at-server.ts';
import { makeOwnDatabase } from '../help/own-database.ts';
import { findPooler, type Pooler, startPooler } from '../help/database/pooler.ts';
import { type RealServer, startRealServer } from '../help/real-server.ts';

let direct: string;
let pooled: string;
let pooler: Pooler | undefined;
let missing = '';
let watch: DatabaseWatch;
let drop: () => Promise<void>;
const servers: RealServer[] = [];
beforeAll(async () => {
  const found = findPooler();
  if ('missing' in found) {
    ({ missing } = found);
    process.stderr.write(`\nLEFT OUT: ${missing}\n`);
    return;
  }
  ({ databaseUrl: direct, drop } = await openEmptyCentre());
  pooler = await startPooler(found.program, direct);
  pooled = pooler.urlOf(direct);
  watch = await watchDatabase(direct);
}, 120_000);
afterAll(async () => {
  await Promise.all(servers.map((server) => server.kill()));
  await watch?.close();
  await pooler?.stop();
  await drop?.();
});

const unlessMissing = (context: TestContext) => context.skip(missing !== '', missing);

/** As where nothing is set. */
const limits = { DATABASE_ANSWER_MS: '', DATABASE_LOCK_MS: '' };
const start = async () => {
  const server = await startRealServer(pooled, '0', { DATABASE_DIRECT_URL: direct, ...limits });
  servers.push(server);
  return server;
};

test('a pooled address without one that leads past the pooler is refused in plain words', async (context) => {
  unlessMissing(context);
  const clock = handMovedClock();
  await expect(openServer(settingsFor(pooled), clock)).rejects.toThrow(
    /DATABASE_URL leads to a pooler.*set DATABASE_DIRECT_URL/,
  );
  const both = { ...configFor(direct), databaseDirectUrl: pooled };
  await expect(openServer({ ...settingsFor(direct), config: both }, clock)).rejects.toThrow(
    /DATABASE_DIRECT_URL leads to a pooler/,
  );
});

test('two addresses that lead to two databases are refused', async (context) => {
  unlessMissing(context);
  const another = await makeOwnDatabase('another');
  const config = { ...configFor(pooled), databaseDirectUrl: another.url };
  await expect(openServer({ ...settingsFor(pooled), config }, handMovedClock())).rejects.toThrow(/two databases/);
  await another.drop();
});

test('through a pooler two processes start at once, and a call goes its whole way, heard live at the other', async (context) => {
  unlessMissing(context);
  const [one, other] = await Promise.all([start(), start()]);
  const [desk, screen] = [new DeskAtServer(one), new DeskAtServer(other)];
  await desk.signIn('agent');
  screen.cookie = desk.cookie;
  const heard = await screen.follow();
  const { contactId } = await desk.send<{ contactId: string }>(
    'POST',
    '/api/sample-callers/caller-id-fee-first-time/ring',
  );
  const tell = (name: string) =>
    until(
      async () => heard.names,
      (names) => names.includes(name),
    );
  await tell('contact.offered');
  await desk.send<Contact>('POST', `/api/contacts/${contactId}/answer`);
  await desk.send<Contact>('POST', `/api/contacts/${contactId}/matter`, { type: 'marketing.caller-id-fee' });
  const path = `/api/contacts/${contactId}`;
  await until(
    () => screen.send<Resolution>('GET', `${path}/resolution`),
    ({ facts }) => facts.length > 0 && facts.every(({ state }) => state !== 'fetching'),
  );
  const { decision } = await desk.send<Resolution>('POST', `${path}/marks`, { explained: true, accepted: false });
  const order = { key: 'pooled-act', decisionId: decision.id, disposition: 'suggestion' };
  expect(await desk.send<Act>('POST', `${path}/acts`, order)).toMatchObject({ state: 'done' });
  await desk.send('POST', `${path}/end`);
  await desk.send('POST', `${path}/close`);
  expect(await screen.send<Contact>('GET', path)).toMatchObject({ state: 'closed' });
  await tell('act.changed');
  heard.stop();
}, 120_000);

test('through a pooler a ticket is raised and moved, and a replay runs to its end, leaving no lock behind', async (context) => {
  unlessMissing(context);
  const [one, other] = servers;
  if (!one || !other) throw new Error('two servers were started');
  const [agent, team, author] = [new DeskAtServer(one), new DeskAtServer(other), new DeskAtServer(other)];
  await agent.signIn('agent');
  await team.signIn('billing-zj');
  await author.signIn('author');
  const [customer] = await watch.query<{ id: string }>(`select id from customer where province_id = 'zj' limit 1`);
  const order = { kind: 'complaint', category: 'billing', summary: '多收', form: { happened: '多收' } };
  const wanted = { key: 'pooled-ticket', customerId: customer?.id, ...order };
  const { id } = await agent.send<{ id: string }>('POST', '/api/tickets', wanted);
  const moved = await team.send<TicketWithHistory>('POST', `/api/tickets/${id}/accept`, { key: 'pooled-accept' });
  expect(moved).toMatchObject({ stage: 'accepted', holder: { name: { zh: '方晓岚' } } });
  const replay = await author.send<{ id: string }>('POST', '/api/policy-replays', { from: 'v1', to: 'v2' });
  const done = await until(
    () => author.send<{ state: string; done: number }>('GET', `/api/policy-replays/${replay.id}`),
    ({ state }) => state === 'done',
  );
  expect(done.done).toBeGreaterThanOrEqual(3000);
  // Whoever keeps the queues holds theirs, in a session past the pooler.
  const locks = `select from pg_locks where locktype = 'advisory' and objid <> 7305116
    and database = (select oid from pg_database where datname = current_database())`;
  await until(
    () => watch.query(locks),
    (held) => held.length === 0,
  );
  // Nothing of those who went is in the way of who comes.
  await one.kill();
  const third = new DeskAtServer(await start());
  await third.signIn('lead');
}, 120_000);

test('through a pooler a statement has its limits too: a row that is held is told within 3 s', async (context) => {
  unlessMissing(context);
  const desk = new DeskAtServer(servers.at(-1) ?? { address: '' });
  await desk.signIn('agent');
  const { contactId } = await desk.send<{ contactId: string }>('POST', '/api/sample-callers/refund-due/ring');
  await until(
    () => desk.send<Contact>('GET', `/api/contacts/${contactId}`),
    ({ state }) => state === 'ringing',
  );
  await desk.send('POST', `/api/contacts/${contactId}/answer`);
  const release = await watch.holdRow('contact', contactId);
  const asked = performance.now();
  await expect(desk.send('POST', `/api/contacts/${contactId}/note`, { text: '等一等' })).rejects.toThrow(
    /503 .*store-busy/,
  );
  expect(performance.now() - asked).toBeLessThan(3000);
  await release();
  await desk.send('POST', `/api/contacts/${contactId}/note`, { text: '好了' });
}, 60_000);
