import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const check = fileURLToPath(new URL('../check-reading-order.mjs', import.meta.url));
const modules = 'server/src/modules';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jieyi-order-'));
  write('server/src/reading-order.ts', "export const readingOrder = [\n  'billing',\n  'tickets',\n] as const;\n");
  write(`${modules}/billing/index.ts`, 'export const bill = 1;\n');
  write(`${modules}/billing/store.ts`, 'export const store = 1;\n');
  write(`${modules}/tickets/index.ts`, "export { bill } from '../billing/index.ts';\n");
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the reading order', () => {
  it('lets a module import an earlier one through its index', () => {
    expect(run()).toMatchObject({ status: 0, stderr: '' });
  });

  it.each([
    ['a later module', `${modules}/billing/store.ts`, "import { x } from '../tickets/index.ts';", /announce an event/],
    [
      'the inside of a module',
      `${modules}/tickets/a.ts`,
      "import { store } from '../billing/store.ts';",
      /through its index/,
    ],
    ['it by way of import()', `${modules}/billing/b.ts`, "await import('../tickets/index.ts');", /announce an event/],
    ['it by way of export', `${modules}/billing/c.ts`, "export * from '../tickets/index.ts';", /announce an event/],
    ['a type', `${modules}/billing/d.ts`, "import type { X } from '../tickets/index.ts';", /announce an event/],
    [
      'a module from the platform',
      'server/src/platform/db.ts',
      "import '../modules/billing/index.ts';",
      /knows no module/,
    ],
    [
      'the inside from main',
      'server/src/main.ts',
      "import { s } from './modules/billing/store.ts';",
      /through its index/,
    ],
    ['another part by path', 'web/src/a.ts', "import { x } from '../../server/src/main.ts';", /must not reach into/],
  ])('refuses to import %s', (_what, file, text, fault) => {
    write(file, `// the second line is at fault\n${text}\n`);
    const { status, stderr } = run();
    expect(status).toBe(1);
    expect(stderr).toMatch(fault);
    expect(stderr).toContain(`${file}:2`);
  });

  it('lets a test look at a later module', () => {
    write(`${modules}/billing/bill.test.ts`, "import { x } from '../tickets/index.ts';\n");
    expect(run().status).toBe(0);
  });

  it('takes no notice of comments', () => {
    write(
      `${modules}/billing/a.ts`,
      "// import { x } from '../tickets/index.ts';\n/*\n import '../tickets/index.ts' */\n",
    );
    expect(run().status).toBe(0);
  });

  it('wants every module in the list', () => {
    write(`${modules}/surveys/index.ts`, '');
    expect(run().stderr).toMatch(/missing from .*: surveys/);
  });
});

function write(path: string, text: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function run() {
  return spawnSync(process.execPath, [check, root], { encoding: 'utf8' });
}
