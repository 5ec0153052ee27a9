import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readReach } from '../../src/platform/reaching/read-reach.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { OtherSystem } from '../help/tmf/other-system.ts';

const OFFICE = '203.0.113.7';
const PER_MINUTE = 60;

let centre: TestCentre;
beforeAll(async () => {
  centre = await openCentre({ requestsPerMinute: PER_MINUTE });
});
afterAll(() => centre?.close());

const ask = (url: string, cookie: string, remoteAddress = OFFICE) =>
  centre.app.inject({ url, headers: { cookie }, remoteAddress });

async function askOften(url: string, cookie: string, times: number, remoteAddress = OFFICE): Promise<number[]> {
  const statuses: number[] = [];
  for (let time = 0; time < times; time += 1) statuses.push((await ask(url, cookie, remoteAddress)).statusCode);
  return statuses;
}

describe('requests', () => {
  test('are counted for each signed-in person, whoever else is behind the address', async () => {
    const people = await Promise.all(['agent', 'agent2', 'lead'].map((name) => centre.signIn(name)));
    const beginning = await askOften('/api/me', people[0]?.cookie ?? '', 50);
    expect(new Set(beginning)).toEqual(new Set([200]));
    const flood = await askOften('/api/me', '', PER_MINUTE + 1);
    expect([flood.at(-2), flood.at(-1)]).toEqual([401, 429]);
    expect(await askOften('/api/portal/progress', 'jieyi_progress=made-up', 1)).toEqual([429]);
    for (const { cookie } of people.slice(1))
      expect(new Set(await askOften('/api/me', cookie, 40))).toEqual(new Set([200]));
    const late = await askOften('/api/me', people[0]?.cookie ?? '', 15, '198.51.100.9');
    expect(late).toContain(429);
  });

  test('of strangers are counted by address, of IPv6 by its first half; nobody signed in is held up', async () => {
    const expert = await centre.signIn('expert');
    const flood = await askOften('/api/nothing', '', PER_MINUTE + 1, '2001:db8:1:2::1');
    expect(flood.filter((status) => status === 429)).toHaveLength(1);
    const refused = await ask('/api/nothing', '', '2001:db8:1:2:ffff::9');
    expect(refused).toMatchObject({ statusCode: 429, headers: { 'cache-control': 'no-store' } });
    expect(refused.json()).toMatchObject({ code: 'too-many-requests' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await ask('/api/nothing', '', '2001:db8:1:3::1')).statusCode).toBe(404);
    expect((await ask('/api/me', expert.cookie, '2001:db8:1:2::1')).statusCode).toBe(200);
  });

  test('below /tmf-api are refused in the form of the standard, and a right key is let in whatever others guess', async () => {
    const key = await OtherSystem.withKey(centre, await centre.signIn('admin'));
    const path = '/tmf-api/troubleTicket/v5/troubleTicket?limit=1';
    const guess = (of: number) => centre.app.inject({ url: path, headers: { 'x-api-key': `jy_${of}` } });
    for (let of = 0; of < 60; of += 1) await guess(of);
    const refused = await guess(61);
    expect(refused.statusCode).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.json()).toMatchObject({ '@type': 'Error', status: '429' });
    for (let of = 0; of < PER_MINUTE + 5; of += 1) expect((await key.get(path)).status).toBeLessThan(300);
  });
});

test.each(['/api/me', '/api/nothing', '/api/portal/form', '/tmf-api/nothing', '/api/docs/json', '/api/%zz'])(
  'what %s answers is kept by nobody between',
  async (url) => {
    const reply = await ask(url, '', '198.51.100.77');
    expect(reply.headers['cache-control']).toBe('no-store');
  },
);

const setting = (env: NodeJS.ProcessEnv, more: object = {}) =>
  readReach(env, { host: '127.0.0.1', onlyHere: false, ...more });

