import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Message, Messages } from '../../src/contact/conversations/message/contract.ts';
import { openEmptyCentre } from '../help/centre.ts';
import { ChatStream } from '../help/chat/chat-stream.ts';
import { lineOver, Visitor } from '../help/chat/visitor.ts';
import { newKey } from '../help/person.ts';
import { type RealServer, startRealServer } from '../help/real-server.ts';

let databaseUrl: string;
let drop: () => Promise<void>;
let server: RealServer;
let cookie = '';
beforeAll(async () => {
  ({ databaseUrl, drop } = await openEmptyCentre());
  server = await startRealServer(databaseUrl);
});
afterAll(async () => {
  await server?.kill();
  await drop?.();
});

async function staff<T>(method: string, path: string, body?: object): Promise<T> {
  const headers = { cookie, ...(body && { 'content-type': 'application/json' }) };
  const reply = await fetch(`${server.address}${path}`, {
    method,
    headers,
    ...(body && { body: JSON.stringify(body) }),
  });
  cookie = reply.headers.get('set-cookie')?.split(';')[0] ?? cookie;
  if (!reply.ok) throw new Error(`${reply.status} ${await reply.text()}`);
  return reply.status === 204 ? ({} as T) : ((await reply.json()) as T);
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

async function until<T>(read: () => Promise<T>, fits: (value: T) => boolean): Promise<T> {
  for (;;) {
    const value = await read();
    if (fits(value)) return value;
    await soon();
  }
}

/** As a browser with an outbox: one after another, each with its key, again until it is answered. */
async function sendAll(texts: string[], send: (text: string, key: string) => Promise<unknown>): Promise<void> {
  for (const text of texts) {
    const key = newKey();
    for (let done = false; !done; ) {
      done = await send(text, key).then(
        () => true,
        () => soon().then(() => false),
      );
    }
  }
}

const words = (who: string) => Array.from({ length: 30 }, (_, index) => `${who} ${index + 1}`);

test('a server that is killed in the middle of two chats loses nothing, doubles nothing, and keeps the order', async () => {
  await staff('POST', '/api/sign-in', { username: 'agent', password: 'agent-jieyi' });
  const visitors = [1, 2].map(() => new Visitor(lineOver(() => server.address)));
  const chats: string[] = [];
  for (const visitor of visitors) {
    chats.push((await visitor.begin()).chat.chat);
    type Listed = { id: string; state: string }[];
    const rings = (all: Listed) => all.some(({ id, state }) => id === chats.at(-1) && state === 'ringing');
    await staff('GET', '/api/me/presence');
    await until(() => staff<Listed>('GET', '/api/contacts'), rings);
    await staff('POST', `/api/contacts/${chats.at(-1)}/answer`);
  }
  const stream = await ChatStream.open(server.address, visitors[0] ?? new Visitor(lineOver(() => server.address)));
  await stream.heard(({ name }) => name === 'welcome');
  const talking = visitors.flatMap((visitor, index) => [
    sendAll(words(`customer${index}`), (text, key) => visitor.say(text, key)),
    sendAll(words(`agent${index}`), (text, key) =>
      staff<Message>('POST', `/api/contacts/${chats[index]}/messages`, { key, text }),
    ),
  ]);
  const said = async () => (await visitors[0]?.messages().catch(() => null))?.marks.lastSeq ?? 0;
  await until(said, (count) => count > 20);
  await server.kill();
  await stream.ended();
  server = await startRealServer(databaseUrl);
  const resumed = await ChatStream.open(
    server.address,
    visitors[0] ?? new Visitor(lineOver(() => '')),
    stream.position,
  );
  await Promise.all(talking);
  resumed.close();
  for (const [index, visitor] of visitors.entries()) {
    const carried = ({ undelivered }: Messages) => undelivered.length === 0;
    const { messages } = await until(() => visitor.messages(0, '&limit=200'), carried);
    expect(messages.map(({ seq }) => seq)).toEqual(messages.map((_, place) => place + 1));
    const of = (who: string) => messages.map(({ text }) => text).filter((text) => text.startsWith(who));
    expect(of(`customer${index}`)).toEqual(words(`customer${index}`));
    expect(of(`agent${index}`)).toEqual(words(`agent${index}`));
    expect(messages.length).toBe(62);
  }
}, 120_000);
