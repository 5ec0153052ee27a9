import { spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLimits } from '../../../src/platform/database/database-limits.ts';
import { openCentreOn, type TestCentre } from '../../help/centre.ts';
import { findBundled, type OwnServer, startOwnServer } from '../../help/database/own-server.ts';
import type { Person } from '../../help/person.ts';
import { at, mandatory, OtherSystem } from '../../help/tmf/other-system.ts';

let server: OwnServer;
let centre: TestCentre;
let agent: Person;
let partner: OtherSystem;
let contactId: string;
beforeAll(async () => {
  server = await startOwnServer(findBundled());
  const admin = new pg.Client({ connectionString: server.urlOf('postgres') });
  await admin.connect();
  await admin.query('create database jieyi');
  await admin.end();
  centre = await openCentreOn(server.urlOf('jieyi'), { databaseLimits: readLimits({}) });
  agent = await centre.signIn('agent');
  partner = await OtherSystem.withKey(centre, await centre.signIn('admin'));
  contactId = await agent.takeCall('refund-due', 'refund.not-arrived');
}, 180_000);
afterAll(async () => {
  await centre?.close();
  await server?.stop();
});

interface Told {
  what: string;
  status: number;
  again: unknown;
  body: Record<string, unknown>;
}

interface Asked {
  what: string;
  url: string | (() => string);
  payload?: object;
  /** By another system, with its key. */
  tmf?: boolean;
}

const requests: Asked[] = [
  { what: 'me', url: '/api/me' },
  { what: 'contact', url: () => `/api/contacts/${contactId}` },
  { what: 'resolution', url: () => `/api/contacts/${contactId}/resolution` },
  { what: 'tickets', url: '/api/tickets?search=退款' },
  { what: 'day', url: '/api/me/day' },
  { what: 'people', url: '/api/ticket-holders' },
  { what: 'note', url: () => `/api/contacts/${contactId}/note`, payload: { text: '一句' } },
  { what: 'presence', url: '/api/me/presence' },
  { what: 'sign-in', url: '/api/sign-in', payload: { username: 'lead', password: 'lead-jieyi' } },
  { what: 'tmf list', url: `${at.v4}/troubleTicket`, tmf: true },
  { what: 'tmf new', url: `${at.v5}/troubleTicket`, payload: mandatory.v5, tmf: true },
];

async function askOne({ what, url, payload, tmf = false }: Asked): Promise<Told> {
  const headers = tmf ? { authorization: `Bearer ${partner.key}` } : { cookie: agent.cookie };
  const reply = await centre.app.inject({
    method: payload ? 'POST' : 'GET',
    url: typeof url === 'string' ? url : url(),
    headers: { ...headers, ...(payload && { 'content-type': 'application/json' }) },
    ...(payload && { payload: JSON.stringify(payload) }),
  });
  return { what, status: reply.statusCode, again: reply.headers['retry-after'], body: reply.json() };
}

/** A disk of 64 megabytes; null where this machine does not let us make one. */
function mountSmallDisk(): { folder: string; unmount(): void } | null {
  const folder = mkdtempSync(join(tmpdir(), 'jieyi-disk-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', folder]);
  if (status !== 0) rmSync(folder, { recursive: true });
  return status === 0 ? { folder, unmount: () => void spawnSync('umount', ['-l', folder]) } : null;
}

/** What is wrong with answers while the store is away: anything but success, or 503 with when to try again. */
function wrongOf(told: readonly Told[]): Told[] {
  return told.filter(({ status, again, body, what }) => {
    if (status < 300) return false;
    const formed = what.startsWith('tmf') ? body['status'] === '503' && typeof body['reason'] === 'string' : true;
    return status !== 503 || again !== '2' || !formed;
  });
}

/** Asks all of it over and over beside what happens, until all is well again. */
async function askMeanwhile(happens: () => Promise<void>): Promise<Told[]> {
  const told: Told[] = [];
  let over = false;
  const keepAsking = async () => {
    for (let well = false; !(over && well); ) {
      const round = await Promise.all(requests.map(askOne));
      told.push(...round);
      well = round.every(({ status }) => status < 300);
    }
  };
  const asking = Promise.all([keepAsking(), keepAsking()]);
  await happens();
  over = true;
  await asking;
  return told;
}

