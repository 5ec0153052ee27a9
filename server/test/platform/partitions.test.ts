import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { modules } from '../../src/modules.ts';
import { type Database, openDatabase } from '../../src/platform/database/database.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { dividedTables, makeAhead } from '../../src/platform/partitions/make-ahead.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { countIn, divided, reachBorder, setLast } from '../help/database/partitions.ts';
import { followLive, type Told } from '../help/live-stream.ts';
import { makeOwnDatabase } from '../help/own-database.ts';
import type { Person } from '../help/person.ts';
import { countStatements } from '../help/statements/count-statements.ts';

const tables = dividedTables(modules);
const names = tables.map(({ table }) => table);

let centre: TestCentre;
let db: Database;
let agent: Person;
beforeAll(async () => {
  centre = await openCentre();
  db = centre.centre.db;
  agent = await centre.signIn('agent');
});
afterAll(() => centre?.close());

const look = () => makeAhead(centre.centre.db, tables, centre.clock.now());

/** Events for the agent alone. */
async function change(state: 'break' | 'away' | 'ready'): Promise<void> {
  await agent.must(agent.send('PUT', '/api/me/presence', { state }));
}

test.each(names)('%s has an empty partition behind the one in use, from the first start on', async (table) => {
  const { partitions, last } = await divided(db, table);
  expect(partitions.at(-1)?.low).toBeGreaterThan(last);
  expect(await countIn(db, `${table}_rest`)).toBe(0);
});

test('a look asks one statement where nothing is to be made', async () => {
  expect((await countStatements(look)).statements).toHaveLength(1);
});

test('the next one is made when the one before comes into use, by one of two processes', async () => {
  await reachBorder(db, 'event');
  const before = (await divided(db, 'event')).partitions;
  await change('break');
  const other = openDatabase(centre.databaseUrl, centre.centre.log);
  // Who finds it in use gives way and comes again.
  await Promise.allSettled([look(), makeAhead(other.db, tables, centre.clock.now())]);
  await look();
  await other.pool.end();
  const { partitions, last } = await divided(db, 'event');
  expect(partitions).toHaveLength(before.length + 1);
  expect(partitions.at(-1)?.low).toBe(before.at(-1)?.high);
  expect(partitions.at(-1)?.low).toBeGreaterThan(last);
});

describe('a screen that was cut off', () => {
  let address: string;
  const listen = async () => {
    address = await centre.app.listen({ port: 0, host: '127.0.0.1' });
  };
  const stand = async () => (await followLive(address, agent, null, (told) => told.length > 0)).position;
  const states = (told: Told[]) =>
    told.filter(({ name }) => name === 'presence.changed').map(({ about }) => about['state']);
  const resume = async (position: string, count: number) =>
    states((await followLive(address, agent, position, (told) => states(told).length >= count)).told);

  beforeAll(listen);

  test('resumes over a border of partitions, at a server that started since', async () => {
    await change('break');
    const position = await stand();
    await reachBorder(db, 'event');
    const { last } = await divided(db, 'event');
    await setLast(db, 'event', last - 1);
    for (const state of ['away', 'break', 'ready'] as const) await change(state);
    await centre.restart();
    db = centre.centre.db;
    await listen();
    expect(await resume(position, 3)).toEqual(['away', 'break', 'ready']);
  });

  test('is told what no partition was made for, and it gets one', async () => {
    const position = await stand();
    const { partitions } = await divided(db, 'event');
    const end = partitions.at(-1)?.high ?? 0;
    await setLast(db, 'event', end + 1000);
    for (const state of ['away', 'break'] as const) await change(state);
    expect(await countIn(db, 'event_rest')).toBeGreaterThanOrEqual(2);
    await centre.lookAfter();
    expect(await countIn(db, 'event_rest')).toBe(0);
    expect(await countIn(db, `event_from_${end}`)).toBeGreaterThanOrEqual(2);
    await change('ready');
    expect(await resume(position, 3)).toEqual(['away', 'break', 'ready']);
    const made = await divided(db, 'event');
    expect(made.partitions.at(-1)?.low).toBeGreaterThan(made.last);
  });
});

test.each(names)('one row of %s is looked for in one partition', async (table) => {
  const { rows } = await sql<{ 'QUERY PLAN': string }>`explain select * from ${sql.table(table)} where id = 1`.execute(
    db,
  );
  const scans = rows.map((row) => row['QUERY PLAN']).filter((line) => / on \w+_(?:from_\d+|rest)\b/.test(line));
  expect(scans).toHaveLength(1);
});

test.each(['audit_entry', 'contact_entry'])('nobody changes %s by way of a partition', async (table) => {
  await reachBorder(db, table);
  await setLast(db, table, (await divided(db, table)).last + 1);
  await centre.lookAfter();
  const { partitions } = await divided(db, table);
  expect(partitions.length).toBeGreaterThan(2);
  for (const name of [table, `${table}_rest`, ...partitions.map((one) => one.name)]) {
    const piece = sql.table(name);
    await expect(sql`delete from ${piece}`.execute(db)).rejects.toThrow('append-only');
    await expect(sql`update ${piece} set at = at`.execute(db)).rejects.toThrow('append-only');
    await expect(sql`truncate ${piece}`.execute(db)).rejects.toThrow('append-only');
  }
});

test('what was there before there were partitions stays as it was, and numbers go on', async () => {
  const own = await makeOwnDatabase('older_tables');
  const { db: older, pool } = openDatabase(own.url, { error: () => undefined });
  const later = ['0008-partitions', '0009-retention', '0004-partitions'];
  const before = modules.map((module) => ({
    ...module,
    migrations: Object.fromEntries(Object.entries(module.migrations ?? {}).filter(([name]) => !later.includes(name))),
  }));
  await migrate(older, before);
  await sql`insert into event (name, about, audience, at)
    select 'desk.changed', '{}', '{}', '2026-03-01' from generate_series(1, 20000)`.execute(older);
  await sql`insert into audit_entry (at, what, about)
    select '2026-03-01', 'sign-in', '{}' from generate_series(1, 20000)`.execute(older);
  const read = async () => {
    const { rows } =
      await sql`select (select json_agg(json_build_array(xid::text, id) order by id) from event) as events,
      (select json_agg(id order by id) from audit_entry) as audit`.execute(older);
    return rows;
  };
  const written = await read();
  await migrate(older, modules);
  await makeAhead(older, tables, new Date('2026-03-02T00:00Z'));
  expect(await read()).toEqual(written);
  for (const table of ['event', 'audit_entry']) {
    expect((await divided(older, table)).last).toBe(20_000);
    expect(await countIn(older, `${table}_from_1`)).toBe(20_000);
  }
  await sql`insert into event (name, about, audience, at) values ('desk.changed', '{}', '{}', now())`.execute(older);
  expect(await countIn(older, 'event_from_20001')).toBe(1);
  await expect(sql`delete from audit_entry_from_1`.execute(older)).rejects.toThrow('append-only');
  await pool.end();
  await own.drop();
});
