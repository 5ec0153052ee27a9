import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { CLONE } from '../ensure.mjs';
import { runTied } from '../processes/spawn-tied.mjs';

const root = mkdtempSync(join(tmpdir(), 'jieyi-globs-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const write = (path: string, text: string) => writeFileSync(join(root, path), text);

async function runVitest(): Promise<number> {
  const vitest = join(CLONE, 'node_modules/vitest/vitest.mjs');
  const env = { PATH: process.env['PATH'] };
  return (await runTied(process.execPath, [vitest, 'run', '--root', root], { cwd: root, env })).code;
}

it('a test of all files of a kind sees one that came since the last run', { timeout: 120_000 }, async () => {
  symlinkSync(join(CLONE, 'node_modules'), join(root, 'node_modules'));
  mkdirSync(join(root, 'texts'));
  write('package.json', '{ "type": "module" }');
  write(
    'vitest.config.ts',
    `import { keepGlobsFresh } from ${JSON.stringify(join(CLONE, 'tools/test/keep-globs-fresh.mjs'))};
     export default {
       plugins: [keepGlobsFresh()],
       test: {
         experimental: { fsModuleCache: true, fsModuleCachePath: '.state' },
         projects: [{ extends: true, test: { name: 'one', include: ['*.test.ts'] } }],
       },
     };`,
  );
  write(
    'texts.test.ts',
    `import { expect, test } from 'vitest';
     const files = import.meta.glob<object>('./texts/*.json', { eager: true });
     test('one', () => expect(Object.keys(files)).toEqual(['./texts/a.json']));`,
  );
  write('texts/a.json', '{}');
  expect(await runVitest()).toBe(0);
  write('texts/b.json', '{}');
  expect(await runVitest()).toBe(1);
});
