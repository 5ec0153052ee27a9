import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadOrganisation, tidyUp } from '../../src/foundation/organisation/index.ts';
import { describeLoaded, loadOrganisationFile } from '../../src/load-organisation-file.ts';
import { readConfig, refuseWithoutBilling } from '../../src/platform/config.ts';
import { setTables } from '../../src/platform/database/table-settings.ts';
import { configFor, openCentre, type TestCentre } from '../help/centre.ts';

let centre: TestCentre;
beforeAll(async () => {
  centre = await openCentre();
});
afterAll(() => centre?.close());

describe('the first people of a centre', () => {
  const person = {
    username: 'zhang.san',
    nameZh: '章三',
    nameEn: 'Zhang San',
    provinceId: 'sh',
    cityId: 'sh-pd',
    posts: ['agent'],
    password: 'twelve or more',
  };
  const provinces = [
    { id: 'sh', nameZh: '上海', nameEn: 'Shanghai', cities: [{ id: 'sh-pd', nameZh: '浦东', nameEn: 'Pudong' }] },
  ];
  const signIn = (password: string) =>
    centre.app.inject({ method: 'POST', url: '/api/sign-in', payload: { username: person.username, password } });

  test('come from a file, which says what it changed and what not', async () => {
    const load = (more: object, username = person.username) =>
      loadOrganisation(centre.centre, { provinces, people: [{ ...person, username, ...more }] });
    const first = await load({});
    expect(first).toMatchObject({ provinces: { given: 1, made: 1 }, cities: { given: 1, made: 1 } });
    expect(first.people).toMatchObject([{ username: 'zhang.san', outcome: 'made' }]);
    expect((await signIn('twelve or more')).json()).toMatchObject({ nameZh: '章三', province: { id: 'sh' } });
    const again = await load({});
    expect(again).toMatchObject({ provinces: { made: 0 }, people: [{ outcome: 'as-it-was', changed: [] }] });
    const changed = await load({ posts: ['expert'], password: 'another one altogether' });
    expect(changed.people).toMatchObject([{ outcome: 'changed', changed: ['posts', 'password'] }]);
    expect((await signIn('another one altogether')).json()).toMatchObject({ posts: ['expert'] });
    expect((await signIn('twelve or more')).statusCode).toBe(401);
    const sample = await load({ posts: ['administrator'] }, 'agent');
    expect(sample.people).toMatchObject([{ username: 'agent', outcome: 'sample' }]);
    expect(await (await centre.signIn('agent')).must((await centre.signIn('agent')).get('/api/me'))).toMatchObject({
      posts: ['agent'],
    });
  });

  test('come from the command beside a running server, which goes on, sample people included', async () => {
    const agent = await centre.signIn('agent');
    const file = join(await mkdtemp(join(tmpdir(), 'jieyi-people-')), 'organisation.json');
    await writeFile(file, JSON.stringify({ provinces, people: [{ ...person, username: 'li.si' }] }));
    const config = { ...configFor(centre.databaseUrl), sampleData: false };
    const loaded = await loadOrganisationFile(config, centre.clock, file);
    expect(describeLoaded(loaded)).toMatch(/cities: 0 made, 1 as they were\nli\.si: made/u);
    expect((await agent.get('/api/me')).status).toBe(200);
    await centre.signIn('lead');
  });

  test('are refused with the field named when the file is not of the stated form', async () => {
    const short = loadOrganisation(centre.centre, { provinces, people: [{ ...person, password: 'short' }] });
    await expect(short).rejects.toThrow('/people/0/password');
    const common = loadOrganisation(centre.centre, { provinces, people: [{ ...person, password: 'admin-20262026' }] });
    await expect(common).rejects.toThrow('/people/0/password is not taken: common');
    const unknownPost = loadOrganisation(centre.centre, { provinces, people: [{ ...person, posts: ['king'] }] });
    await expect(unknownPost).rejects.toThrow('/people/0/posts/0');
  });
});

