import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { isSigned, openReceiver, type Received, type Receiver } from '../help/tmf/event-receiver.ts';
import { at, mandatory, OtherSystem } from '../help/tmf/other-system.ts';
import type { Person } from '../help/person.ts';
import { arePublished, readShapes } from '../help/tmf/published-shapes.ts';

type Version = 'v4' | 'v5';
let centre: TestCentre;
let admin: Person;
let partner: OtherSystem;
const opened: Receiver[] = [];
beforeAll(async () => {
  centre = await openCentre();
  admin = await centre.signIn('admin');
});
afterAll(() => centre?.close());
afterEach(async () => {
  await admin.post(`/api/api-keys/${partner.keyId}/revoke`);
  await Promise.all(opened.splice(0).map((one) => one.close()));
});

async function receiver(answer?: (received: Received, nth: number) => number | Promise<number>): Promise<Receiver> {
  const made = await openReceiver(answer);
  opened.push(made);
  return made;
}

async function subscribe(version: Version, callback: string, query?: string) {
  const body = { callback, ...(query && { query }), ...(version === 'v5' && { '@type': 'Hub' }) };
  const reply = await partner.send('POST', `${at[version]}/hub`, body);
  expect(reply.status).toBe(201);
  return { id: reply.body.id, secret: String(reply.headers['x-jieyi-signing-key']), body: reply.body };
}

const begin = async (more: object = {}) => (partner = await OtherSystem.withKey(centre, admin, more));
const create = async (more: object = {}) =>
  (await partner.send('POST', `${at.v4}/troubleTicket`, { ...mandatory.v4, ...more })).body.id;
const change = async (id: string, body: object) =>
  expect((await partner.send('PATCH', `${at.v4}/troubleTicket/${id}`, body)).status).toBe(200);
const deliver = async () => {
  await centre.settle();
  await centre.lookAfter();
};
const typesOf = (all: Received[]) => all.map(({ body }) => body.eventType.replace(/^TroubleTicket|Event$/gu, ''));
const statusesOf = (all: Received[]) => all.map(({ body }) => body.event.troubleTicket['status']);
interface Told {
  id: string;
  waiting: number;
  givenUp: number;
  failingSince: string | null;
  gaveUpAt: string | null;
  lastProblem: string | null;
}
const told = async (id: string) =>
  (await admin.must(admin.get<Told[]>('/api/event-subscriptions'))).find((one) => one.id === id);

describe.each(['v4', 'v5'] as const)('events %s', (version) => {
  test('tell a whole life in order, in the form of the standard, signed', async () => {
    await begin();
    const ear = await receiver();
    const { secret, body } = await subscribe(version, ear.url);
    const id = await create();
    await change(id, { severity: 'Critical' });
    await change(id, { status: 'inProgress' });
    await change(id, { status: 'pending', statusChangeReason: '请提供光猫型号' });
    await change(id, { status: 'inProgress' });
    await change(id, { status: 'resolved' });
    await deliver();
    expect(typesOf(ear.all)).toEqual([
      'Create',
      'AttributeValueChange',
      'StatusChange',
      'StatusChange',
      'InformationRequired',
      'StatusChange',
      'StatusChange',
      'Resolved',
    ]);
    expect(statusesOf(ear.all.filter((one) => one.body.eventType === 'TroubleTicketStatusChangeEvent'))).toEqual([
      'inProgress',
      'pending',
      'inProgress',
      'resolved',
    ]);
    const now = centre.clock.now();
    for (const one of ear.all) {
      expect(isSigned(one, secret, now)).toBe(true);
      expect(isSigned({ ...one, text: `${one.text} ` }, secret, now)).toBe(false);
      expect(isSigned(one, secret, new Date(now.getTime() + 301_000))).toBe(false);
      expect(one.headers['x-jieyi-event-id']).toBe(one.body.eventId);
    }
    if (!arePublished) return console.error('!!! no published schemas: events are NOT validated');
    const file =
      version === 'v4' ? 'TMF621-TroubleTicket-v4.0.0.swagger.json' : 'TMF621-Trouble_Ticket-v5.0.1.oas.yaml';
    const shapes = readShapes(file);
    for (const one of ear.all) expect(shapes.faultsOf(one.body.eventType, one.body)).toEqual([]);
    expect(shapes.faultsOf(version === 'v4' ? 'EventSubscription' : 'Hub', body)).toEqual([]);
    expect(shapes.faultsOf('Error', {})).not.toEqual([]);
  });

  test('are told as filtered, and no more once unsubscribed', async () => {
    await begin();
    const ear = await receiver();
    const query = 'eventType=TroubleTicketCreateEvent,TroubleTicketDeleteEvent&severity=Critical&fields=id,severity';
    const { id } = await subscribe(version, ear.url, query);
    await create();
    const wanted = await create({ severity: 'Critical' });
    await deliver();
    expect(ear.all.map(({ body }) => body.event.troubleTicket.id)).toEqual([wanted]);
    expect(ear.all[0]?.body.event.troubleTicket).toMatchObject({ severity: 'Critical' });
    expect(ear.all[0]?.body.event.troubleTicket).not.toHaveProperty('description');
    await partner.send('DELETE', `${at.v4}/troubleTicket/${wanted}`);
    await deliver();
    expect(typesOf(ear.all)).toEqual(['Create', 'Delete']);
    expect((await partner.get(`${at[version]}/hub/${id}`)).body).toMatchObject({ id, query });
    expect((await partner.send('DELETE', `${at[version]}/hub/${id}`)).status).toBe(204);
    expect((await partner.send('DELETE', `${at[version]}/hub/${id}`)).status).toBe(404);
    await create({ severity: 'Critical' });
    await deliver();
    expect(ear.all).toHaveLength(2);
  });
});

