import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Type } from 'typebox';
import { openHttp } from '../../src/platform/http.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { methodOf, type Person } from '../help/person.ts';

let centre: TestCentre;
let agent: Person;
beforeAll(async () => {
  centre = await openCentre();
  agent = await centre.signIn('agent');
});
afterAll(() => centre?.close());

const NOBODY = '01900000-0000-7000-8000-000000000000';

describe('every route', () => {
  test('names its right and has request and reply schemas, or the server does not open', async () => {
    const http = await openHttp({
      logLevel: 'silent',
      compileSchemas: 'at-start',
      requestsPerMinute: 100,
      rights: new Set(['self:read']),
    });
    expect(() => http.get('/api/unguarded', async () => 'x')).toThrow(/needs a right/);
    expect(() => http.get('/api/unguarded', { config: { right: 'self:read' } }, async () => 'x')).toThrow(/schemas/);
    const schema = { operationId: 'nameNoRight', response: { 200: Type.Null() } };
    const unknown = { config: { right: 'self:reed' }, schema };
    expect(() => http.get('/api/misspelt', unknown, async () => null)).toThrow(/self:reed, which no module declares/);
    await http.close();
  });

  test('is refused without a session, unless it is public', async () => {
    const document = centre.app.swagger();
    const unguarded: string[] = [];
    for (const [path, methods] of Object.entries(document.paths ?? {})) {
      for (const method of Object.keys(methods ?? {})) {
        const url = path.replace('{site}', 'portal').replaceAll(/\{\w+\}/g, NOBODY);
        const body = method === 'get' ? {} : { payload: {} };
        const reply = await centre.app.inject({ method: methodOf[method] ?? 'POST', url, ...body });
        if (reply.statusCode !== 401) unguarded.push(`${method} ${path}`);
      }
    }
    expect(unguarded.toSorted()).toEqual([
      'delete /api/portal/progress',
      'get /api/portal/form',
      'get /api/portal/proof',
      'get /api/sample-accounts',
      'get /chat/{site}/proof',
      'get /chat/{site}/settings',
      'post /api/password-links/open',
      'post /api/password-links/use',
      'post /api/portal/forms',
      'post /api/portal/progress',
      'post /api/sign-in',
      'post /api/sign-out',
      // What opens it is the secret in the screen's link.
      'post /api/wall-screen/open',
      'post /chat/{site}/callbacks',
      'post /chat/{site}/chats',
      'post /chat/{site}/resume',
    ]);
  });

  test('describes itself in OpenAPI 3.1, with a page to read', async () => {
    const document = await agent.must(
      agent.get<{ openapi: string; paths: Record<string, object> }>('/api/openapi.json'),
    );
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toContain('/api/decisions');
    expect((await centre.app.inject('/api/docs')).statusCode).toBe(200);
  });

  test('carries security headers', async () => {
    const { headers } = await centre.app.inject('/api/docs');
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect(headers['content-security-policy']).toContain("default-src 'self'");
  });
});

describe('a bad request', () => {
  const sendText = (payload: string) =>
    centre.app.inject({
      method: 'POST',
      url: '/api/decisions',
      headers: { cookie: agent.cookie, 'content-type': 'application/json' },
      payload,
    });

  test('that is no JSON is refused', async () => {
    const reply = await sendText('{"facts":');
    expect(reply.statusCode).toBe(400);
    expect(reply.json()).toMatchObject({ code: 'malformed-request', remedy: expect.any(String) });
  });

  test('with a wrong type or an unknown field names the field', async () => {
    const wrong = await agent.post('/api/sign-in', { username: 5, password: 'x' });
    expect(wrong).toMatchObject({ status: 400, body: { details: [{ field: 'username' }] } });
    const unknown = await agent.post('/api/contacts', { phone: '+8613800001000', wayIn: 'counter', vip: true });
    expect(unknown).toMatchObject({ status: 400, body: { details: [{ field: 'vip' }] } });
  });

  test('to an unknown address says so', async () => {
    expect(await agent.get('/api/nothing')).toMatchObject({ status: 404, body: { code: 'no-such-path' } });
  });

  test('with an unknown id or type says so', async () => {
    expect(await agent.get(`/api/contacts/${NOBODY}`)).toMatchObject({
      status: 404,
      body: { code: 'no-such-contact' },
    });
    expect(await agent.get('/api/contacts/1')).toMatchObject({ status: 400 });
    expect(await agent.get(`/api/customers/${NOBODY}`)).toMatchObject({
      status: 404,
      body: { code: 'no-such-customer' },
    });
    expect(await agent.get(`/api/tickets/${NOBODY}`)).toMatchObject({ status: 404, body: { code: 'no-such-ticket' } });
    const id = await agent.takeCall('harassed-accepts-advice', 'security.harassment');
    expect(await agent.post(`/api/contacts/${id}/matter`, { type: 'no.such' })).toMatchObject({
      status: 400,
      body: { code: 'no-such-type' },
    });
    expect(await agent.post(`/api/contacts/${id}/facts`, { fact: 'placeSame', value: true })).toMatchObject({
      status: 400,
      body: { code: 'no-such-fact' },
    });
  });
});

describe('deciding from given facts', () => {
  const decide = (body: object) => agent.post<Record<string, unknown>>('/api/decisions', body);

  test('answers as the policy does', async () => {
    const facts = {
      type: 'billing.roaming',
      explained: true,
      accepted: false,
      earlierComplaint: 'closed',
      earlierOutcome: 'not-border-roaming',
      placeSame: true,
    };
    expect((await decide({ policy: 'v1', facts })).body).toMatchObject({
      status: 'decided',
      disposition: 'expert',
      policy: 'v1',
    });
    expect((await decide({ policy: 'v2', facts })).body).toMatchObject({
      status: 'undecided',
      need: ['baseStationSame'],
    });
  });

  test('refuses what is invalid by naming the fields', async () => {
    const reply = await decide({
      policy: 'v2',
      facts: { type: 'ordinary', accepted: true, explained: false, shoe: 43 },
    });
    expect(reply.status).toBe(400);
    expect(reply.body).toMatchObject({
      status: 'invalid',
      code: 'invalid-facts',
      errors: [{ field: 'accepted' }, { field: 'shoe' }],
    });
  });

  test('refuses an unknown version by naming policy', async () => {
    expect(await decide({ policy: 'v9', facts: {} })).toMatchObject({
      status: 400,
      body: { code: 'no-such-policy', details: [{ field: 'policy' }] },
    });
  });
});
