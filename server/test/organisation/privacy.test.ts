import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openServer } from '../../src/open-server.ts';
import {
  configFor,
  handMovedClock,
  openCentre,
  openEmptyCentre,
  settingsFor,
  type TestCentre,
} from '../help/centre.ts';
import type { Person } from '../help/person.ts';

let centre: TestCentre;
let agent: Person;
beforeAll(async () => {
  centre = await openCentre();
  agent = await centre.signIn('agent');
});
afterAll(() => centre?.close());

describe('another province', () => {
  test('does not see contacts, customers, tickets or hand-overs', async () => {
    const id = await agent.takeCall('two-packages-complained-before', 'billing.gprs-two-packages');
    await agent.explainInVain(id);
    await agent.act(id, 'complaint');
    const { customerId } = await agent.contact(id);
    const [ticket] = await agent.must(agent.get<{ id: string }[]>(`/api/tickets?customerId=${customerId}`));
    const stranger = await centre.signIn('agent-js');
    for (const path of [
      `contacts/${id}`,
      `contacts/${id}/resolution`,
      `customers/${customerId}`,
      `customers/${customerId}/contacts`,
      `tickets/${ticket?.id}`,
    ]) {
      expect({ path, status: (await stranger.get(`/api/${path}`)).status }).toEqual({ path, status: 404 });
    }
    expect(await stranger.must(stranger.get(`/api/tickets?customerId=${customerId}`))).toEqual([]);
    expect((await stranger.post(`/api/contacts/${id}/answer`)).status).toBe(404);
    expect((await stranger.post('/api/contacts', { phone: '+8613800001000', wayIn: 'counter' })).status).toBe(404);
  });
});

describe('customer data', () => {
  test('is masked, and each reading is recorded', async () => {
    const id = await agent.takeCall('roaming-same-base-station', 'billing.roaming');
    const { customerId } = await agent.contact(id);
    const customer = await agent.must(
      agent.get<{ name: string; phone: string }>(`/api/customers/${customerId}?contactId=${id}`),
    );
    expect(customer.name).toMatch(/^[^*]{1,2}\*+$/);
    expect(customer.phone).toBe('138****1015');
    const admin = await centre.signIn('admin');
    const audit = await admin.must(admin.get<{ what: string; about: object }[]>('/api/audit'));
    expect(audit).toContainEqual(
      expect.objectContaining({ what: 'customer.read', about: { customerId, contactId: id } }),
    );
  });

  test('is revealed to its handler only, for a purpose, on record', async () => {
    const id = await agent.takeCall('roaming-same-base-station', 'billing.roaming');
    const { customerId } = await agent.contact(id);
    const reveal = { contactId: id, purpose: 'call-back' };
    expect((await agent.post<{ phone: string }>(`/api/customers/${customerId}/reveal`, reveal)).body.phone).toBe(
      '+8613800001015',
    );
    const colleague = await centre.signIn('agent2');
    expect(await colleague.post(`/api/customers/${customerId}/reveal`, reveal)).toMatchObject({
      status: 409,
      body: { code: 'not-your-contact' },
    });
    expect((await agent.post(`/api/customers/${customerId}/reveal`, { ...reveal, purpose: 'curiosity' })).status).toBe(
      400,
    );
  });

  test('the audit cannot be changed or emptied', async () => {
    const { db } = centre.centre;
    await expect(db.deleteFrom('auditEntry').execute()).rejects.toThrow(/append-only/);
    await expect(db.updateTable('auditEntry').set({ what: 'nothing' }).execute()).rejects.toThrow(/append-only/);
  });
});

describe('signing in', () => {
  const signIn = (username: string, password: string) =>
    centre.app.inject({ method: 'POST', url: '/api/sign-in', payload: { username, password } });

  test('answers the same for a wrong name and a wrong password, and locks after five', async () => {
    const [name, password] = [await signIn('nobody', 'x'), await signIn('lead', 'x')];
    expect(name.json()).toEqual(password.json());
    for (let tries = 0; tries < 4; tries += 1) await signIn('lead', 'x');
    expect((await signIn('lead', 'lead-jieyi')).json()).toMatchObject({ code: 'too-many-sign-ins' });
    centre.clock.pass({ minutes: 5, seconds: 1 });
    expect((await signIn('lead', 'lead-jieyi')).statusCode).toBe(200);
  });

  test('gives a cookie that scripts cannot read and other sites cannot use', async () => {
    const [cookie] = (await signIn('lead', 'lead-jieyi')).cookies;
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict' });
  });

  test('from another site is refused, as is every change', async () => {
    const headers = { cookie: agent.cookie, origin: 'https://evil.example', host: '127.0.0.1' };
    const reply = await centre.app.inject({ method: 'POST', url: '/api/sign-out', headers });
    expect(reply.json()).toMatchObject({ code: 'cross-origin' });
    const fetched = { cookie: agent.cookie, 'sec-fetch-site': 'cross-site' };
    expect((await centre.app.inject({ method: 'POST', url: '/api/sign-out', headers: fetched })).statusCode).toBe(403);
  });

  test('ends with signing out', async () => {
    const lead = await centre.signIn('lead');
    expect((await lead.post('/api/sign-out')).status).toBe(204);
    expect((await lead.get('/api/me')).status).toBe(401);
  });

  test('to a post that does not need it does not open a route', async () => {
    const author = await centre.signIn('author');
    expect(await author.get('/api/sample-callers')).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    expect((await agent.get('/api/audit')).status).toBe(403);
  });
});

describe('sample people', () => {
  test('cannot sign in, nor stay, once the server runs without sample data', async () => {
    const { databaseUrl, drop } = await openEmptyCentre();
    const signIn = async (sampleData: boolean) => {
      const server = await openServer(
        { ...settingsFor(databaseUrl), config: { ...configFor(databaseUrl), sampleData } },
        handMovedClock(),
      );
      const payload = { username: 'agent', password: 'agent-jieyi' };
      const reply = await server.app.inject({ method: 'POST', url: '/api/sign-in', payload });
      const accounts = await server.app.inject('/api/sample-accounts');
      await server.close();
      return [reply.statusCode, accounts.statusCode];
    };
    expect(await signIn(false)).toEqual([401, 404]);
    expect(await signIn(true)).toEqual([200, 200]);
    await drop();
  });
});
