import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fastify } from 'fastify';
import { makeOwnDatabase, type OwnDatabase } from '../../test/help/own-database.ts';
import { openDatabase, type OpenDatabase } from './database/database.ts';
import { type Jobs, startJobs } from './jobs.ts';

let database: OwnDatabase;
let open: OpenDatabase;
let jobs: Jobs;
const heard: string[] = [];
let letGo: () => void = () => undefined;
const released = new Promise<void>((resolve) => (letGo = resolve));

async function hear({ name = '' }: Record<string, string>): Promise<void> {
  heard.push(name);
  if (name === 'slow') await released;
  if (name === 'failing') throw new Error('as always');
}

beforeAll(async () => {
  database = await makeOwnDatabase('jobs');
  const log = fastify({ logger: false }).log;
  open = openDatabase(database.url, log);
  jobs = await startJobs(database.url, [{ name: 'test.hear', event: 'said', handle: hear }], log);
});
afterAll(async () => {
  letGo();
  await jobs?.stop();
  await open?.pool.end();
  await database?.drop();
});

async function say(names: string[]): Promise<void> {
  await open.db.transaction().execute(async (db) => {
    for (const name of names) await jobs.enqueue(db, { name: 'said', about: { name }, audience: [] });
  });
  jobs.wake(['said']);
}

const timesHeard = (name: string) => heard.filter((one) => one === name).length;

test('a slow job and one that always fails neither hold up nor repeat those fetched with them', async () => {
  const others = Array.from({ length: 30 }, (_, index) => `other-${index}`);
  await say(['slow', 'failing', ...others]);
  await vi.waitFor(() => expect(others.map(timesHeard)).toEqual(others.map(() => 1)), 5000);
  // Tried again, later than the others were done.
  await vi.waitFor(() => expect(timesHeard('failing')).toBeGreaterThan(1), 10_000);
  await say(['late']);
  await vi.waitFor(() => expect(timesHeard('late')).toBe(1), 5000);
  expect(others.map(timesHeard)).toEqual(others.map(() => 1));
  expect(timesHeard('slow')).toBe(1);
  letGo();
});

test('a transaction that is rolled back takes its jobs with it', async () => {
  const broken = open.db.transaction().execute(async (db) => {
    await jobs.enqueue(db, { name: 'said', about: { name: 'never' }, audience: [] });
    throw new Error('rolled back');
  });
  await expect(broken).rejects.toThrow('rolled back');
  await say(['after']);
  await vi.waitFor(() => expect(timesHeard('after')).toBe(1), 5000);
  expect(timesHeard('never')).toBe(0);
});

test('what an earlier release left waiting under the queue’s old name is done', async () => {
  const log = fastify({ logger: false }).log;
  const own = await makeOwnDatabase('renamed_jobs');
  const opened = openDatabase(own.url, log);
  const gone: unknown[] = [];
  const before = await startJobs(
    own.url,
    [{ name: 'old.hear', event: 'said', handle: () => Promise.reject(new Error('stopped in the middle')) }],
    log,
  );
  await opened.db
    .transaction()
    .execute((db) => before.enqueue(db, { name: 'said', about: { name: 'left' }, audience: [] }));
  await before.stop();
  const hearLeft = async (about: unknown) => void gone.push(about);
  const after = await startJobs(
    own.url,
    [{ name: 'new.hear', formerly: 'old.hear', event: 'said', handle: hearLeft }],
    log,
  );
  await vi.waitFor(() => expect(gone).toEqual([{ name: 'left' }]), 10_000);
  await after.stop();
  await opened.pool.end();
  await own.drop();
});
