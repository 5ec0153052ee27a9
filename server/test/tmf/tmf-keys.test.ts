import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHttp } from '../../src/platform/http.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { at, mandatory, OtherSystem, type Resource } from '../help/tmf/other-system.ts';
import type { Method, Person } from '../help/person.ts';

let centre: TestCentre;
let admin: Person;
beforeAll(async () => {
  centre = await openCentre();
  admin = await centre.signIn('admin');
});
afterAll(() => centre?.close());

const tickets = `${at.v4}/troubleTicket`;
const inject = (url: string, headers: Record<string, string>, method: Method = 'GET') =>
  centre.app.inject({ method, url, headers });

describe('a key', () => {
  test('is shown once, kept as a hash, and listed without it', async () => {
    const partner = await OtherSystem.withKey(centre, admin, { name: '省公司网管' });
    expect(partner.key).toMatch(/^jy_[\w-]{43}$/u);
    const { db } = centre.centre;
    const rows = JSON.stringify(await db.selectFrom('apiKey').selectAll().execute());
    expect(rows).not.toContain(partner.key);
    const listed = await admin.get<{ id: string; name: string }[]>('/api/api-keys');
    expect(JSON.stringify(listed.body)).not.toContain(partner.key);
    expect(listed.body.find(({ id }) => id === partner.keyId)).toMatchObject({ name: '省公司网管', provinceId: 'zj' });
    expect(JSON.stringify((await admin.get('/api/audit')).body)).not.toContain(partner.key);
  });

  test('is made and seen by administrators only', async () => {
    const agent = await centre.signIn('agent');
    expect((await agent.get('/api/api-keys')).status).toBe(403);
    expect((await agent.post('/api/api-keys', { name: 'x', rights: ['tmf621:read'] })).status).toBe(403);
  });

  test.each([
    [{ expiresAt: '2020-01-01T00:00:00Z' }, 'key-term-wrong'],
    [{ expiresAt: '2036-01-01T00:00:00Z' }, 'key-term-wrong'],
    [{ provinceId: 'atlantis' }, 'key-province-wrong'],
    [{ rights: [] }, 'malformed-request'],
    [{ rights: ['ticket:read'] }, 'malformed-request'],
  ])('is not made with %j', async (more, code) => {
    const wanted = { name: 'x', rights: ['tmf621:read'], ...more };
    expect(await admin.post('/api/api-keys', wanted)).toMatchObject({ status: 400, body: { code } });
  });

  test('opens the standard paths by either header, and nothing else', async () => {
    const { key } = await OtherSystem.withKey(centre, admin);
    expect((await inject(tickets, { authorization: `Bearer ${key}` })).statusCode).toBeLessThan(300);
    expect((await inject(tickets, { 'x-api-key': key })).statusCode).toBeLessThan(300);
    for (const path of ['/api/tickets', '/api/api-keys', '/api/me'])
      expect((await inject(path, { authorization: `Bearer ${key}`, 'x-api-key': key })).statusCode).toBe(401);
  });

  test('is needed: a session, nothing, or a wrong key is refused alike', async () => {
    const { key } = await OtherSystem.withKey(centre, admin);
    for (const headers of [
      {},
      { cookie: admin.cookie },
      { authorization: `Bearer ${key}x` },
      { authorization: `Bearer ${key.slice(0, -1)}` },
      { authorization: `Basic ${key}` },
      { 'x-api-key': "' or 1=1 --" },
    ] as Record<string, string>[]) {
      const reply = await inject(tickets, headers);
      expect(reply.statusCode).toBe(401);
      expect(reply.json()).toMatchObject({ code: 'key-refused', reason: expect.any(String) });
      expect(reply.headers['www-authenticate']).toBe('Bearer');
    }
  });

  test.each(['/tmf-api/troubleTicket/v4/troubleTicket/', '/%74mf-api/troubleTicket/v4/troubleTicket'])(
    'is needed however the path is written: %s',
    async (path) => {
      expect((await inject(path, {})).statusCode).toBe(401);
      expect((await inject(path, {}, 'POST')).statusCode).toBe(401);
    },
  );

  test('does only what its rights say', async () => {
    const reader = await OtherSystem.withKey(centre, admin, { rights: ['tmf621:read'] });
    expect((await reader.get(tickets)).status).toBeLessThan(300);
    expect(await reader.send('POST', tickets, mandatory.v4)).toMatchObject({
      status: 403,
      body: { code: 'key-not-allowed' },
    });
    expect((await reader.get('/tmf-api/partyInteraction/v4/partyInteraction')).status).toBe(403);
    const audit = await admin.get<{ what: string; about: object }[]>('/api/audit');
    expect(audit.body).toContainEqual(
      expect.objectContaining({
        what: 'api-key.not-allowed',
        about: { keyId: reader.keyId, right: 'tmf621:write' },
      }),
    );
  });

  test('ends when it is revoked, and when its time is over', async () => {
    const revoked = await OtherSystem.withKey(centre, admin);
    expect((await admin.post(`/api/api-keys/${revoked.keyId}/revoke`)).status).toBe(200);
    expect((await revoked.get(tickets)).status).toBe(401);
    const short = await OtherSystem.withKey(centre, admin, { expiresAt: '2026-03-02T03:00:00Z' });
    expect((await short.get(tickets)).status).toBeLessThan(300);
    centre.clock.pass({ hours: 2 });
    expect((await short.get(tickets)).status).toBe(401);
  });

  test('may ask so many times a minute; another key is not held up', async () => {
    const [eager, calm] = [
      await OtherSystem.withKey(centre, admin, { perMinute: 3 }),
      await OtherSystem.withKey(centre, admin),
    ];
    for (let count = 0; count < 3; count += 1) expect((await eager.get(tickets)).status).toBeLessThan(300);
    const refused = await eager.get(tickets);
    expect(refused).toMatchObject({ status: 429, body: { code: 'key-too-fast' } });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await calm.get(tickets)).status).toBeLessThan(300);
    centre.clock.pass({ minutes: 1 });
    expect((await eager.get(tickets)).status).toBeLessThan(300);
  });

  test('cannot be guessed at full speed', async () => {
    centre.clock.pass({ minutes: 1 });
    for (let count = 0; count < 60; count += 1) await inject(tickets, { 'x-api-key': `jy_${count}` });
    expect((await inject(tickets, { 'x-api-key': 'jy_61' })).statusCode).toBe(429);
    centre.clock.pass({ minutes: 1 });
  });
});

