import { connect } from 'node:net';
import { performance } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { at, mandatory, OtherSystem } from '../help/tmf/other-system.ts';
import { readPublished, TroubleTickets, versions } from '../help/tmf/trouble-tickets.ts';

const published = readPublished();
let centre: TestCentre;
let partner: OtherSystem;
let address: string;
beforeAll(async () => {
  centre = await openCentre();
  partner = await OtherSystem.withKey(centre, await centre.signIn('admin'));
  address = await centre.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => centre?.close());

/** What was sent, byte by byte: clients would tidy it up. */
function sendRaw(text: string): Promise<{ status: number; head: string; body: string }> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(address).port), '127.0.0.1');
    let reply = '';
    socket.setTimeout(5000, () => socket.destroy(new Error(`no end to the reply: ${reply}`)));
    socket.on('data', (chunk) => (reply += chunk.toString()));
    socket.on('error', reject);
    socket.on('close', () => {
      const [head = '', body = ''] = reply.split('\r\n\r\n');
      resolve({ status: Number(head.split(' ')[1]), head, body });
    });
    socket.write(text);
  });
}

const request = (line: string, headers: string[] = []) =>
  sendRaw(
    [
      `${line} HTTP/1.1`,
      'host: 127.0.0.1',
      'connection: close',
      `authorization: Bearer ${partner.key}`,
      ...headers,
      '',
      '',
    ].join('\r\n'),
  );

