import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatError } from '../../src/platform/format-error.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import type { Person } from '../help/person.ts';

let centre: TestCentre;
let agent: Person;
let admin: Person;
beforeAll(async () => {
  centre = await openCentre();
  agent = await centre.signIn('agent');
  admin = await centre.signIn('admin');
});
afterAll(() => centre?.close());

interface Entry {
  what: string;
  about: Record<string, string>;
}

async function readingsOf(customerId: string | null): Promise<string[]> {
  const entries = await admin.must(admin.get<Entry[]>('/api/audit?limit=500'));
  return entries.filter(({ about }) => about['customerId'] === customerId).map(({ what }) => what);
}

test('each reading of customer data is on record, though not each glance of the same person', async () => {
  const id = await agent.takeCall('roaming-same-base-station', 'billing.roaming');
  const { customerId } = await agent.contact(id);
  const expert = await centre.signIn('expert');
  const [ticket] = await expert.must(expert.get<{ id: string }[]>(`/api/tickets?customerId=${customerId}`));
  const read = async (person: Person) => {
    await person.must(person.get(`/api/contacts/${id}`));
    await person.must(person.get(`/api/contacts/${id}/resolution`));
    await person.must(person.get(`/api/customers/${customerId}?contactId=${id}`));
    await person.must(person.get(`/api/customers/${customerId}/contacts`));
    await person.must(person.get(`/api/tickets/${ticket?.id}`));
    await person.must(person.get(`/api/tickets?customerId=${customerId}`));
  };
  for (let turn = 0; turn < 5; turn += 1) await read(expert);
  const readings = ['contact.read', 'customer.read', 'history.read', 'records.read', 'ticket.read', 'tickets.read'];
  const ofExpert = async () => {
    const { id: accountId } = await expert.must(expert.get<{ id: string }>('/api/me'));
    const entries = await admin.must(admin.get<(Entry & { accountId: string })[]>('/api/audit?limit=500'));
    return entries
      .filter((entry) => entry.accountId === accountId && entry.about['customerId'] === customerId)
      .map(({ what }) => what)
      .toSorted();
  };
  expect(await ofExpert()).toEqual(readings);
  centre.clock.pass({ minutes: 6 });
  await read(expert);
  expect(await ofExpert()).toEqual(readings.flatMap((what) => [what, what]));
  expect(await readingsOf(customerId)).toEqual(expect.arrayContaining(readings));
});

test('events, jobs and the audit carry no name and no number of a customer', async () => {
  const id = await agent.takeCall('fee-with-upstream-order', 'sp.unordered-fee');
  await agent.verify(id, '000000');
  await agent.explainInVain(id);
  await agent.act(id, 'complaint');
  const { customerId } = await agent.contact(id);
  const { db } = centre.centre;
  const { name, phone } = await db
    .selectFrom('customer')
    .select(['name', 'phone'])
    .where('id', '=', customerId)
    .executeTakeFirstOrThrow();
  const { rows } = await sql<{ said: string }>`select about::text as said from event
    union all select about::text from audit_entry
    union all select data::text || coalesce(output::text, '') from pgboss.job
    union all select detail::text from contact_entry where kind <> 'arrived'`.execute(db);
  const digits = phone.slice(3);
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter(({ said }) => said.includes(name) || said.includes(digits))).toEqual([]);
});

test('the log keeps the name, code and message of an error, never the row it was about', async () => {
  const { db } = centre.centre;
  const twice = db
    .insertInto('province')
    .values({ id: 'zj', nameZh: '张三丰', nameEn: 'x' })
    .execute()
    .catch((error: unknown) => error);
  const told = JSON.stringify(formatError(await twice));
  expect(told).toContain('23505');
  expect(told).not.toContain('张三丰');
  expect(told).not.toContain('(zj)');
});
