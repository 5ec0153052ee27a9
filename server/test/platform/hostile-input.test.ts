import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Static } from 'typebox';
import type { RefusalBody } from '../../src/platform/refusal.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { newKey, type Person } from '../help/person.ts';

let centre: TestCentre;
let agent: Person;
let contactId: string;
let address: string;
beforeAll(async () => {
  centre = await openCentre();
  agent = await centre.signIn('agent');
  contactId = await agent.takeCall('harassed-every-night', 'security.harassment');
  address = await centre.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => centre?.close());

type Refused = Static<typeof RefusalBody>;

/** A path exactly as written: clients would tidy it up. */
function sendRaw(method: string, path: string, headers: string[] = []): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(address).port), '127.0.0.1');
    let reply = '';
    socket.setTimeout(5000, () => socket.destroy(new Error(`no end to the reply of ${method} ${path}: ${reply}`)));
    socket.on('data', (chunk) => (reply += chunk.toString()));
    socket.on('error', reject);
    socket.on('close', () => resolve(reply));
    socket.write(
      [`${method} ${path} HTTP/1.1`, 'host: 127.0.0.1', 'connection: close', ...headers, '', ''].join('\r\n'),
    );
  });
}

describe('the guard', () => {
  test.each([
    '/%61pi/policies',
    '/%61pi/simulated-boss',
    '/ap%69/matter-types',
    'http://127.0.0.1/api/policies',
    '//api/policies',
    '/x/../api/policies',
    '/api/policies/',
    '/api/policies;x',
    '/API/policies',
  ])('is not walked around by writing the path as %s', async (path) => {
    expect(await sendRaw('GET', path)).toMatch(/^HTTP\/1.1 (401|404|400) /);
  });

  test('holds for HEAD, and other methods find nothing', async () => {
    expect(await sendRaw('HEAD', '/api/policies')).toMatch(/^HTTP\/1.1 401 /);
    for (const method of ['OPTIONS', 'TRACE', 'DELETE', 'PATCH'])
      expect(await sendRaw(method, '/api/policies', [`cookie: ${agent.cookie}`])).toMatch(/^HTTP\/1.1 40[045] /);
  });

  test('HEAD of the live events ends', async () => {
    expect(await sendRaw('HEAD', '/api/live', [`cookie: ${agent.cookie}`])).toMatch(/^HTTP\/1.1 (200|404) /);
  });
});

describe('text that cannot be kept', () => {
  const unkeepable = ['\u0000', 'before\u0000after', '\ud800', 'x\udc00y'];
  test.each(unkeepable)('%j is refused by naming the field, wherever it stands', async (text) => {
    const replies = [
      await agent.post<Refused>(`/api/contacts/${contactId}/note`, { text }),
      await agent.post<Refused>('/api/sign-in', { username: text, password: text }),
      await agent.post<Refused>('/api/decisions', { policy: text, facts: {} }),
      await agent.post<Refused>('/api/decisions', { facts: { type: text } }),
      await agent.post<Refused>('/api/decisions', { facts: { [text]: true } }),
      await agent.act<Refused>(contactId, 'explain', { reason: text }),
      await agent.act<Refused>(contactId, 'explain', { record: { situation: text } }),
      await agent.act<Refused>(contactId, 'explain', { record: { [text]: 'x' } }),
      await agent.act<Refused>(contactId, 'explain', { key: `12345678${text}` }),
      await agent.post<Refused>(`/api/contacts/${contactId}/matter`, { type: text }),
      await agent.post<Refused>(`/api/contacts/${contactId}/facts`, { fact: text, value: text }),
    ];
    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 400));
    expect(replies[0]?.body).toMatchObject({ code: 'malformed-request', details: [{ field: 'text' }] });
  });

  test('is refused in addresses too', async () => {
    const paths = [
      '/api/policies/%00',
      '/api/policies/x%00y',
      '/api/sample-callers/%00/ring',
      '/api/tickets?limit=%00',
    ];
    for (const path of paths) {
      const method = path.endsWith('ring') ? 'POST' : 'GET';
      const reply = await centre.app.inject({ method, url: path, headers: { cookie: agent.cookie } });
      expect({ path, status: reply.statusCode }).toEqual({
        path,
        status: expect.toSatisfy((s) => s === 400 || s === 404),
      });
    }
  });

  test('other odd text is kept as it is', async () => {
    const text = `👨‍👩‍👧‍👦 \u202e反 \ufeff${'é'.normalize('NFD')} '"; drop table contact; -- \\u0000 ￿`;
    const { timeline } = await agent.must(
      agent.post<{ timeline: { detail: object }[] }>(`/api/contacts/${contactId}/note`, { text }),
    );
    expect(timeline.at(-1)?.detail).toEqual({ text });
  });
});