describe('another province', () => {
  test('sees, changes and deletes nothing of this one: it is not there', async () => {
    const [zj, js] = [
      await OtherSystem.withKey(centre, admin),
      await OtherSystem.withKey(centre, admin, { provinceId: 'js' }),
    ];
    const { body } = await zj.send('POST', tickets, mandatory.v4);
    for (const base of [at.v4, at.v5]) {
      const path = `${base}/troubleTicket/${body.id}`;
      expect((await js.get(path)).status).toBe(404);
      expect((await js.send('PATCH', path, { description: 'x' })).status).toBe(404);
      expect((await js.send('DELETE', path)).status).toBe(404);
      expect((await js.get<Resource[]>(`${base}/troubleTicket?id=${body.id}`)).body).toEqual([]);
    }
    const own = await js.send('POST', tickets, mandatory.v4);
    const listed = await js.get<Resource[]>(`${tickets}?limit=200&fields=id`);
    const { db } = centre.centre;
    const all = await db.selectFrom('ticket').select('id').where('provinceId', '=', 'js').execute();
    expect(Number(listed.headers['x-total-count'])).toBe(all.length);
    const ids = new Set(all.map(({ id }) => id));
    expect(listed.body.filter(({ id }) => !ids.has(id))).toEqual([]);
    expect((await zj.get(`${tickets}/${own.body.id}`)).status).toBe(404);
  });

  test('cannot point at a customer of this one', async () => {
    const js = await OtherSystem.withKey(centre, admin, { provinceId: 'js' });
    const { db } = centre.centre;
    const { id } = await db
      .selectFrom('customer')
      .select('id')
      .where('provinceId', '=', 'zj')
      .limit(1)
      .executeTakeFirstOrThrow();
    const party = { id, role: 'customer', '@referredType': 'Customer' };
    const reply = await js.send('POST', tickets, { ...mandatory.v4, relatedParty: [party] });
    const row = await db.selectFrom('ticket').selectAll().where('id', '=', reply.body.id).executeTakeFirstOrThrow();
    expect(row).toMatchObject({ provinceId: 'js', customerId: null });
  });

  test('is chosen by customer or by name where the key is the group’s', async () => {
    const group = await OtherSystem.withKey(centre, admin, { provinceId: null });
    expect(await group.send('POST', tickets, mandatory.v4)).toMatchObject({
      status: 400,
      body: { code: 'province-unknown' },
    });
    const province = { id: 'js', role: 'province', '@referredType': 'Province' };
    const { body } = await group.send('POST', tickets, { ...mandatory.v4, relatedEntity: [province] });
    expect((await group.get(`${tickets}/${body.id}`)).status).toBe(200);
  });
});

