import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ensureDatabase } from '../../../../tools/postgres/ensure-database.mjs';
import { openCentre, openCentreOn, openEmptyCentre, type TestCentre } from '../../help/centre.ts';
import { digestAll, flipped, query, run, type, withItsSum } from '../../help/database/operator-commands.ts';
import { findFifteen, startOwnServer } from '../../help/database/own-server.ts';
import { makeOwnDatabase, type OwnDatabase } from '../../help/own-database.ts';
import type { Person } from '../../help/person.ts';
import { readTicket, raiseTicket } from '../../help/tickets.ts';

let folder: string;
let centre: TestCentre;
let agent: Person;
let file: string;
const opened: OwnDatabase[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jieyi-backup-'));
  file = join(folder, 'first.jieyi');
  centre = await openCentre();
  agent = await centre.signIn('agent');
}, 120_000);
afterEach(async () => {
  for (const database of opened.splice(0)) await database.drop();
});
afterAll(async () => {
  await centre?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function makeEmpty(purpose: string): Promise<string> {
  const database = await makeOwnDatabase(purpose);
  opened.push(database);
  return database.url;
}

/** What the database keeps of its tables beside their rows. */
const describeTables = (url: string) =>
  query(
    url,
    `with whole as (select oid from pg_class where relnamespace = 'public'::regnamespace and not relispartition)
     select conrelid::regclass::text || ' ' || conname as what, pg_get_constraintdef(pg_constraint.oid) as is
      from pg_constraint join whole on conrelid = whole.oid where contype <> 'n'
     union all select tgrelid::regclass::text || ' ' || tgname, tgenabled::text
      from pg_trigger join whole on tgrelid = whole.oid where not tgisinternal
     union all select indexrelid::regclass::text, pg_get_indexdef(indexrelid)
      from pg_index join whole on indrelid = whole.oid
     union all select sequencename, coalesce(last_value, 0)::text from pg_sequences
      where schemaname = 'public' and sequencename <> 'event_id_seq'
     order by 1, 2`,
  );

const jobsOf = (url: string) =>
  query(url, `select name, data, retry_limit from pgboss.job where state < 'completed' order by id`);

test('everything is there again on another server, and is used there', async () => {
  const ticket = await raiseTicket(agent, { summary: '备份前的工单\t带制表符\\N和反斜杠\n换行' });
  const contactId = await agent.takeCall('refund-due', 'refund.not-arrived');
  // What was measured of its wait is saved as all is looked after: not between the backup and what it is held against. And
  // before a job waits here that is for tomorrow.
  await centre.settle();
  await centre.lookAfter();
  const picture = `decode(repeat('000102030a0d5c2e0aff', 200000), 'hex')`;
  await query(
    centre.databaseUrl,
    `insert into attachment values (gen_random_uuid(), 'backed-up', '${ticket.id}', '图.png', 'image/png', 2000000, ${picture}, now())`,
  );
  await query(
    centre.databaseUrl,
    `insert into pgboss.job (name, data, start_after) select name, '{"waits": "还没做"}', now() + interval '1 day'
      from pgboss.queue order by name limit 1`,
  );
  const { state } = await agent.contact(contactId);
  const written = await type(centre.databaseUrl, '--backup', file);
  expect(written).toMatchObject({
    code: 0,
    output: expect.stringMatching(/wrote .*first\.jieyi: \d+ rows of \d+ tables/u),
  });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const before = await digestAll(centre.databaseUrl);
  const target = await makeEmpty('restored');
  const restored = await type(target, '--restore', file);
  expect(restored).toMatchObject({ code: 0, output: expect.stringContaining('Nobody is signed in any more') });
  expect(await digestAll(target)).toEqual(before);
  expect(await describeTables(target)).toEqual(await describeTables(centre.databaseUrl));
  const waiting = await jobsOf(target);
  expect(waiting).toEqual(await jobsOf(centre.databaseUrl));
  expect(waiting).toMatchObject([{ data: { waits: '还没做' } }]);
  for (const url of [target, centre.databaseUrl]) await query(url, `delete from pgboss.job where start_after > now()`);
  const other = await openCentreOn(target);
  try {
    await other.settle();
    const [person, lead] = [await other.signIn('agent'), await other.signIn('lead')];
    expect(await readTicket(person, ticket.id)).toMatchObject({ number: ticket.number, summary: ticket.summary });
    expect((await person.contact(contactId)).state).toBe(state);
    await person.must(person.post(`/api/contacts/${contactId}/note`, { text: '恢复后的一句' }));
    const next = await raiseTicket(lead, { summary: '恢复后的工单' });
    expect(next.number).not.toBe(ticket.number);
    expect(await query(target, `select bytes = ${picture} as same from attachment`)).toEqual([{ same: true }]);
    // What somebody was signed in with before is worth nothing there.
    const old = await other.app.inject({ url: '/api/me', headers: { cookie: agent.cookie } });
    expect(old.statusCode).toBe(401);
    const epochOf = async (url: string) =>
      (await query<{ epoch: string }>(url, 'select epoch from event_epoch'))[0]?.epoch;
    expect(await epochOf(target)).not.toBe(await epochOf(centre.databaseUrl));
  } finally {
    await other.close();
  }
}, 180_000);

describe('a backup is refused, and the database left as it was,', () => {
  const edited = (purpose: string, edit: (text: string) => string): string => {
    const path = join(folder, purpose);
    writeFileSync(path, gzipSync(edit(gunzipSync(readFileSync(file)).toString('utf8'))));
    return path;
  };
  const header = (text: string, edit: (said: { migrations: string[] }) => object): string => {
    const end = text.indexOf('\n');
    return JSON.stringify(edit(JSON.parse(text.slice(0, end)))) + text.slice(end);
  };
  const written = (purpose: string, bytes: Buffer): string => {
    const path = join(folder, purpose);
    writeFileSync(path, bytes);
    return path;
  };

  test.each<[string, () => string, RegExp]>([
    ['where it was cut off', () => written('cut', readFileSync(file).subarray(0, -400)), /not whole: it was cut off/u],
    ['where a byte is another', () => written('flipped', flipped(readFileSync(file))), /damaged/u],
    [
      'where a row says something else',
      () => edited('changed', (text) => text.replace('备份前', '备份后')),
      /damaged.*checksum/u,
    ],
    ['where it ends too early', () => edited('short', (text) => text.slice(0, text.length / 2)), /not whole|damaged/u],
    [
      'where it is none of ours',
      () => written('foreign', gzipSync('-- PostgreSQL database dump\n')),
      /no backup of Jieyi/u,
    ],
    ['where it is not packed at all', () => written('text', Buffer.from('hello')), /no backup of Jieyi/u],
    ['where there is none', () => join(folder, 'nothing'), /no such file/u],
    [
      'where it is of an earlier release',
      () =>
        withItsSum(
          edited('older', (text) => header(text, (said) => ({ ...said, migrations: said.migrations.slice(1) }))),
        ),
      /an earlier release \(0\.1\.0\).*Nothing was changed/su,
    ],
    [
      'where it is of a later one',
      () =>
        withItsSum(
          edited('newer', (text) =>
            header(text, (said) => ({ ...said, migrations: [...said.migrations, '999-x/0001-y'] })),
          ),
        ),
      /a later or another release.*999-x\/0001-y/su,
    ],
    [
      'where it is written in another form',
      () => edited('form', (text) => text.replace('"format":1', '"format":2')),
      /form 2/u,
    ],
  ])(
    '%s',
    async (_, make, said) => {
      const target = await makeEmpty('refused');
      const { code, output } = await run(target, '--restore', make());
      expect({ code, output }).toEqual({ code: 1, output: expect.stringMatching(said) });
      expect(output).not.toMatch(/^\s+at /mu);
      expect(await query(target, `select from pg_class where relnamespace = 'public'::regnamespace`)).toEqual([]);
    },
    60_000,
  );

  test('where a server works on it, where it is not empty; unless it is to be replaced', async () => {
    const { databaseUrl: target, drop } = await openEmptyCentre();
    opened.push({ url: target, drop });
    const busy = await openCentreOn(target);
    const other = await raiseTicket(await busy.signIn('agent'), { summary: '会被替换' });
    const before = await digestAll(target);
    expect((await run(target, '--restore', file, '--replace')).output).toMatch(/in use .*stop the server/u);
    await busy.close();
    expect((await run(target, '--restore', file)).output).toMatch(/not empty.*--replace/u);
    expect(await digestAll(target)).toEqual(before);
    // Half-way through, with what was there removed already.
    const halfway = edited('halfway', (text) => text.replace(/("columns":\["id","key","ticket_id")/u, '$1,"nothing"'));
    const tried = await run(target, '--restore', withItsSum(halfway), '--replace');
    expect(tried).toMatchObject({ code: 1, output: expect.stringContaining('nothing') });
    expect(await digestAll(target)).toEqual(before);
    expect(await run(target, '--restore', file, '--replace')).toMatchObject({ code: 0 });
    expect(await query(target, `select from ticket where id = '${other.id}'`)).toEqual([]);
  }, 180_000);

  test('is not written over another file, nor of a database that is none of ours', async () => {
    expect(await run(centre.databaseUrl, '--backup', file)).toMatchObject({
      code: 1,
      output: expect.stringMatching(/is there already/u),
    });
    const empty = await makeEmpty('none');
    const { code, output } = await type(empty, '--backup', join(folder, 'none'));
    expect(output).not.toMatch(/^\s+at /mu);
    expect({ code, output }).toEqual({ code: 1, output: expect.stringMatching(/no database of Jieyi/u) });
  });
});

describe('what an upgrade would do', () => {
  test('is said, and nothing changed: of one that is up to date, an empty one, an earlier one and a foreign one', async () => {
    const current = await run(centre.databaseUrl, '--upgrade-check');
    expect(current).toMatchObject({
      code: 0,
      output: expect.stringMatching(/PostgreSQL 1\d\.\d+, [\d.]+ [kM]B.*no migration will run/su),
    });
    const target = await makeEmpty('upgraded');
    expect((await run(target, '--upgrade-check')).output).toMatch(/empty: it will be prepared/u);
    expect(await query(target, `select from pg_class where relnamespace = 'public'::regnamespace`)).toEqual([]);
    await run(target, '--restore', file);
    await query(target, `delete from kysely_migration where name like '%organisation/0006%'`);
    const earlier = await run(target, '--upgrade-check');
    expect(earlier).toMatchObject({
      code: 0,
      output: expect.stringMatching(/1 migrations? will run: .*organisation\/0006-lead/u),
    });
    await query(target, `insert into kysely_migration (name, timestamp) values ('999-x/0001-tomorrow', 'then')`);
    const foreign = await run(target, '--upgrade-check');
    expect(foreign).toMatchObject({
      code: 1,
      output: expect.stringMatching(/999-x\/0001-tomorrow.*would not start/su),
    });
  }, 120_000);
});

test('a backup of the bundled PostgreSQL is restored on PostgreSQL 15', async (context) => {
  const found = findFifteen();
  if ('missing' in found) return context.skip(true, found.missing);
  const server = await startOwnServer(found.programs);
  try {
    const target = server.urlOf('jieyi');
    await ensureDatabase(target);
    expect(await run(target, '--restore', file)).toMatchObject({ code: 0 });
    const [there] = await query<{ count: number }>(target, 'select count(*)::int as count from account');
    expect(there?.count).toBeGreaterThan(10);
  } finally {
    await server.stop();
  }
}, 120_000);
