import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmptyCentre } from '../help/centre.ts';
import { isSigned, openReceiver, type Receiver } from '../help/tmf/event-receiver.ts';
import { mandatory } from '../help/tmf/other-system.ts';
import { type RealServer, startRealServer } from '../help/real-server.ts';

let databaseUrl: string;
let drop: () => Promise<void>;
let server: RealServer;
let receiver: Receiver;
beforeAll(async () => {
  ({ databaseUrl, drop } = await openEmptyCentre());
});
afterAll(async () => {
  await server?.kill();
  await receiver?.close();
  await drop?.();
});

const base = '/tmf-api/troubleTicket/v5';
const TICKETS = 12;

async function send(method: string, path: string, headers: Record<string, string>, body?: object) {
  const reply = await fetch(`${server.address}${path}`, {
    method,
    headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await reply.text();
  if (!reply.ok) throw new Error(`${reply.status} ${text}`);
  return { reply, body: JSON.parse(text || '{}') as Record<string, string> };
}

async function makeKey(): Promise<Record<string, string>> {
  const signIn = await send('POST', '/api/sign-in', {}, { username: 'admin', password: 'admin-jieyi' });
  const cookie = (signIn.reply.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const wanted = { name: 'x', provinceId: 'zj', rights: ['tmf621:read', 'tmf621:write'] };
  const { body } = await send('POST', '/api/api-keys', { cookie }, wanted);
  return { authorization: `Bearer ${body['key'] ?? ''}` };
}

/** What the killed server had taken is another's after a while, which nobody waits for here. */
async function letTakenTimePass(): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`update event_delivery set taken_until = taken_until - interval '1 hour'`);
  await client.end();
}

test('killed while events are on their way, none is lost and none overtakes on its ticket', async () => {
  // The fifth event is answered only when the server is dead: taken, never settled.
  let reached: () => void = () => undefined;
  const inTheMiddle = new Promise<void>((resolve) => (reached = resolve));
  receiver = await openReceiver((_, nth) => {
    if (nth < 5 || nth > 8) return 204;
    reached();
    return new Promise<number>((resolve) => setTimeout(() => resolve(204), 3000));
  });
  server = await startRealServer(databaseUrl);
  const key = await makeKey();
  const hub = await send('POST', `${base}/hub`, key, { '@type': 'Hub', callback: receiver.url });
  const secret = hub.reply.headers.get('x-jieyi-signing-key') ?? '';
  const ids: string[] = [];
  for (let count = 0; count < TICKETS; count += 1) {
    const { body } = await send('POST', `${base}/troubleTicket`, key, mandatory.v5);
    ids.push(body['id'] ?? '');
    await send('PATCH', `${base}/troubleTicket/${body['id'] ?? ''}`, key, { status: 'inProgress' });
  }
  await inTheMiddle;
  await server.kill();
  const before = receiver.once().length;
  expect(before).toBeLessThan(TICKETS * 2);
  await letTakenTimePass();
  server = await startRealServer(databaseUrl);
  const changes = () => receiver.once().filter((one) => one.body.eventType === 'TroubleTicketStatusChangeEvent');
  while (changes().length < TICKETS) await new Promise((resolve) => setTimeout(resolve, 50));
  for (const id of ids) {
    const own = receiver.once().filter((one) => one.body.event.troubleTicket.id === id);
    expect(own.map((one) => one.body.eventType)).toEqual([
      'TroubleTicketCreateEvent',
      'TroubleTicketStatusChangeEvent',
    ]);
  }
  // Some were sent twice, each with the same id: that is what it is for.
  expect(receiver.all.length).toBeGreaterThan(receiver.once().length);
  for (const one of receiver.all) expect(isSigned(one, secret, new Date())).toBe(true);
}, 90_000);