test('a ticket that comes to fit a filter does not bring its past along', async () => {
  await begin();
  const ear = await receiver();
  await subscribe('v4', ear.url, 'severity=Critical');
  const id = await create();
  await change(id, { status: 'inProgress' });
  await deliver();
  await change(id, { severity: 'Critical' });
  await deliver();
  await change(id, { status: 'held', statusChangeReason: '等备件' });
  await deliver();
  expect(typesOf(ear.all)).toEqual(['AttributeValueChange', 'StatusChange']);
});

describe('a receiver', () => {
  test('that fails is told again, ever more rarely, and nothing overtakes', async () => {
    await begin();
    const ear = await receiver((_, nth) => (nth <= 3 ? 500 : 204));
    const { id } = await subscribe('v4', ear.url);
    const ticket = await create();
    await change(ticket, { status: 'inProgress' });
    await deliver();
    expect(ear.all).toHaveLength(1);
    expect(await told(id)).toMatchObject({ lastProblem: 'answered 500', failingSince: expect.any(String) });
    for (const seconds of [1, 2, 4]) {
      centre.clock.pass({ seconds });
      await deliver();
    }
    const ids = ear.all.map(({ body }) => body.eventId);
    expect(new Set(ids.slice(0, 4)).size).toBe(1);
    expect(typesOf(ear.once())).toEqual(['Create', 'StatusChange']);
    expect(await told(id)).toMatchObject({ failingSince: null, waiting: 0 });
  });

  test('that is dead does not hold up the others, and is given up after a day, on record', async () => {
    await begin();
    const dead = await receiver(() => new Promise<number>(() => undefined));
    const gone = await receiver();
    await gone.close();
    const alive = await receiver();
    const [slow, refusing] = [await subscribe('v4', dead.url), await subscribe('v4', gone.url)];
    await subscribe('v4', alive.url);
    await create();
    const begun = Date.now();
    await centre.settle();
    const delivered = centre.lookAfter();
    while (alive.all.length < 1) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(Date.now() - begun).toBeLessThan(5000);
    await delivered;
    expect(await told(slow.id)).toMatchObject({ lastProblem: 'gave no answer in time', waiting: 1 });
    expect(await told(refusing.id)).toMatchObject({ lastProblem: 'ECONNREFUSED', waiting: 1, givenUp: 0 });
    await partner.send('DELETE', `${at.v4}/hub/${slow.id}`);
    centre.clock.pass({ days: 1 });
    admin = await centre.signIn('admin');
    await deliver();
    expect(await told(refusing.id)).toMatchObject({ givenUp: 1, gaveUpAt: expect.any(String) });
  }, 30_000);

  test('that sends elsewhere is not followed', async () => {
    await begin();
    const ear = await receiver(() => 302);
    const { id } = await subscribe('v4', ear.url);
    await create();
    await deliver();
    expect(ear.all.map(({ path }) => path)).toEqual(['/events']);
    expect(await told(id)).toMatchObject({ lastProblem: 'answered 302' });
  });

  test('hears nothing of another province, nor of a key that was revoked', async () => {
    await begin({ provinceId: 'js' });
    const ear = await receiver();
    await subscribe('v5', ear.url);
    const zj = await OtherSystem.withKey(centre, admin);
    await zj.send('POST', `${at.v4}/troubleTicket`, mandatory.v4);
    await deliver();
    expect(ear.all).toEqual([]);
    await create();
    await deliver();
    expect(ear.all.length).toBeGreaterThan(0);
    const before = ear.all.length;
    const another = await OtherSystem.withKey(centre, admin, { provinceId: 'js' });
    await admin.post(`/api/api-keys/${partner.keyId}/revoke`);
    expect((await another.send('POST', `${at.v4}/troubleTicket`, mandatory.v4)).status).toBe(201);
    await deliver();
    expect(ear.all).toHaveLength(before);
  });

  test('of another key is not there', async () => {
    await begin();
    const ear = await receiver();
    const { id } = await subscribe('v5', ear.url);
    const other = await OtherSystem.withKey(centre, admin);
    expect((await other.get(`${at.v5}/hub/${id}`)).status).toBe(404);
    expect((await other.send('DELETE', `${at.v5}/hub/${id}`)).status).toBe(404);
  });
});

test.each([
  'no address',
  'http://example.com/events',
  'https://10.0.0.1/x',
  'https://192.168.1.1/x',
  'https://169.254.169.254/latest/meta-data',
  'https://[fd00::1]/x',
  'https://[::ffff:10.0.0.1]/x',
  'https://0x0a000001/x',
  'https://user:word@example.com/x',
  'file:///etc/passwd',
  'ftp://example.com/x',
  'https://no-such-host.invalid/x',
])('a callback to %s is refused', async (callback) => {
  await begin();
  const reply = await partner.send('POST', `${at.v4}/hub`, { callback });
  expect(reply).toMatchObject({ status: 400, body: { code: 'callback-refused' } });
});

test('an unknown type of event, too many subscriptions, and a body without callback are refused', async () => {
  await begin();
  const ear = await receiver();
  const post = (body: object) => partner.send('POST', `${at.v4}/hub`, body);
  expect((await post({ callback: ear.url, query: 'eventType=SomethingEvent' })).status).toBe(400);
  expect((await post({ query: 'x' })).status).toBe(400);
  for (let count = 0; count < 20; count += 1) await subscribe('v4', ear.url);
  expect(await post({ callback: ear.url })).toMatchObject({ status: 409, body: { code: 'too-many-subscriptions' } });
});
