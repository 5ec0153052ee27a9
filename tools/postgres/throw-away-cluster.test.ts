import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLONE } from '../ensure.mjs';
import { connectTo } from './ensure-database.mjs';
import { findThrowAwayPlace, runsAsRoot } from './find-places.mjs';
import { startThrowAwayCluster } from './throw-away-cluster.mjs';

const MODULE = new URL('throw-away-cluster.mjs', import.meta.url).href;

let clone: string;
let stops: (() => Promise<void>)[];

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'jieyi-throw-away-'));
  symlinkSync(join(CLONE, 'node_modules'), join(clone, 'node_modules'));
  stops = [];
});

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  const { home } = findThrowAwayPlace(clone);
  rmSync(runsAsRoot() ? dirname(home) : home, { recursive: true, force: true });
  rmSync(clone, { recursive: true, force: true });
});

describe('a cluster of tests', () => {
  it('is there for the next run, if it ended in order', async () => {
    const first = await start(true);
    await query(first.url, 'create database found_again');
    await first.stop();
    expect(await listFound((await start(true)).url)).toEqual(['found_again']);
  }, 60_000);

  it('is made anew where the run before it was killed', async () => {
    const { child, url } = await startElsewhere();
    await query(url, 'create database found_again');
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await listFound((await start(true)).url)).toEqual([]);
  }, 60_000);

  it('is another one for a run at the same time, and that goes with its run', async () => {
    const kept = await start(true);
    await query(kept.url, 'create database found_again');
    const second = await start(true);
    expect(await listFound(second.url)).toEqual([]);
    await second.stop();
    expect(existsSync(dirname(second.log))).toBe(false);
    expect(await listFound(kept.url)).toEqual(['found_again']);
  }, 60_000);
});

async function start(keep: boolean) {
  const cluster = await startThrowAwayCluster(clone, { keep });
  let stopped: Promise<void> | null = null;
  const stop = () => (stopped ??= cluster.stop());
  stops.push(stop);
  return { url: cluster.url('postgres'), log: cluster.log, stop };
}

async function startElsewhere(): Promise<{ child: ChildProcess; url: string }> {
  const script = `
    const { startThrowAwayCluster } = await import('${MODULE}');
    const cluster = await startThrowAwayCluster(${JSON.stringify(clone)}, { keep: true });
    console.log(cluster.url('postgres'));
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(child.stdout, 'data');
  return { child, url: String(said).trim() };
}

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = await connectTo(url);
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

async function listFound(url: string): Promise<unknown[]> {
  const rows = await query(url, "select datname from pg_database where datname = 'found_again'");
  return rows.map(({ datname }) => datname);
}