test('what has served its time is deleted, the audit never', async () => {
  const { db } = centre.centre;
  await centre.signIn('lead');
  const audited = await db.selectFrom('auditEntry').select('id').execute();
  centre.clock.pass({ days: 8 });
  await tidyUp(centre.centre);
  expect(await db.selectFrom('event').select('id').execute()).toEqual([]);
  expect(await db.selectFrom('session').select('accountId').execute()).toEqual([]);
  expect(await db.selectFrom('auditEntry').select('id').execute()).toHaveLength(audited.length);
});

describe('what PostgreSQL is told to expect of a table', () => {
  const readSettings = async (table: string) => {
    const found = sql<{
      is: string[] | null;
    }>`select reloptions as is from pg_class left join pg_inherits on inhrelid = oid
      where relkind = 'r' and ${table}::regclass in (oid, inhparent)`;
    // Of a divided table what is said of all its partitions.
    const [first = [], ...others] = (await found.execute(centre.centre.db)).rows.map(({ is }) => is ?? []);
    return first.filter((setting) => others.every((one) => one.includes(setting)));
  };

  test('leaves room to write a session again beside itself, in no index anew', async () => {
    await centre.signIn('lead');
    const { rows } = await centre.centre.db.transaction().execute(async (db) => {
      await sql`insert into session (token_hash, account_id, created_at, seen_at, expires_at)
        select sha256(n::text::bytea), account_id, created_at, seen_at, expires_at
        from generate_series(1, 1000) as n, (select * from session limit 1) as one`.execute(db);
      await sql`update session set seen_at = seen_at + interval '15 seconds'`.execute(db);
      return sql<{ share: number }>`select pg_stat_get_xact_tuples_hot_updated(oid)::float
        / pg_stat_get_xact_tuples_updated(oid) as share from pg_class where relname = 'session'`.execute(db);
    });
    expect(rows[0]?.share).toBeGreaterThan(0.95);
    expect(await readSettings('contact_entry')).toContain('autovacuum_vacuum_insert_scale_factor=0.02');
  });

  test('is put right by the next start, and a table that is not there is named', async () => {
    await sql`alter table timer set (fillfactor = 100)`.execute(centre.centre.db);
    await setTables(centre.centre.db, [{ tables: { timer: 'changed-often' } }]);
    expect(await readSettings('timer')).toContain('fillfactor=80');
    await sql`alter table training_need rename to elsewhere`.execute(centre.centre.db);
    const declared = setTables(centre.centre.db, [{ tables: { trainingNeed: 'only-added' } }]);
    await expect(declared).rejects.toThrow('training_need');
    await sql`alter table elsewhere rename to training_need`.execute(centre.centre.db);
  });
});

describe('settings', () => {
  const base = { DATABASE_URL: 'postgres://x/y' };

  test('that are unsafe are refused', () => {
    expect(() => readConfig({ ...base, SAMPLE_DATA: '1', HOST: '0.0.0.0' }, null)).toThrow(/known passwords/);
    expect(() => readConfig({ ...base, SECURE_COOKIES: '0', HOST: '0.0.0.0' }, null)).toThrow(/TLS/);
    expect(() => readConfig({ ...base, PORT: 'x' }, null)).toThrow(/PORT/);
    expect(() => readConfig({ ...base, BILLING: 'oracle' }, null)).toThrow(/BILLING/);
    expect(() => readConfig({ ...base, COMPILE_SCHEMAS: 'later' }, null)).toThrow(/COMPILE_SCHEMAS/);
    expect(() => readConfig({}, null)).toThrow(/DATABASE_URL/);
  });

  test('beyond loopback keep cookies secure', () => {
    expect(readConfig({ ...base, HOST: '0.0.0.0' }, null).secureCookies).toBe(true);
  });

  test('without a BOSS are refused, unless an invented one is wanted by name', () => {
    expect(() => refuseWithoutBilling(readConfig(base, null))).toThrow(/BILLING=simulated/);
    expect(readConfig({ ...base, BILLING: 'simulated' }, null).billing).toBe('simulated');
    expect(readConfig({ ...base, SAMPLE_DATA: '1' }, null).billing).toBe('simulated');
  });
});