const untilAway = async () => {
  while ((await askOne(requests[0] ?? failed())).status !== 503);
};

function failed(): never {
  throw new Error('nothing is asked by that name');
}

test('a PostgreSQL that is killed under traffic, and comes back: 503 with when to try again, and never 500', async () => {
  const told = await askMeanwhile(async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      await server.kill();
      await untilAway();
      await server.start();
    }
  });
  expect(wrongOf(told)).toEqual([]);
  expect(told.filter(({ status }) => status === 503).length).toBeGreaterThan(10);
}, 120_000);

test('one that hangs', async () => {
  const told = await askMeanwhile(async () => {
    server.freeze();
    await untilAway();
    server.thaw();
  });
  expect(wrongOf(told)).toEqual([]);
}, 120_000);

describe('one that says', () => {
  let client: pg.Client;
  beforeAll(async () => {
    client = new pg.Client({ connectionString: server.urlOf('jieyi') });
    await client.connect();
  });
  afterAll(() => client?.end());

  /** Each partition of the contacts' timelines, and where those to come will lie. */
  async function moveEntries(tablespace: string): Promise<void> {
    const { rows } = await client.query<{ name: string }>(
      `select inhrelid::regclass::text as name from pg_inherits where inhparent = 'contact_entry'::regclass`,
    );
    for (const name of ['contact_entry', ...rows.map((row) => row.name)])
      await client.query(`alter table ${name} set tablespace ${tablespace}`);
  }

  test('nothing of it, but writes on a disk that is full', async (context) => {
    const disk = mountSmallDisk();
    if (!disk) return context.skip(true, 'no disk can be mounted here: a full one is only told by its state');
    try {
      const data = await client.query<{ folder: string }>(`select current_setting('data_directory') as folder`);
      const { uid, gid } = statSync(data.rows[0]?.folder ?? '');
      chownSync(disk.folder, uid, gid);
      await client.query(`create tablespace small location '${disk.folder}'`);
      await moveEntries('small');
      await client.query('create table filler (bytes bytea) tablespace small');
      await client.query('alter table filler alter bytes set storage external');
      await expect(
        client.query(`insert into filler select decode(repeat('00', 900), 'hex') from generate_series(1, 200000)`),
      ).rejects.toMatchObject({ code: '53100' });
      // What was written before it failed stays on the disk until it is cleared away.
      const note = requests.find(({ what }) => what === 'note') ?? failed();
      const told: Told[] = [];
      while (told.length < 200 && (told.at(-1)?.status ?? 200) < 300)
        told.push(await askOne({ ...note, payload: { text: '满'.repeat(500) } }));
      expect(told.at(-1)).toMatchObject({ status: 503, again: '2', body: { code: 'store-lost' } });
      await client.query('drop table filler');
      expect(await askOne(note)).toMatchObject({ status: 200 });
      await moveEntries('pg_default');
      await client.query('drop tablespace small');
    } finally {
      disk.unmount();
    }
  }, 60_000);

  test.each([
    ['53100', 'that its disk is full'],
    ['53200', 'that its memory is'],
    ['53300', 'that it has no connection left'],
    ['57P01', 'that it is stopped'],
    ['57P03', 'that it is starting'],
    ['58030', 'that its disk fails'],
    ['28P01', 'that it does not let us in'],
    ['25006', 'that it may only be read'],
  ])('%s, %s', async (code) => {
    await client.query(`create or replace function say_trouble() returns trigger language plpgsql as $$
      begin raise exception 'trouble' using errcode = '${code}'; end $$`);
    for (const table of ['contact_entry', 'ticket'])
      await client.query(`create trigger trouble before insert on ${table} execute function say_trouble()`);
    const [note, made] = [
      requests.find(({ what }) => what === 'note'),
      requests.find(({ what }) => what === 'tmf new'),
    ];
    const told = await Promise.all([askOne(note ?? failed()), askOne(made ?? failed())]);
    await client.query('drop trigger trouble on contact_entry; drop trigger trouble on ticket');
    expect(told.map(({ status, again, body }) => ({ status, again, code: body['code'] }))).toEqual([
      { status: 503, again: '2', code: 'store-lost' },
      { status: 503, again: '2', code: expect.any(String) },
    ]);
    expect(wrongOf(told)).toEqual([]);
  });
});
