import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Act, Resolution } from '../../src/deciding/resolution/contract.ts';
import { openEmptyCentre } from '../help/centre.ts';
import { type RealServer, startRealServer } from '../help/real-server.ts';

let databaseUrl: string;
let drop: () => Promise<void>;
let server: RealServer | null = null;
let cookie = '';

beforeAll(async () => {
  ({ databaseUrl, drop } = await openEmptyCentre());
});
afterAll(async () => {
  await server?.kill();
  await drop?.();
});

async function start(): Promise<void> {
  server = await startRealServer(databaseUrl);
}

async function kill(): Promise<void> {
  await server?.kill();
}

async function send<T>(method: string, path: string, body?: object): Promise<T> {
  const headers = { cookie, ...(body && { 'content-type': 'application/json' }) };
  const reply = await fetch(`${server?.address}${path}`, {
    method,
    headers,
    ...(body && { body: JSON.stringify(body) }),
  });
  const set = reply.headers.get('set-cookie');
  if (set) cookie = set.split(';')[0] ?? '';
  const text = await reply.text();
  if (!reply.ok) throw new Error(`${reply.status} ${text}`);
  return JSON.parse(text || '{}') as T;
}

async function until<T>(read: () => Promise<T>, fits: (value: T) => boolean): Promise<T> {
  for (;;) {
    const value = await read();
    if (fits(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const resolutionOf = (id: string) => send<Resolution>('GET', `/api/contacts/${id}/resolution`);
const isSettled = ({ facts }: Resolution) => facts.every(({ state }) => state !== 'fetching');

/** One call at a time: what is open is ended before the next rings. */
async function takeCall(caller: string, type: string): Promise<string> {
  for (const { id, state } of await send<{ id: string; state: string }[]>('GET', '/api/contacts'))
    if (state === 'active') await send('POST', `/api/contacts/${id}/end`);
  const { contactId } = await send<{ contactId: string }>('POST', `/api/sample-callers/${caller}/ring`);
  await until(
    () => send<{ state: string }>('GET', `/api/contacts/${contactId}`),
    ({ state }) => state === 'ringing',
  );
  await send('POST', `/api/contacts/${contactId}/answer`);
  await send('POST', `/api/contacts/${contactId}/matter`, { type });
  await until(() => resolutionOf(contactId), isSettled);
  return contactId;
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

const slowBoss = (latencyMs: number) =>
  query(`update simulated_boss.world set behaviour = $1`, [JSON.stringify({ latencyMs, failing: 'none' })]);

const signIn = async () => {
  await send('POST', '/api/sign-in', { username: 'agent', password: 'agent-jieyi' });
  await send('GET', '/api/me/presence');
};

test('killed while BOSS is at work, the act is found done once', async () => {
  await start();
  await signIn();
  const id = await takeCall('unsubscribe-found', 'sp.unsubscribe');
  const { customerId } = await send<{ customerId: string }>('GET', `/api/contacts/${id}`);
  const attempt = { key: 'identity-1', contactId: id, means: 'servicePassword', value: '601479' };
  await send('POST', `/api/customers/${customerId}/identity-checks`, attempt);
  // Slow on the way there and back: the kill falls while BOSS works or answers.
  await slowBoss(400);
  const { decision } = await resolutionOf(id);
  const order = { key: 'unsubscribe-1', decisionId: decision.id, disposition: 'self-handle' };
  const begun = await send<Act>('POST', `/api/contacts/${id}/acts`, order);
  expect(begun.state).toBe('begun');
  await kill();
  await start();
  const { acts } = await until(
    () => resolutionOf(id),
    ({ acts: all }) => all[0]?.state === 'done',
  );
  expect(acts).toMatchObject([{ id: begun.id, state: 'done', result: { bossFunction: '2870' } }]);
  expect(await send<Act>('POST', `/api/contacts/${id}/acts`, order)).toMatchObject({ id: begun.id });
  const { timeline } = await send<{ timeline: { kind: string }[] }>('GET', `/api/contacts/${id}`);
  expect(timeline.filter(({ kind }) => kind === 'boss-done')).toHaveLength(1);
  await slowBoss(0);
  expect(await query(`select from simulated_boss.change where change = 'unsubscribed'`)).toHaveLength(1);
  await kill();
}, 60_000);

test('killed in the middle of raising tickets, each is there once or not at all, and asking again completes it', async () => {
  await start();
  const callers: [string, string][] = [
    ['fee-with-upstream-order', 'sp.unordered-fee'],
    ['fee-without-upstream-order', 'sp.unordered-fee'],
    ['info-line-on-record', 'sp.info-line'],
    ['suspended-for-keyword', 'security.suspended'],
  ];
  const contacts: string[] = [];
  for (const [caller, type] of callers) {
    const id = await takeCall(caller, type);
    await send('POST', `/api/contacts/${id}/marks`, { explained: true, accepted: false });
    contacts.push(id);
  }
  const orders = await Promise.all(
    contacts.map(async (id) => ({ id, key: `complain-${id}`, decisionId: (await resolutionOf(id)).decision.id })),
  );
  const act = ({ id, key, decisionId }: (typeof orders)[number]) =>
    send<Act>('POST', `/api/contacts/${id}/acts`, { key, decisionId, disposition: 'complaint' });
  const first = orders.map((order) => act(order).catch(() => null));
  await Promise.race(first);
  await kill();
  await Promise.all(first);
  await start();
  for (const order of orders) expect(await act(order)).toMatchObject({ state: 'done', disposition: 'complaint' });
  const tickets = await query<{ contact_id: string }>('select contact_id from ticket where contact_id = any($1)', [
    contacts,
  ]);
  expect(tickets.map((row) => row.contact_id).toSorted()).toEqual([...contacts].toSorted());
  for (const id of contacts) {
    const { timeline } = await send<{ timeline: { kind: string }[] }>('GET', `/api/contacts/${id}`);
    expect(timeline.filter(({ kind }) => kind === 'ticket-raised')).toHaveLength(1);
  }
}, 60_000);