describe.each(versions)('whatever is wrong with a request to %s', (version) => {
  const fits = (body: unknown) => {
    expect(body).toMatchObject({ code: expect.any(String), reason: expect.any(String), status: expect.any(String) });
    expect(published?.[version].faultsOf('Error', body) ?? []).toEqual([]);
    if (version === 'v5') expect(body).toMatchObject({ '@type': 'Error' });
  };
  const base = at[version];
  const send = async (
    method: string,
    path: string,
    headers: Record<string, string> = {},
    payload?: string | Buffer,
  ) => {
    const url = `${base}${path}`;
    const key = { authorization: `Bearer ${partner.key}` };
    const reply = await centre.app.inject({
      method: method as 'GET',
      url,
      headers: { ...key, ...headers },
      ...(payload !== undefined && { payload }),
    });
    return { status: reply.statusCode, headers: reply.headers, text: reply.body };
  };
  const json = { 'content-type': 'application/json' };
  const whole = JSON.stringify(mandatory[version]);

  test.each([
    ['an unknown path', 'GET', '/nothing', {}, undefined, 404],
    ['nothing but the base', 'GET', '', {}, undefined, 404],
    ['two slashes', 'GET', '//troubleTicket', {}, undefined, 404],
    ['a deeper path', 'GET', '/troubleTicket/1/2/3', {}, undefined, 404],
    ['a path that is not encoded so', 'GET', '/troubleTicket/%E0%A4%A', {}, undefined, 400],
    ['a very long id', 'GET', `/troubleTicket/${'x'.repeat(500)}`, {}, undefined, 400],
    ['a query that is not encoded so', 'GET', '/troubleTicket?status=%ZZ', {}, undefined, 400],
    ['bytes that are not UTF-8 in the query', 'GET', '/troubleTicket?status=%ff', {}, undefined, 400],
    ['a name that is not encoded so', 'GET', '/troubleTicket?st%a=x', {}, undefined, 400],
    ['a limit twice', 'GET', '/troubleTicket?limit=1&limit=2', {}, undefined, 400],
    ['no JSON', 'POST', '/troubleTicket', json, '{"description":', 400],
    ['nothing', 'POST', '/troubleTicket', json, '', 400],
    ['a list', 'POST', '/troubleTicket', json, '[]', 400],
    ['a text alone', 'POST', '/troubleTicket', json, '"x"', 400],
    [
      'bytes that are not UTF-8',
      'POST',
      '/troubleTicket',
      json,
      Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]),
      400,
    ],
    [
      'another character set',
      'POST',
      '/troubleTicket',
      { 'content-type': 'application/json; charset=gbk' },
      whole,
      415,
    ],
    ['a compressed body', 'POST', '/troubleTicket', { ...json, 'content-encoding': 'gzip' }, whole, 415],
    ['XML', 'POST', '/troubleTicket', { 'content-type': 'application/xml' }, '<a/>', 415],
    ['a form', 'POST', '/hub', { 'content-type': 'application/x-www-form-urlencoded' }, 'callback=x', 415],
    ['no type', 'POST', '/troubleTicket', { 'content-type': '' }, whole, 415],
    ['a nonsensical type', 'PATCH', '/troubleTicket/1', { 'content-type': 'nonsense' }, '{}', 415],
    ['XML as the answer', 'GET', '/troubleTicket', { accept: 'application/xml' }, undefined, 406],
    ['anything but JSON', 'GET', '/troubleTicket', { accept: 'text/html, application/json;q=0' }, undefined, 406],
    ['another method meant', 'POST', '/troubleTicket', { ...json, 'x-http-method-override': 'DELETE' }, whole, 400],
    ['brackets alone', 'POST', '/troubleTicket', json, '['.repeat(1_000_000), 400],
    ['a body too large', 'POST', '/hub', json, `"${'x'.repeat(2_000_000)}"`, 413],
    [
      'a date with the name of a zone',
      'POST',
      '/troubleTicket',
      json,
      whole.replace('{', '{"requestedResolutionDate":"2026-03-05T00:00:00+08:00[Asia/Shanghai]",'),
      400,
    ],
    [
      'a date that no calendar has',
      'POST',
      '/troubleTicket',
      json,
      whole.replace('{', '{"requestedResolutionDate":"2026-02-30T00:00:00Z",'),
      400,
    ],
  ] as [string, string, string, Record<string, string>, string | Buffer | undefined, number][])(
    '%s is refused in the form of the standard',
    async (_, method, path, headers, payload, status) => {
      const reply = await send(method, path, headers, payload);
      expect(reply.status).toBe(status);
      expect(reply.headers['content-type']).toMatch(/^application\/json/u);
      fits(JSON.parse(reply.text));
    },
  );

  test('what cannot be done at an address is refused with what can', async () => {
    for (const [method, path, allow] of [
      ['PUT', '/troubleTicket', 'GET, HEAD, OPTIONS, POST'],
      ['DELETE', '/troubleTicket/', 'GET, HEAD, OPTIONS, POST'],
      ['POST', '/troubleTicket/1', 'DELETE, GET, HEAD, OPTIONS, PATCH'],
      ['PUT', '/troubleTicket/1/', 'DELETE, GET, HEAD, OPTIONS, PATCH'],
      ['GET', '/hub', 'OPTIONS, POST'],
      ['PATCH', '/hub/1', 'DELETE, GET, HEAD, OPTIONS'],
      ['POST', '/troubleTicket/1/attachment/2', 'GET, HEAD, OPTIONS'],
    ] as const) {
      const reply = await send(method, path);
      expect([method, path, reply.status, reply.headers['allow']]).toEqual([method, path, 405, allow]);
      fits(JSON.parse(reply.text));
      const asked = await send('OPTIONS', path);
      expect([path, asked.status, asked.headers['allow'], asked.text]).toEqual([path, 204, allow, '']);
    }
    const odd = await request(`PROPFIND ${base}/troubleTicket`);
    expect(odd).toMatchObject({ status: 405, head: expect.stringMatching(/allow: GET, HEAD, OPTIONS, POST/iu) });
    fits(JSON.parse(odd.body));
    expect((await send('OPTIONS', '/nothing')).status).toBe(404);
  });

  test('HEAD says what GET would, without its body', async () => {
    const { status, head, body } = await request(`HEAD ${base}/troubleTicket?limit=1`);
    expect({ status, body }).toEqual({ status: 206, body: '' });
    expect(head).toMatch(/x-total-count: \d+/iu);
    expect((await request(`HEAD ${base}/troubleTicket/1`)).status).toBe(404);
  });

  test('what is no HTTP is refused so too', async () => {
    const long = await request(`GET ${base}/troubleTicket?status=${'x'.repeat(40_000)}`);
    expect(long.status).toBe(431);
    fits(JSON.parse(long.body));
    const broken = await request(`GET ${base}/troubleTicket`, ['no header at all']);
    expect(broken.status).toBe(400);
    fits(JSON.parse(broken.body));
  });

  test('bodies of more values than ever could be taken are refused at once', async () => {
    const many = whole.replace('{', `{"note":[${Array.from({ length: 500_000 }, () => '{}').join(',')}],`);
    const began = performance.now();
    const reply = await send('POST', '/troubleTicket', json, many);
    expect(performance.now() - began).toBeLessThan(500);
    expect(reply.status).toBe(413);
    fits(JSON.parse(reply.text));
  });

  test('a text of 10,000 characters is taken, a longer one refused', async () => {
    const tickets = new TroubleTickets(partner);
    const words = '很长'.repeat(5000);
    const type = version === 'v5' ? { '@type': 'Note' } : {};
    const made = await tickets.create(version, { description: words, note: [{ ...type, text: words }] });
    expect(made).toMatchObject({ description: words, note: [{ text: words }] });
    const moved = await tickets.patch(version, made.id, { status: 'inProgress', statusChangeReason: words });
    expect(moved).toMatchObject({ status: 200 });
    const longer = await partner.send('POST', `${base}/troubleTicket`, {
      ...mandatory[version],
      description: `${words}x`,
    });
    expect(longer).toMatchObject({ status: 400, body: { code: 'malformed-request' } });
    fits(longer.body);
  });

  test('a subscription that nothing could ever fit is refused', async () => {
    const callback = 'http://127.0.0.1:9/events';
    const type = version === 'v5' ? { '@type': 'Hub' } : {};
    const hub = (query: string) => partner.send('POST', `${base}/hub`, { callback, query, ...type });
    for (const query of [
      'nosuch=1',
      'x',
      'severity=',
      'status=sleeping',
      'note.shoe=1',
      'creationDate.gt=gestern',
      'limit=5',
      'eventType=Something',
      'note=1',
      'relatedParty.role.gt=a',
    ]) {
      const refused = await hub(query);
      expect([query, refused.status, refused.body.code]).toEqual([query, 400, 'query-wrong']);
      fits(refused.body);
    }
    const query =
      'eventType=TroubleTicketCreateEvent&event.troubleTicket.status=held,pending&creationDate.gte=2026-03-01&relatedParty.role=customer';
    expect(await hub(query)).toMatchObject({ status: 201, body: { query } });
  });
});

test('an address below the standard interface that nothing is at is refused in its form', async () => {
  for (const url of [
    '/tmf-api',
    '/tmf-api/',
    '/tmf-api/nothing',
    '/tmf-api/troubleTicket/v9/troubleTicket',
    '/tmf-api/%E0%A4%A',
  ]) {
    const reply = await partner.get(url);
    expect([url, reply.status]).toEqual([url, url.includes('%') ? 400 : 404]);
    expect(published?.v4.faultsOf('Error', reply.body) ?? []).toEqual([]);
    expect(reply.body).toMatchObject({
      code: expect.any(String),
      message: expect.any(String),
      status: String(reply.status),
    });
  }
  const elsewhere = await partner.get<{ remedy?: string }>('/api/%E0%A4%A');
  expect(elsewhere).toMatchObject({ status: 400, body: { code: 'malformed-request', remedy: expect.any(String) } });
});
