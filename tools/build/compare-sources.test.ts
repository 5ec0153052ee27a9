import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyAssets, hashInputs, removeStale } from './compare-sources.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jieyi-build-'));
  write('src/a.ts', 'export const a = 1;');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the hash of what is built', () => {
  it('stays when only times change', () => {
    const before = hash();
    utimesSync(join(root, 'src/a.ts'), 1, 1);
    expect(hash()).toBe(before);
  });

  it('stays when tests change', () => {
    const before = hash();
    write('src/a.test.ts', 'it');
    expect(hash()).toBe(before);
  });

  it.each([
    ['the text', () => write('src/a.ts', 'export const a = 2;')],
    ['a name', () => write('src/b.ts', '')],
  ])('changes with %s', (_what, change) => {
    const before = hash();
    change();
    expect(hash()).not.toBe(before);
  });
});

describe('dist', () => {
  it('loses what has no source any more, and keeps the rest', () => {
    for (const path of ['a.js', 'a.js.map', 'gone.js', 'deep/gone.js.map', '.built-from']) write(`dist/${path}`, '');
    removeStale(join(root, 'src'), join(root, 'dist'));
    const kept = ['a.js', 'a.js.map', '.built-from'].filter((path) => existsSync(join(root, 'dist', path)));
    expect(kept).toHaveLength(3);
    expect(existsSync(join(root, 'dist/gone.js'))).toBe(false);
    expect(existsSync(join(root, 'dist/deep/gone.js.map'))).toBe(false);
  });

  it('gets the data that lies beside the code', () => {
    write('src/deep/data.json', '{}');
    copyAssets(join(root, 'src'), join(root, 'dist'));
    expect(readFileSync(join(root, 'dist/deep/data.json'), 'utf8')).toBe('{}');
    expect(existsSync(join(root, 'dist/a.ts'))).toBe(false);
  });
});

function hash(): string {
  return hashInputs(root, ['src']);
}

function write(path: string, text: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
