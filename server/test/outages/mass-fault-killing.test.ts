import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MassFault } from '../../src/casework/outages/contract.ts';
import { openEmptyCentre } from '../help/centre.ts';
import { type RealServer, startRealServer } from '../help/real-server.ts';

const TICKETS = 180;

let databaseUrl: string;
let drop: () => Promise<void>;
let server: RealServer | null = null;
beforeAll(async () => {
  ({ databaseUrl, drop } = await openEmptyCentre());
});
afterAll(async () => {
  await server?.kill();
  await drop?.();
});

async function send<T>(cookie: string, method: string, path: string, body?: object): Promise<T> {
  const headers = { cookie, ...(body && { 'content-type': 'application/json' }) };
  const reply = await fetch(`${server?.address}${path}`, {
    method,
    headers,
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await reply.text();
  if (!reply.ok) throw new Error(`${reply.status} ${text}`);
  return JSON.parse(text || '{}') as T;
}

async function signIn(username: string): Promise<string> {
  const reply = await fetch(`${server?.address}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password: `${username}-jieyi` }),
  });
  return reply.headers.get('set-cookie')?.split(';')[0] ?? '';
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

async function until<T>(read: () => Promise<T>, fits: (value: T) => boolean): Promise<T> {
  for (;;) {
    const value = await read();
    if (fits(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function raiseAll(agent: string): Promise<void> {
  const customers = await query<{ id: string }>(`select id from customer where province_id = 'zj' limit $1`, [TICKETS]);
  const order = { kind: 'fault', category: 'network', summary: '无信号', form: { symptom: '无信号', place: '翠苑' } };
  for (let index = 0; index < TICKETS; index += 12) {
    const some = Array.from({ length: 12 }, (_, one) => index + one);
    await Promise.all(
      some.map((number) => {
        const customerId = customers[number % customers.length]?.id;
        return send(agent, 'POST', '/api/tickets', { key: `raise-the-${number}`, customerId, ...order });
      }),
    );
  }
}

test('killed in the middle of one reply to all, every ticket is answered and every customer told, once', async () => {
  server = await startRealServer(databaseUrl);
  const [agent, network] = [await signIn('agent'), await signIn('network-zj')];
  const fault = await send<MassFault>(network, 'POST', '/api/mass-faults', {
    key: 'fault-of-the-test',
    summary: '全省核心网故障',
    category: 'network',
    placeWords: [],
    kinds: ['fault', 'complaint'],
    categories: ['network'],
    since: new Date(Date.now() - 60_000).toISOString(),
    words: '全省网络故障抢修中。',
  });
  await raiseAll(agent);
  const asked = { key: 'reply-of-the-test', reply: '故障已修复。', outcome: 'solved' };
  await send(network, 'POST', `/api/mass-faults/${fault.id}/reply`, asked);
  const progress = async () =>
    (await query<{ done: number }>('select done from mass_reply where ticket_id = $1', [fault.id]))[0]?.done ?? 0;
  const before = await until(progress, (done) => done > 0);
  await server.kill();
  expect(before).toBeLessThan(TICKETS);
  expect(await progress()).toBeLessThan(TICKETS);

  server = await startRealServer(databaseUrl);
  const again = await signIn('network-zj');
  await send(again, 'POST', `/api/mass-faults/${fault.id}/reply`, asked);
  const over = await until(
    () => send<MassFault>(again, 'GET', `/api/mass-faults/${fault.id}`),
    ({ state }) => state === 'over',
  );
  expect(over).toMatchObject({
    open: TICKETS,
    ended: 0,
    reply: { done: TICKETS, untold: over.reply?.told, leftOut: [] },
  });
  const twice = await query(
    `select ticket_id from ticket_entry join ticket_standing using (ticket_id)
     where parent_id = $1 and ticket_entry.kind = 'reply' group by ticket_id having count(*) <> 1`,
    [fault.id],
  );
  expect(twice).toEqual([]);
  const [told] = await query<{ customers: string; messages: string }>(
    `select (select count(distinct customer_id) from ticket join ticket_standing on ticket_id = id
              where parent_id = $1) customers,
            (select count(*) from message_to_send) messages`,
    [fault.id],
  );
  expect(told?.messages).toBe(told?.customers);
}, 120_000);
