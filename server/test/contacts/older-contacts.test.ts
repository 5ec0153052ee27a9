import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { modules } from '../../src/modules.ts';
import { type Database, openDatabase } from '../../src/platform/database/database.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { makeOwnDatabase } from '../help/own-database.ts';

let db: Database;
const ending: (() => Promise<unknown>)[] = [];
beforeAll(async () => {
  db = await openOwn('older_contacts');
});
afterAll(async () => {
  for (const end of ending) await end();
});

async function openOwn(purpose: string): Promise<Database> {
  const own = await makeOwnDatabase(purpose);
  const opened = openDatabase(own.url, { error: () => undefined });
  ending.push(
    () => opened.pool.end(),
    () => own.drop(),
  );
  return opened.db;
}

const without = (...names: string[]) =>
  modules.map((module) => ({
    ...module,
    migrations: Object.fromEntries(Object.entries(module.migrations ?? {}).filter(([name]) => !names.includes(name))),
  }));

const later = [
  '0002-parties',
  '0001-queues',
  '0003-folded-names',
  '0004-numbers',
  '0004-number-ranges',
  '0002-leaving',
  '0003-seats',
  '0004-ringing',
  '0080-messages',
  '0080-conversations',
  '0082-places-by-key',
  '0083-queue-rules',
  '0094-language',
];
/** As it was before contacts had parties and queues were rows. */
const before = without(...later);

test('a contact from before parties is of its customer, and who waits keeps their place', async () => {
  await migrate(db, before);
  await sql`insert into province values ('zj', '浙江', 'Zhejiang')`.execute(db);
  await sql`insert into city (id, province_id, name_zh, name_en) values ('hz', 'zj', '杭州', 'Hangzhou')`.execute(db);
  await sql`insert into customer (id, province_id, city_id, phone, boss_ref, name, title, level, plan_zh, plan_en,
      first_seen_at)
    values ('019cac46-1500-7020-a699-f93e68df9001', 'zj', 'hz', '+8613800001000', 'C000', '张三', '先生', 'gold', '', '',
      '2026-01-01')`.execute(db);
  await sql`insert into contact (id, customer_id, province_id, way_in, begun_by, state, arrived_at)
    values ('019cac46-1500-7020-a699-f93e68df9002', '019cac46-1500-7020-a699-f93e68df9001', 'zj', 'hotline', 'customer',
      'waiting', '2026-03-01T00:00:00Z'),
      ('019cac46-1500-7020-a699-f93e68df9003', '019cac46-1500-7020-a699-f93e68df9001', 'zj', 'hotline', 'customer',
      'closed', '2026-02-01T00:00:00Z')`.execute(db);
  await migrate(db, without('0002-leaving', '0082-places-by-key', '0083-queue-rules', '0094-language'));
  // Places were kept once, though the contact was over.
  await sql`insert into queue_place (contact_id, queue_id, order_at)
    select id, 'zj-general', arrived_at from contact where state = 'closed'`.execute(db);
  await migrate(db, modules);
  expect(await db.selectFrom('contactParty').selectAll().orderBy('seq').execute()).toMatchObject([
    {
      contactId: '019cac46-1500-7020-a699-f93e68df9003',
      customerId: '019cac46-1500-7020-a699-f93e68df9001',
      standing: 'known',
      // By which number they came then was not kept.
      address: null,
    },
    {
      contactId: '019cac46-1500-7020-a699-f93e68df9002',
      customerId: '019cac46-1500-7020-a699-f93e68df9001',
      standing: 'known',
      knownBy: 'number',
      address: '+8613800001000',
      main: true,
      toRecognise: false,
    },
  ]);
  expect(await db.selectFrom('customer').select(['nameFolded', 'phoneLeftAt']).execute()).toEqual([
    { nameFolded: '张三', phoneLeftAt: null },
  ]);
  const placed = db.selectFrom('queuePlace').select(['contactId', 'provinceId', 'desk', 'orderAt', 'orderKey']);
  expect(await placed.execute()).toEqual([
    {
      contactId: '019cac46-1500-7020-a699-f93e68df9002',
      provinceId: 'zj',
      desk: 'general',
      orderAt: new Date('2026-03-01T00:00:00Z'),
      orderKey: new Date('2026-03-01T00:00:00Z'),
    },
  ]);
});