describe('personal data', () => {
  test('of a customer is an id: no name given comes back, no number in words is whole', async () => {
    const partner = await OtherSystem.withKey(centre, admin);
    const party = { id: 'c-1', role: 'customer', name: '欧阳明日', '@referredType': 'Individual' };
    const body = { ...mandatory.v4, description: '请联系 +86 138 1234 5678', relatedParty: [party] };
    const { body: made } = await partner.send('POST', tickets, body);
    expect(JSON.stringify(made)).not.toContain('欧阳明日');
    expect(made['description']).toBe('请联系 138****5678');
    const again = await partner.send('PATCH', `${tickets}/${made.id}`, { priority: 'High' });
    expect(again.body['description']).toBe('请联系 138****5678');
    const { db } = centre.centre;
    const { summary } = await db
      .selectFrom('ticket')
      .select('summary')
      .where('id', '=', made.id)
      .executeTakeFirstOrThrow();
    expect(summary).toContain('138 1234 5678');
  });

  test('in party interactions is masked, and the rest can be listed, filtered and read', async () => {
    const agent = await centre.signIn('agent');
    const contactId = await agent.takeCall('harassed-every-night', 'security.harassment');
    const { db } = centre.centre;
    const { customerId } = await agent.contact(contactId);
    const customer = await db.selectFrom('customer').selectAll().where('id', '=', customerId).executeTakeFirstOrThrow();
    const partner = await OtherSystem.withKey(centre, admin);
    const base = '/tmf-api/partyInteraction/v4/partyInteraction';
    const one = await partner.get(`${base}/${contactId}`);
    expect(one.body).toMatchObject({
      direction: 'inbound',
      reason: 'security.harassment',
      status: 'inProgress',
      channel: [{ id: 'hotline' }],
      relatedParty: [{ id: customerId, role: 'customer' }],
    });
    expect(JSON.stringify(one.body)).not.toContain(customer.name);
    expect(JSON.stringify(one.body)).not.toContain(customer.phone.slice(-8));
    const open = await partner.get<Resource[]>(`${base}?status=inProgress&relatedParty.id=${customerId}`);
    expect(open.body.map(({ id }) => id)).toEqual([contactId]);
    const part = await partner.get<Resource[]>(`${base}?limit=1&fields=id,status`);
    expect(part.status).toBe(206);
    expect(Object.keys(part.body[0] ?? {})).toEqual(['id', 'status']);
    const js = await OtherSystem.withKey(centre, admin, { provinceId: 'js' });
    expect((await js.get(`${base}/${contactId}`)).status).toBe(404);
    expect((await partner.send('POST', base, {})).status).toBe(405);
  });
});

test('a path of the standard interface that names no right does not start, hidden or not', async () => {
  const http = await openHttp({
    logLevel: 'silent',
    compileSchemas: 'at-start',
    requestsPerMinute: 100,
    rights: new Set(['self:read']),
  });
  expect(() => http.get('/tmf-api/open', async () => 'x')).toThrow(/needs a right/);
  expect(() => http.get('/tmf-api/open', { schema: { hide: true } }, async () => 'x')).toThrow(/needs a right/);
  await http.close();
});
