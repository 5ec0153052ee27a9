import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { modules } from '../../src/modules.ts';
import { type OpenDatabase, openDatabase } from '../../src/platform/database/database.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { makeOwnDatabase } from '../help/own-database.ts';

let opened: OpenDatabase;
let drop: () => Promise<unknown>;
beforeAll(async () => {
  const own = await makeOwnDatabase('older_tickets');
  drop = own.drop;
  opened = openDatabase(own.url, { error: () => undefined });
});
afterAll(async () => {
  await opened?.pool.end();
  await drop?.();
});

/** As it was when a ticket was one row. */
const before = modules.map((module) => ({
  ...module,
  migrations: Object.fromEntries(
    Object.entries(module.migrations ?? {}).filter(
      ([name]) => !['0003-standing', '0032-by-standing', '0065-open-escalated'].includes(name),
    ),
  ),
}));

const parent = '019cac46-1500-7020-a699-f93e68df9001';
const child = '019cac46-1500-7020-a699-f93e68df9002';
const holder = '019cac46-1500-7020-a699-f93e68df9003';

test('where tickets stood before they had a row for it is taken along; the ticket keeps the rest', async () => {
  const { db } = opened;
  await migrate(db, before);
  await sql`insert into province values ('zj', '浙江', 'Zhejiang')`.execute(db);
  await sql`insert into team (id, province_id, kind, name_zh, name_en, handles)
    values ('zj-billing', 'zj', 'department', '', '', '{}')`.execute(db);
  await sql`insert into account (id, username, name_zh, name_en, province_id, posts, password_hash)
    values (${holder}, 'billing', '', '', 'zj', '{ticket-handler}', '')`.execute(db);
  await sql`insert into ticket (id, number, key, kind, category, state, stage, province_id, insisted, summary, recorded, outcome,
      raised_at, changed_at, closed_at, due_at, accept_by, assigned_at, team_id, holder_id, parent_id, version, severity)
    values (${parent}, 'T2026-000001', 'one', 'fault', 'network', 'closed', 'closed', 'zj', false, '断网', '{}', 'solved',
        '2026-03-01T00:00Z', '2026-03-02T00:00Z', '2026-03-02T00:00Z', null, null, null, null, null, null, 4, 'high'),
      (${child}, 'T2026-000002', 'two', 'complaint', 'billing', 'open', 'accepted', 'zj', false, '多收', '{}', 'none',
        '2026-03-03T00:00Z', '2026-03-04T00:00Z', null, '2026-03-18T00:00Z', '2026-03-04T02:00Z', '2026-03-03T01:00Z',
        'zj-billing', ${holder}, ${parent}, 3, 'normal')`.execute(db);
  await migrate(db, modules);
  const query = db.selectFrom('ticket').innerJoin('ticketStanding as standing', 'standing.ticketId', 'ticket.id');
  expect(await query.selectAll('standing').select(['summary', 'closedAt']).orderBy('number').execute()).toEqual([
    {
      ticketId: parent,
      provinceId: 'zj',
      state: 'closed',
      stage: 'closed',
      severity: 'high',
      version: 4,
      raisedAt: new Date('2026-03-01T00:00Z'),
      changedAt: new Date('2026-03-02T00:00Z'),
      dueAt: null,
      acceptBy: null,
      assignedAt: null,
      teamId: null,
      holderId: null,
      parentId: null,
      summary: '断网',
      closedAt: new Date('2026-03-02T00:00Z'),
    },
    {
      ticketId: child,
      provinceId: 'zj',
      state: 'open',
      stage: 'accepted',
      severity: 'normal',
      version: 3,
      raisedAt: new Date('2026-03-03T00:00Z'),
      changedAt: new Date('2026-03-04T00:00Z'),
      dueAt: new Date('2026-03-18T00:00Z'),
      acceptBy: new Date('2026-03-04T02:00Z'),
      assignedAt: new Date('2026-03-03T01:00Z'),
      teamId: 'zj-billing',
      holderId: holder,
      parentId: parent,
      summary: '多收',
      closedAt: null,
    },
  ]);
});