test('a database that is under way has a seat for whoever is ready or has a contact in hand', async () => {
  const busy = await openOwn('older_seats');
  await migrate(busy, without('0003-seats', '0004-ringing', '0082-places-by-key'));
  await sql`insert into province values ('zj', '浙江', 'Zhejiang')`.execute(busy);
  await sql`insert into account (id, username, name_zh, name_en, province_id, posts, password_hash)
    select ('019cac46-1500-7020-a699-f93e68df900' || number)::uuid, 'agent' || number, '', '', 'zj', '{agent}', ''
    from generate_series(1, 4) as number`.execute(busy);
  await sql`insert into presence_interval (id, account_id, state, began_at, ended_at)
    values (gen_random_uuid(), '019cac46-1500-7020-a699-f93e68df9001', 'break', '2026-03-01T00:00Z', '2026-03-01T01:00Z'),
      (gen_random_uuid(), '019cac46-1500-7020-a699-f93e68df9001', 'ready', '2026-03-01T01:00Z', null),
      (gen_random_uuid(), '019cac46-1500-7020-a699-f93e68df9002', 'away', '2026-03-01T01:00Z', null),
      (gen_random_uuid(), '019cac46-1500-7020-a699-f93e68df9003', 'ready', '2026-03-01T02:00Z', null)`.execute(busy);
  await sql`insert into contact (id, province_id, way_in, begun_by, state, handler_id, arrived_at)
    select gen_random_uuid(), 'zj', 'hotline', 'customer', given.state, given.handler_id::uuid, '2026-03-01T03:00Z'
    from (values ('active', '019cac46-1500-7020-a699-f93e68df9001'), ('ringing', '019cac46-1500-7020-a699-f93e68df9001'),
      ('wrap-up', '019cac46-1500-7020-a699-f93e68df9003'), ('active', '019cac46-1500-7020-a699-f93e68df9002'),
      ('closed', '019cac46-1500-7020-a699-f93e68df9004'), ('waiting', null)) as given (state, handler_id)`.execute(
    busy,
  );
  await sql`insert into queue (id, province_id, name_zh, name_en, capacity) values ('q', 'zj', '', '', 1)`.execute(
    busy,
  );
  await sql`insert into queue_place select id, 'q', arrived_at from contact where state in ('waiting', 'ringing')`.execute(
    busy,
  );
  await migrate(busy, modules);
  const places = busy.selectFrom('queuePlace').innerJoin('contact', 'contact.id', 'queuePlace.contactId');
  expect(await places.select(['state', 'waiting']).orderBy('state').execute()).toEqual([
    { state: 'ringing', waiting: false },
    { state: 'waiting', waiting: true },
  ]);
  const ofZhejiang = { provinceId: 'zj', gone: false };
  expect(await busy.selectFrom('seat').selectAll().orderBy('accountId').execute()).toEqual([
    {
      accountId: '019cac46-1500-7020-a699-f93e68df9001',
      readySince: new Date('2026-03-01T01:00Z'),
      live: 2,
      ...ofZhejiang,
    },
    { accountId: '019cac46-1500-7020-a699-f93e68df9002', readySince: null, live: 1, ...ofZhejiang },
    {
      accountId: '019cac46-1500-7020-a699-f93e68df9003',
      readySince: new Date('2026-03-01T02:00Z'),
      live: 0,
      ...ofZhejiang,
    },
  ]);
});

test('messages of before have their places in each contact, and what somebody wrote down was read by that', async () => {
  const older = await openOwn('older_messages');
  await migrate(older, without('0080-messages', '0080-conversations'));
  await sql`insert into province values ('zj', '浙江', 'Zhejiang')`.execute(older);
  await sql`insert into account (id, username, name_zh, name_en, province_id, posts, password_hash)
    values ('019cac46-1500-7020-a699-f93e68df9001', 'agent1', '', '', 'zj', '{agent}', '')`.execute(older);
  await sql`insert into contact (id, province_id, way_in, begun_by, state, arrived_at)
    select ('019cac46-1500-7020-a699-f93e68df910' || number)::uuid, 'zj', 'counter', 'customer', 'closed', '2026-03-01T03:00Z'
    from generate_series(1, 2) as number`.execute(older);
  const said = async (contact: number, by: string | null, text: string) =>
    sql`with line as (insert into contact_entry (contact_id, at, account_id, kind, detail)
        values (${`019cac46-1500-7020-a699-f93e68df910${contact}`}::uuid, '2026-03-01T03:00Z', ${by}::uuid, 'said', '{}')
        returning id, contact_id)
      insert into contact_message (id, contact_id, entry_id, direction, channel, text, delivery, at)
      select gen_random_uuid(), contact_id, id, 'in', 'counter', ${text}, 'received', '2026-03-01T03:00Z' from line`.execute(
      older,
    );
  await said(1, null, '一');
  await said(2, '019cac46-1500-7020-a699-f93e68df9001', '二');
  await said(1, null, '三');
  await migrate(older, modules);
  const rows = older.selectFrom('contactMessage').select(['text', 'seq', 'kind', 'delivery']).orderBy('entryId');
  expect(await rows.execute()).toEqual([
    { text: '一', seq: 1, kind: 'text', delivery: 'received' },
    { text: '二', seq: 1, kind: 'text', delivery: 'read' },
    { text: '三', seq: 2, kind: 'text', delivery: 'received' },
  ]);
});
