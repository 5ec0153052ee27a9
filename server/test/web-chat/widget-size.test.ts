import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { buildParts } from '../../../tools/build.mjs';

const dist = fileURLToPath(new URL('../../../web/dist', import.meta.url));
const KB = 1024;

beforeAll(() => buildParts(['policy', 'web']), 120_000);

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const weigh = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0);

/** A file, and everything that it may come to load. */
function reached(file: string, all = new Set<string>()): Set<string> {
  if (all.has(file)) return all;
  all.add(file);
  const names = readdirSync(join(dist, 'assets')).filter((name) => /\.(?:js|css)$/u.test(name));
  for (const name of names) if (read(file).includes(name)) reached(`assets/${name}`, all);
  return all;
}

test('the script that pages of others load stays below 5 KB, and leaves them no names', () => {
  expect(weigh(['chat/widget.js'])).toBeLessThan(5 * KB);
  expect(read('chat/widget.js')).not.toMatch(/\b(?:import|export)\b/u);
});

test('the chat itself stays below 80 KB, texts of both languages included, and brings no antd and no react-dom', () => {
  const files = reached('chat.html');
  expect(files.size).toBeGreaterThan(4);
  expect(weigh(files)).toBeLessThan(80 * KB);
  expect([...files].filter((file) => /antd|react-/u.test(file))).toEqual([]);
});
