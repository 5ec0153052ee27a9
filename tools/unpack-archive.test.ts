import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { unpackArchive } from './browser/install-npm-browser.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jieyi-unpack-'));
  mkdirSync(join(root, 'to'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

it('unpacks an archive that goes on after its end mark, and leaves nothing else', async () => {
  writeFileSync(join(root, 'a.txt'), '解疑');
  const archive = execFileSync('tar', ['-c', '-C', root, 'a.txt']);
  writeFileSync(join(root, 'x.tar.br'), brotliCompressSync(Buffer.concat([archive, Buffer.alloc(5_000_000)])));
  await unpackArchive(join(root, 'x.tar.br'), join(root, 'to'));
  expect(readFileSync(join(root, 'to/a.txt'), 'utf8')).toBe('解疑');
  expect(readdirSync(join(root, 'to'))).toEqual(['a.txt']);
});
