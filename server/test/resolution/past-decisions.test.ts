import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { modules } from '../../src/modules.ts';
import { type Database, type OpenDatabase, openDatabase } from '../../src/platform/database/database.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { makeOwnDatabase, type OwnDatabase } from '../help/own-database.ts';

let own: OwnDatabase;
let opened: OpenDatabase;
beforeAll(async () => {
  own = await makeOwnDatabase('past_decisions');
  opened = openDatabase(own.url, { error: () => undefined });
});
afterAll(async () => {
  await opened?.pool.end();
  await own?.drop();
});

const without = (unwanted: string) =>
  modules.map((module) => ({
    ...module,
    migrations: Object.fromEntries(Object.entries(module.migrations ?? {}).filter(([name]) => name !== unwanted)),
  }));

const id = (number: number) => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** The tables as they were before sets of facts were kept, with decisions in them. */
async function fillAsItWas(db: Database): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`insert into province values ('zj', '浙江', 'Zhejiang')`);
  await run(`insert into city values ('zj-hz', 'zj', '杭州', 'Hangzhou')`);
  await run(`insert into customer values
    ('${id(1)}', 'zj', 'zj-hz', '+8613800001000', 'C000', '王伟', '先生', 'gold', '轻松卡', 'Easy Card', now())`);
  await run(`insert into matter (id, customer_id, province_id, type, opened_at)
    values ('${id(2)}', '${id(1)}', 'zj', 'ordinary', now()), ('${id(3)}', '${id(1)}', 'zj', 'billing.roaming', now())`);
  await run(`insert into contact (id, customer_id, province_id, way_in, begun_by, state, arrived_at)
    values ('${id(4)}', '${id(1)}', 'zj', 'hotline', 'customer', 'closed', now())`);
  await run(`insert into policy_version values ('v1', '一', 'one', '<x/>', 'hash', now(), now())`);
  const decision = (number: number, matter: number, at: string, facts: object) =>
    run(`insert into decision (id, contact_id, matter_id, policy_id, at, facts, answer, status)
      values ('${id(number)}', '${id(4)}', '${id(matter)}', 'v1', '${at}', '${JSON.stringify(facts)}', '{}', 'decided')`);
  await decision(10, 2, '2026-03-01T15:00:00Z', { type: 'ordinary', explained: false });
  await decision(11, 2, '2026-03-01T15:01:00Z', { explained: true, type: 'ordinary', placeSame: null });
  // 23:30 in UTC is Monday morning there.
  await decision(12, 3, '2026-03-01T23:30:00Z', { type: 'ordinary', explained: true });
}

test('decisions made before are kept by their facts too, and stay append-only', async () => {
  const before = modules
    .filter(({ place }) => place <= '080')
    .map((module) => ({
      ...module,
      migrations: Object.fromEntries(
        Object.entries(module.migrations ?? {}).filter(([name]) => name.startsWith('0001')),
      ),
    }));
  await migrate(opened.db, before);
  await fillAsItWas(opened.db);
  await migrate(opened.db, without('0003-decisions-for-nobody'));
  const { rows } = await sql<{ decisionId: string; week: string; facts: object }>`
    select decision_id, week::text, facts from last_decision join fact_set on fact_set.id = fact_set order by seq`.execute(
    opened.db,
  );
  const facts = { type: 'ordinary', explained: true };
  expect(rows).toEqual([
    { decisionId: id(11), week: '2026-02-23', facts },
    { decisionId: id(12), week: '2026-03-02', facts },
  ]);
  const sets = await sql<{ count: number }>`select count(*) as count from fact_set`.execute(opened.db);
  expect(sets.rows).toEqual([{ count: 2 }]);
  await expect(sql`update decision set rule = 'x'`.execute(opened.db)).rejects.toThrow('append-only');
  await expect(sql`delete from fact_set`.execute(opened.db)).rejects.toThrow('append-only');
});

/**
 * Decided for somebody unknown, which was left out then; for them after it had been decided for a customer; and for one who
 * became known when nothing was left to decide.
 */
async function decideForNobody(db: Database): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`insert into matter (id, customer_id, province_id, type, opened_at)
    values ('${id(5)}', null, 'zj', 'ordinary', now())`);
  await run(`insert into contact (id, customer_id, province_id, way_in, begun_by, state, arrived_at)
    values ('${id(6)}', null, 'zj', 'hotline', 'customer', 'closed', now())`);
  const decision = (number: number, contact: number, matter: number) =>
    run(`insert into decision (id, contact_id, matter_id, policy_id, at, facts, answer, status, fact_set)
      select '${id(number)}', '${id(contact)}', '${id(matter)}', 'v1', '2026-03-03T00:00:00Z', facts, '{}', 'decided', id
      from fact_set order by id limit 1`);
  await decision(13, 6, 5);
  await run(`update contact set customer_id = null where id = '${id(4)}'`);
  await decision(14, 4, 3);
  await run(`insert into contact (id, customer_id, province_id, way_in, begun_by, state, arrived_at)
    values ('${id(7)}', '${id(1)}', 'zj', 'hotline', 'customer', 'closed', now())`);
  await decision(15, 7, 5);
}

test('decisions for somebody unknown are past decisions too, of the province that served them', async () => {
  await decideForNobody(opened.db);
  await migrate(opened.db, modules);
  const { rows } = await sql`select decision_id, province_id, city_id from last_decision order by seq`.execute(
    opened.db,
  );
  expect(rows).toEqual([
    { decisionId: id(11), provinceId: 'zj', cityId: 'zj-hz' },
    { decisionId: id(13), provinceId: 'zj', cityId: null },
    { decisionId: id(14), provinceId: 'zj', cityId: null },
    { decisionId: id(15), provinceId: 'zj', cityId: null },
  ]);
});