describe('bodies', () => {
  const sendText = (payload: string, type = 'application/json', url = '/api/decisions') =>
    centre.app.inject({ method: 'POST', url, headers: { cookie: agent.cookie, 'content-type': type }, payload });

  test.each([
    ['two megabytes', `{"facts":{"type":"${'x'.repeat(2_000_000)}"}}`],
    ['nested a hundred thousand deep', `{"facts":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['objects fifty thousand deep', `{"facts":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`],
    [
      'ten thousand facts',
      JSON.stringify({ facts: Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`f${i}`, i])) }),
    ],
    ['a prototype', '{"facts":{"__proto__":{"type":"ordinary"}}}'],
    ['a constructor', '{"facts":{"constructor":{"prototype":{"type":"ordinary"}}}}'],
    ['names of Object', '{"facts":{"toString":true,"hasOwnProperty":true,"constructor":true}}'],
    ['no object', '[]'],
    ['null', 'null'],
    ['nothing', ''],
    ['facts that are null', '{"facts":null}'],
    ['facts that are a list', '{"facts":[]}'],
    ['a huge number', '{"facts":{"type":"marketing.caller-id-fee","contactsOnMatter":1e400}}'],
    ['a huge whole number', '{"facts":{"type":"marketing.caller-id-fee","contactsOnMatter":1e300,"x":1}}'],
    ['a negative number', '{"facts":{"type":"marketing.caller-id-fee","contactsOnMatter":-1}}'],
  ])('of %s are refused', async (_, payload) => {
    const reply = await sendText(payload);
    expect(reply.statusCode).toBeGreaterThanOrEqual(400);
    expect(reply.statusCode).toBeLessThan(500);
    expect(reply.json()).toMatchObject({
      code: expect.any(String),
      reason: expect.any(String),
      remedy: expect.any(String),
    });
    expect(reply.body.length).toBeLessThan(20_000);
  });

  test('of more bytes than are taken are told so, in a sentence and with the status for it', async () => {
    const large = `{"facts":{"type":"${'x'.repeat(2_000_000)}"}}`;
    const reply = await sendText(large);
    expect([reply.statusCode, reply.json<Refused>().code]).toEqual([413, 'body-too-long']);
    expect(reply.json<Refused>().reason).toBe('What was sent is larger than is taken here');
    const form = await sendText(large, 'application/json', '/api/portal/forms');
    expect(form.statusCode).toBe(413);
  });

  test.each(['text/plain', 'application/xml', 'multipart/form-data', 'application/x-www-form-urlencoded', 'nonsense'])(
    'of the type %s are refused',
    async (type) => {
      expect((await sendText('{"facts":{}}', type)).statusCode).toBeLessThan(500);
      expect((await sendText('{"facts":{}}', type)).statusCode).toBeGreaterThanOrEqual(400);
    },
  );

  test('of an act with ten thousand things recorded are refused', async () => {
    const record = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`k${i}`, 'x']));
    expect(await agent.act(contactId, 'complaint', { insisted: true, record })).toMatchObject({ status: 400 });
  });

  test.each(['__proto__', 'constructor', 'toString', ''])('of an act that records %j do no harm', async (name) => {
    const record: unknown = JSON.parse(`{"${name}":"x"}`);
    const { decision } = await agent.resolution(contactId);
    const order = `{"key":"${newKey()}","decisionId":"${decision.id}","disposition":"suggestion","record":${JSON.stringify(record)}}`;
    const reply = await sendText(order, 'application/json', `/api/contacts/${contactId}/acts`);
    expect(reply.statusCode).toBeLessThan(500);
    expect(reply.statusCode).toBeGreaterThanOrEqual(400);
  });
});

describe('questions in addresses', () => {
  test.each([
    '/api/audit?limit=0',
    '/api/tickets?limit=-1',
    '/api/tickets?limit=1e99',
    '/api/tickets?limit=1&limit=2',
    '/api/tickets?limit=NaN',
    '/api/tickets?customerId=1',
    '/api/tickets?customerId=01900000-0000-7000-8000-000000000000&customerId=01900000-0000-7000-8000-000000000000',
    '/api/tickets/1',
    '/api/tickets/01900000-0000-7000-8000-00000000000g',
    '/api/customers/%27%20or%201=1',
    '/api/contacts/%E0%A4%A',
    '/api/policies/%ED%A0%80',
  ])('%s is refused', async (url) => {
    const person = url.startsWith('/api/audit') ? await centre.signIn('admin') : agent;
    const { status } = await person.get(url);
    expect([400, 404]).toContain(status);
  });
});

describe('live events', () => {
  const firstOf = async (lastEventId: string) => {
    const ending = new AbortController();
    const headers = { cookie: agent.cookie, 'last-event-id': lastEventId };
    const reply = await fetch(`${address}/api/live`, { headers, signal: ending.signal });
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of reply.body ?? []) {
      text += decoder.decode(chunk, { stream: true });
      if (text.includes('event: ')) break;
    }
    ending.abort();
    return /event: (\S+)/.exec(text)?.[1];
  };

  test.each([
    '9007199254740991',
    '-1',
    'x',
    '1e3',
    '0x10',
    '99999999999999999999',
    '1.5',
    '0123456789abcdef.1:1:',
    '0123456789abcdef.1:9999999999999999:2,3',
    `0123456789abcdef.1:9:${'2,'.repeat(5000)}3`,
  ])('resumed after the position %.40s, which never was, begin anew', async (position) => {
    expect(await firstOf(position)).toBe('welcome');
  });

  test('resumed ahead of everything, in the right time, begin anew', async () => {
    const { epoch } = await centre.centre.db.selectFrom('eventEpoch').select('epoch').executeTakeFirstOrThrow();
    expect(await firstOf(`${epoch}.9999999999999998:9999999999999999:9999999999999998`)).toBe('welcome');
  });
});
