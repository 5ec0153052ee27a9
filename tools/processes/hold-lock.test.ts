import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askHolder, nameLock, tryLock, waitForLock } from './hold-lock.mjs';

const LOCKS = new URL('hold-lock.mjs', import.meta.url).href;
let folder: string;
let name: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jieyi-lock-'));
  name = nameLock('test', folder);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a lock', () => {
  it('is held by one, and passed on when released', async () => {
    const lock = await tryLock(name);
    expect(await tryLock(name)).toBeUndefined();
    const waiting = waitForLock(name);
    await lock?.release();
    await (await waiting).release();
  });

  it('is free once its holder was killed', async () => {
    const script = `import { tryLock } from '${LOCKS}'; await tryLock('${name}'); console.log('held'); setInterval(() => {}, 1000);`;
    const holder = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => holder.stdout.once('data', resolve));
    expect(await tryLock(name)).toBeUndefined();
    holder.kill('SIGKILL');
    await (await waitForLock(name)).release();
  });

  it('lets its holder say something', async () => {
    expect(await askHolder(name)).toBeUndefined();
    const lock = await tryLock(name);
    lock?.tell('Open http://127.0.0.1:8086');
    expect(await askHolder(name)).toBe('Open http://127.0.0.1:8086');
    await lock?.release();
  });

  it('is another one in another folder', () => {
    expect(nameLock('test', join(folder, 'other'))).not.toBe(name);
  });
});
