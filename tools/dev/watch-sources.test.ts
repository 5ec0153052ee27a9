import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { watchSources } from './watch-sources.mjs';

const PATIENCE = { timeout: 10_000 };
let root: string;
let changes: number;
let stop: () => void;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jieyi-watch-'));
  mkdirSync(join(root, 'deep'));
  writeFileSync(join(root, 'deep/a.ts'), '');
  changes = 0;
  stop = watchSources([root], () => (changes += 1));
});

afterEach(() => {
  stop();
  rmSync(root, { recursive: true, force: true });
});

it('notices a file written over, however often', async () => {
  for (let time = 1; time <= 3; time += 1) {
    writeFileSync(join(root, 'deep/a.ts'), String(time));
    await expect.poll(() => changes, PATIENCE).toBe(time);
  }
});

it('notices a file put in the place of another, as editors save, however often', async () => {
  for (let time = 1; time <= 3; time += 1) {
    writeFileSync(join(root, 'new'), String(time));
    renameSync(join(root, 'new'), join(root, 'deep/a.ts'));
    await expect.poll(() => changes, PATIENCE).toBe(time);
  }
});

it('notices what happens in a folder made later', async () => {
  mkdirSync(join(root, 'later'));
  await expect.poll(() => changes, PATIENCE).toBe(1);
  writeFileSync(join(root, 'later/b.ts'), '');
  await expect.poll(() => changes, PATIENCE).toBe(2);
});

it('goes on where a folder is taken away, one it was told of as well', async () => {
  stop();
  stop = watchSources([join(root, 'deep'), root], () => (changes += 1));
  rmSync(join(root, 'deep'), { recursive: true });
  await expect.poll(() => changes, PATIENCE).toBeGreaterThan(0);
  const before = changes;
  writeFileSync(join(root, 'b.ts'), '');
  await expect.poll(() => changes, PATIENCE).toBeGreaterThan(before);
});
