import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadOrganisation, tidyUp } from '../../src/foundation/organisation/index.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { countIn, divided, reachBorder } from '../help/database/partitions.ts';
import { Person } from '../help/person.ts';

interface Rule {
  what: string;
  days: number | null;
  leastDays: number;
  setBy: { name: { zh: string } } | null;
  setAt: string | null;
  oldestAt: string | null;
}

let centre: TestCentre;
let admin: Person;
beforeAll(async () => {
  centre = await openCentre();
  admin = await centre.signIn('admin');
});
afterAll(() => centre?.close());

const rules = () => admin.must(admin.get<Rule[]>('/api/retention-rules'));
const set = (who: Person, what: string, days: number | null) =>
  who.send<{ code?: string; details?: unknown }>('PUT', `/api/retention-rules/${what}`, { days });

test('the product keeps for ever what no rule of the trade limits', async () => {
  const kept = Object.fromEntries((await rules()).map(({ what, days }) => [what, days]));
  expect(kept).toEqual({
    event: 1,
    audit: null,
    'sign-in-failure': 1,
    'contact-entry': null,
    'presence-log': null,
    'portal-try': 1,
    'chat-try': 1,
    'chat-token': 30,
    'ticket-export': 1,
  });
});

describe('an administrator of the group', () => {
  test('sets for how long something is kept, on record', async () => {
    expect((await set(admin, 'audit', 400)).status).toBe(204);
    const audit = (await rules()).find(({ what }) => what === 'audit');
    expect(audit).toMatchObject({ days: 400, setBy: { name: { zh: '系统管理员' } } });
    expect(audit?.setAt).toBe(centre.clock.now().toISOString());
    const [entry] = await admin.must(admin.get<{ what: string; about: object }[]>('/api/audit?limit=1'));
    expect(entry).toMatchObject({ what: 'retention.changed', about: { what: 'audit', was: null, days: 400 } });
    expect((await set(admin, 'audit', null)).status).toBe(204);
  });

  test.each([
    ['audit', 183],
    ['contact-entry', 364],
    ['event', 31],
    ['event', null],
  ])('cannot keep %s for %s days', async (what, days) => {
    const before = await rules();
    const { status, body } = await set(admin, what, days);
    expect([status, body.code]).toEqual([400, 'retention-out-of-bounds']);
    expect(await rules()).toEqual(before);
  });

  test('is told where there is no such rule', async () => {
    expect((await set(admin, 'everything', 400)).body.code).toBe('no-such-retention');
  });
});

test('nobody else sets it', async () => {
  const agent = await centre.signIn('agent');
  expect((await set(agent, 'audit', 400)).status).toBe(403);
  expect((await agent.get('/api/retention-rules')).status).toBe(403);
  const person = { username: 'admin.zj', nameZh: '章三', nameEn: 'Zhang San', provinceId: 'zj', cityId: 'zj-hz' };
  const password = 'admin.zj-jieyi';
  const people = [{ ...person, posts: ['administrator'], password }];
  const provinces = [{ id: 'zj', nameZh: '浙江', nameEn: 'Zhejiang', cities: [] }];
  await loadOrganisation(centre.centre, { provinces, people });
  const ofProvince = await Person.signIn(centre, person.username);
  expect((await ofProvince.get('/api/retention-rules')).status).toBe(200);
  expect((await set(ofProvince, 'audit', 400)).body.code).toBe('retention-of-group');
  expect((await rules()).find(({ what }) => what === 'audit')?.days).toBeNull();
});

test('a partition goes when its last entry is too old, and no sooner', async () => {
  const { db } = centre.centre;
  await reachBorder(db, 'audit_entry');
  const [first] = (await divided(db, 'audit_entry')).partitions;
  const inFirst = await countIn(db, first?.name ?? '');
  expect(inFirst).toBeGreaterThan(0);
  await set(admin, 'audit', 184);
  centre.clock.pass({ days: 183 });
  admin = await centre.signIn('admin');
  await tidyUp(centre.centre);
  expect((await divided(db, 'audit_entry')).partitions[0]).toEqual(first);
  centre.clock.pass({ days: 2 });
  admin = await centre.signIn('admin');
  await Promise.all([tidyUp(centre.centre), tidyUp(centre.centre)]);
  await tidyUp(centre.centre);
  const { partitions } = await divided(db, 'audit_entry');
  expect(partitions.map(({ name }) => name)).not.toContain(first?.name);
  const oldest = (await rules()).find(({ what }) => what === 'audit')?.oldestAt;
  // What came after the border lies in the partition after it.
  expect(oldest).not.toBeNull();
  const entries = await admin.must(admin.get<{ what: string }[]>('/api/audit?limit=500'));
  expect(entries.map(({ what }) => what)).toContain('retention.changed');
});

test('a timeline stays while its contact, or a ticket from it, is open, and goes with what was written', async () => {
  const { db } = centre.centre;
  const agent = await centre.signIn('agent');
  admin = await centre.signIn('admin');
  const contactId = await agent.takeCall('refund-due', 'refund.not-arrived');
  await agent.must(agent.post('/api/contacts', { wayIn: 'counter', words: '想查一下上个月的话费' }));
  const written = () => db.selectFrom('contactMessage').select('text').execute();
  expect(await written()).toHaveLength(1);
  await set(admin, 'contact-entry', 365);
  await reachBorder(db, 'contact_entry');
  const [first] = (await divided(db, 'contact_entry')).partitions;
  const isThere = async () => (await divided(db, 'contact_entry')).partitions.some(({ name }) => name === first?.name);
  centre.clock.pass({ days: 400 });
  await tidyUp(centre.centre);
  expect(await isThere()).toBe(true);
  await db.updateTable('contact').set({ state: 'closed' }).where('state', '<>', 'closed').execute();
  await db.updateTable('ticketStanding').set({ state: 'closed' }).where('state', '=', 'open').execute();
  const { id } = await db.selectFrom('ticket').select('id').limit(1).executeTakeFirstOrThrow();
  await db.updateTable('ticket').set({ contactId }).where('id', '=', id).execute();
  await db.updateTable('ticketStanding').set({ state: 'open' }).where('ticketId', '=', id).execute();
  await tidyUp(centre.centre);
  expect(await isThere()).toBe(true);
  await db.updateTable('ticketStanding').set({ state: 'closed' }).where('state', '=', 'open').execute();
  await tidyUp(centre.centre);
  expect(await isThere()).toBe(false);
  expect(await written()).toEqual([]);
  admin = await centre.signIn('admin');
  expect((await rules()).find(({ what }) => what === 'contact-entry')?.oldestAt).toBeNull();
});

test('files of tickets are there for as long as the rule says', async () => {
  admin = await centre.signIn('admin');
  let agent = await centre.signIn('agent');
  await set(admin, 'ticket-export', 3);
  const wanted = { format: 'csv', language: 'zh-CN', filter: {}, sort: 'raised' };
  const { id } = await agent.must(agent.post<{ id: string }>('/api/ticket-exports', wanted));
  centre.clock.pass({ days: 2 });
  agent = await centre.signIn('agent');
  await tidyUp(centre.centre);
  expect((await agent.get(`/api/ticket-exports/${id}`)).status).toBe(200);
  centre.clock.pass({ days: 2 });
  agent = await centre.signIn('agent');
  expect((await agent.get(`/api/ticket-exports/${id}`)).status).toBe(404);
});
