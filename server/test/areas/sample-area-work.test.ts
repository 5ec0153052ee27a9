import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Area } from '../../src/casework/areas/contract.ts';
import type { AreaToday } from '../../src/casework/areas/today/contract.ts';
import type { FaultTicket, MassFault } from '../../src/casework/outages/contract.ts';
import type { CustomerRow } from '../../src/foundation/customers/index.ts';
import { inOneWork } from '../../src/platform/work.ts';
import { customersIn } from '../../src/sample/everyday/live-through.ts';
import { seedAreaWork } from '../../src/sample/seeding/seed-area-work.ts';
import { content, openCentre, type TestCentre } from '../help/centre.ts';

let centre: TestCentre;
beforeAll(async () => {
  centre = await openCentre();
  const { db } = centre.centre;
  const accounts = await db.selectFrom('account').select(['id', 'username']).execute();
  const people = new Map(accounts.map(({ id, username }) => [username, id]));
  const customers: CustomerRow[] = await db.selectFrom('customer').selectAll().orderBy('id').execute();
  await inOneWork(centre.centre, (work) =>
    seedAreaWork({ work, people, takeCustomer: customersIn(customers) }, join(content, 'sample', 'area-work.json')),
  );
  await centre.settle();
});
afterAll(() => centre?.close());

describe.each([
  { province: 'zj', manager: 'area-hz', handler: 'network-zj' },
  { province: 'js', manager: 'area-nj', handler: 'service-js' },
])('at the first start in $province', ({ manager, handler }) => {
  test('an outage goes on, with tickets under it and others to look at; one was replied to, and not all were told', async () => {
    const person = await centre.signIn(handler);
    const [now, past, ...others] = await person.must(person.get<MassFault[]>('/api/mass-faults'));
    expect(others).toEqual([]);
    expect(now).toMatchObject({ state: 'open', open: expect.any(Number), reply: null });
    expect(now?.open).toBeGreaterThanOrEqual(5);
    const possible = await person.must(person.get<FaultTicket[]>(`/api/mass-faults/${now?.id}/candidates`));
    expect(possible.length).toBeGreaterThanOrEqual(2);
    expect(possible.some(({ place }) => place === null)).toBe(true);
    expect(past).toMatchObject({ state: 'over', latest: { what: 'told' } });
    const { told = 0, untold = 0 } = past?.reply ?? {};
    expect([untold > 0, told > untold]).toEqual([true, true]);
  });

  test('the area has alerts now and before, escalated complaints open and answered, and tickets late and due', async () => {
    const person = await centre.signIn(manager);
    const area = await person.must(person.get<Area>('/api/area'));
    expect(area.alerts.some(({ endedAt }) => endedAt === null)).toBe(true);
    expect(area.alerts.some(({ endedAt }) => endedAt !== null)).toBe(true);
    expect(new Set(area.escalated.map(({ state }) => state))).toEqual(new Set(['open', 'closed']));
    const today = await person.must(person.get<AreaToday>('/api/area/today'));
    for (const course of [today.openComplaints, today.overdue, today.dueSoon, today.escalated])
      expect(course.at(-1)).toBeGreaterThan(0);
    expect(Math.max(...today.overdue.slice(0, -3))).toBeGreaterThan(0);
  });
});