describe('the host', () => {
  const send = (headers: Record<string, string>, remoteAddress = '127.0.0.1') =>
    centre.app.inject({
      method: 'POST',
      url: '/api/sign-in',
      headers,
      remoteAddress,
      payload: { username: 'x', password: 'y' },
    });

  test.each(['localhost:8086', '127.0.0.1', '[::1]:8086', 'desk.localhost'])(
    'of a sample centre may be %s',
    async (host) => {
      expect((await send({ host })).statusCode).toBe(401);
    },
  );

  test.each([
    [{ host: 'evil.example' }],
    [{ host: '192.168.1.4:8086' }],
    [{ host: 'localhost.evil.example' }],
    [{ host: '127.0.0.1.nip.io' }],
    [{ host: 'localhost', 'x-forwarded-host': 'desk.example.cn' }],
    [{ host: 'localhost', 'x-forwarded-for': '203.0.113.9' }],
    [{ host: 'localhost', forwarded: 'for=203.0.113.9;host=localhost' }],
    [{ host: 'localhost', 'x-real-ip': '203.0.113.9' }],
  ])('of a sample centre is not %j', async (headers) => {
    const reply = await send(headers);
    expect([reply.statusCode, reply.json().code]).toEqual([403, 'only-from-here']);
  });
});

describe('a centre with addresses of its own', () => {
  let open: TestCentre;
  beforeAll(async () => {
    const env = {
      TRUSTED_PROXIES: '10.0.0.0/24, 2001:db8::1',
      PUBLIC_ADDRESSES: 'https://desk.example.cn, 192.0.2.4:8443',
    };
    open = await openCentre({ sampleData: false, reach: setting(env, { host: '0.0.0.0' }) });
  });
  afterAll(() => open?.close());
  const get = (headers: Record<string, string>, remoteAddress = '10.0.0.5') =>
    open.app.inject({ url: '/api/portal/form', headers, remoteAddress });

  test.each([
    [{ host: 'desk.example.cn' }],
    [{ host: 'DESK.example.cn:443' }],
    [{ host: 'desk.example.cn.' }],
    [{ host: '192.0.2.4:8443' }],
    [{ host: 'localhost:8086' }],
    [{ host: '127.0.0.1', 'x-forwarded-host': 'desk.example.cn' }],
  ])('answers at %j', async (headers) => {
    expect((await get(headers)).statusCode).toBe(200);
  });

  test.each([
    [{ host: 'other.example' }],
    [{ host: 'desk.example.cn.evil.example' }],
    [{ host: '192.0.2.4' }],
    [{ host: '10.0.0.9' }],
    [{ host: 'localhost', 'x-forwarded-host': 'other.example' }],
    [{ host: 'localhost', 'x-forwarded-host': 'desk.example.cn, other.example' }],
    [{ host: 'desk.example.cn', forwarded: 'host="other.example"' }],
  ])('does not at %j', async (headers) => {
    const reply = await get(headers);
    expect([reply.statusCode, reply.json().code]).toEqual([421, 'not-served-here']);
  });

  test('believes only its own proxies', async () => {
    const foreign = { host: 'localhost', 'x-forwarded-host': 'other.example' };
    expect((await get(foreign, '10.0.1.5')).statusCode).toBe(200);
    const tmf = await open.app.inject({
      url: '/tmf-api/troubleTicket/v5/x',
      headers: { host: 'other.example' },
      remoteAddress: '10.0.1.5',
    });
    expect(tmf.json()).toMatchObject({ '@type': 'Error', status: '421' });
  });
});

test.each([
  [{ TRUSTED_PROXIES: '10.0.0.0/33' }, /TRUSTED_PROXIES/u],
  [{ TRUSTED_PROXIES: 'proxy.example' }, /TRUSTED_PROXIES/u],
  [{ PUBLIC_ADDRESSES: 'https://*.example.cn' }, /PUBLIC_ADDRESSES/u],
  [{ PUBLIC_ADDRESSES: 'no host' }, /PUBLIC_ADDRESSES/u],
])('the settings %j are refused at the start', (env, word) => {
  expect(() => setting(env)).toThrow(word);
});

test('without addresses a centre beyond this machine is reached by numbers, which no page can have for its name', async () => {
  const open = await openCentre({ sampleData: false, reach: setting({}, { host: '0.0.0.0' }) });
  const status = async (host: string) =>
    (await open.app.inject({ url: '/api/portal/form', headers: { host } })).statusCode;
  expect([await status('192.0.2.4:8086'), await status('desk.example.cn')]).toEqual([200, 421]);
  await open.close();
});
