import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { modules } from '../../src/modules.ts';
import { type Database, openDatabase } from '../../src/platform/database/database.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { makeOwnDatabase } from '../help/own-database.ts';

let db: Database;
const ending: (() => Promise<unknown>)[] = [];
beforeAll(async () => {
  const own = await makeOwnDatabase('older_contacts');
  const opened = openDatabase(own.url, { error: () => undefined });
  ({ db } = opened);
  ending.push(
    () => opened.pool.end(),
    () => own.drop(),
  );
});
afterAll(async () => {
  for (const end of ending) await end();
});

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
  await migrate(db, without('0002-leaving'));
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
  const placed = db.selectFrom('queuePlace').innerJoin('queue', 'queue.id', 'queuePlace.queueId');
  expect(await placed.select(['contactId', 'provinceId', 'capacity', 'orderAt']).execute()).toEqual([
    {
      contactId: '019cac46-1500-7020-a699-f93e68df9002',
      provinceId: 'zj',
      capacity: 1,
      orderAt: new Date('2026-03-01T00:00:00Z'),
    },
  ]);
});
