import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendEvent, signEvent } from './send-event.ts';

let server: Server;
let connections = 0;
beforeAll(async () => {
  server = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const at = new Date('2026-03-02T02:00:00Z');
const send = (callback: string, loopbackAllowed: boolean) =>
  sendEvent({
    callback,
    loopbackAllowed,
    at,
    body: '{}',
    eventId: 'e',
    secret: 's',
    signal: new AbortController().signal,
  });
const port = () => (server.address() as AddressInfo).port;

test('a name that leads to this machine is not even connected to', async () => {
  expect(await send(`https://localhost:${port()}/x`, false)).toBe('leads into a network that is not open');
  expect(await send(`https://127.0.0.1:${port()}/x`, false)).toBe('the callback lies in a network that is not open');
  expect(connections).toBe(0);
});

test('a developer may be told at home', async () => {
  expect(await send(`http://localhost:${port()}/x`, true)).not.toBeNull();
  expect(connections).toBe(1);
});

test('a signature is over the seconds and the body', () => {
  const signature = signEvent('s', at, '{}');
  expect(signature).toMatch(/^t=1772416800,v1=[0-9a-f]{64}$/u);
  expect(signEvent('s', at, '{ }')).not.toBe(signature);
  expect(signEvent('t', at, '{}')).not.toBe(signature);
  expect(signEvent('s', new Date(at.getTime() + 1000), '{}')).not.toBe(signature);
});
