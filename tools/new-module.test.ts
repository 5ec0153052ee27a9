import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectToServer, onServer, urlOf } from '../server/test/help/own-database.ts';
import { CLONE } from './ensure.mjs';
import { hashSample } from './test/prepare-run.mjs';
import { readTree } from './sources/read-tree.mjs';

const prefix = `${process.env['TEST_DATABASE_PREFIX']}new_module_`;
const database = `${prefix}generate`;
const GENERATED = ['openapi.json', 'database-types.ts', 'schema.d.ts', 'announcements.ts'];
const LEFT_BEHIND = ['node_modules', 'web/dist', '.git', '.state', 'data'];
const MADE = ['server/src/outreach', 'server/test/surveys', 'web/src/desk/surveys', 'web/src/api/outreach'];

let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'jieyi-new-module-'));
  cpSync(CLONE, copy, { recursive: true, filter: isTaken });
  for (const folder of ['', 'tools/generate/'])
    symlinkSync(join(CLONE, folder, 'node_modules'), join(copy, folder, 'node_modules'));
});
// Its databases go with those of this run.
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('a module is made whole, passes every check as it is, and goes without a trace', {
  timeout: 600_000,
}, async () => {
  const before = written();
  const made = await node(
    'tools/new-module.mjs',
    'surveys',
    '--wing=outreach',
    '--after=my-day',
    '--zh=调查',
    '--no-generate',
  );
  expect(made.match(/^changed .*$/gm)?.length).toBeLessThanOrEqual(4);
  await copySample();
  await node('tools/generate/generate.mjs', `--database=${urlOf(database)}`);
  // Migrated and filled: the tests of the copy take it for their own.
  await onServer(`alter database "${database}" rename to "${prefix}${hashSample(copy)}"`);
  expect(readFileSync(join(copy, 'server/openapi.json'), 'utf8')).toContain('"/api/surveys"');
  await Promise.all([
    // With several checkers each looks at what they share.
    installed('tsc', '--checkers', '1').then(() => installed('tsc', '-p', 'web', '--checkers', '1')),
    installed('vitest', 'run', 'server/test/surveys', 'web/src/i18n/texts.test.ts', 'tools/documents'),
    installed('oxlint', '--deny-warnings', ...MADE),
    installed('biome', 'format', 'server/src/modules.ts', 'web/src/modules.ts', ...MADE),
    node('tools/check-reading-order.mjs'),
    node('tools/check-stores.mjs'),
  ]);
  await node('tools/new-module.mjs', 'surveys', '--remove', '--no-generate');
  expect(written()).toEqual(before);
});

/** As an upgrade finds it: what is there by now need not be prepared anew. Where none is there the copy fills its own. */
async function copySample(): Promise<void> {
  const sample = `${process.env['TEST_DATABASE_KEPT']}${hashSample(CLONE)}`;
  const client = await connectToServer();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [sample]);
    if (rowCount) await client.query(`create database "${database}" template "${sample}" strategy file_copy`);
  } finally {
    await client.end();
  }
}

/** What was built of policy and server as well: only what the module changes is built anew. */
function isTaken(path: string): boolean {
  return !LEFT_BEHIND.some((name) => path.endsWith(`/${name}`));
}

/** Everything of the copy but what `npm run generate` writes. */
function written() {
  const tree = readTree(copy, ['policy', 'queue', 'server', 'web', 'tools', 'docs', 'GLOSSARY.md', 'package.json']);
  return Object.fromEntries([...tree].filter(([path]) => !GENERATED.includes(basename(path))));
}

/** Runs a program in the copy; what it says is in the error where it fails. */
function run(program: string, ...words: string[]): Promise<string> {
  // Vitest's own variables would make the tests of the copy take themselves for ours.
  const own = Object.entries(process.env).filter(([name]) => !/^VITEST|^NODE_ENV$/.test(name));
  const env = { ...Object.fromEntries(own), TEST_DATABASE_PREFIX: prefix, TEST_DATABASE_KEPT: prefix };
  return new Promise((resolve, reject) => {
    execFile(program, words, { cwd: copy, env, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${program} ${words.join(' ')}\n${stdout}${stderr}`, { cause: error }));
      else resolve(stdout);
    });
  });
}

const node = (...words: string[]) => run(process.execPath, ...words);
const installed = (program: string, ...words: string[]) => run(join(copy, 'node_modules/.bin', program), ...words);
