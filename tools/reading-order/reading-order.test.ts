import { beforeEach, describe, expect, it } from 'vitest';
import { judgeReadingOrder } from './judge-reading-order.mjs';

const billing = 'server/src/foundation/billing';
const tickets = 'server/src/casework/tickets';
let tree: Map<string, string>;

beforeEach(() => {
  tree = new Map();
  for (const folder of [billing, tickets, 'server/src/sample']) {
    tree.set(`${folder}/module.ts`, 'export const module = 1;\n');
    tree.set(`${folder}/index.ts`, 'export const front = 1;\n');
    tree.set(`${folder}/store.ts`, 'export const store = 1;\n');
  }
  writeList(['billing', 'tickets', 'sample']);
  tree.set(`${tickets}/raise.ts`, "export { front } from '../../foundation/billing/index.ts';\n");
});

describe('the reading order', () => {
  it('lets a module import an earlier one through its index', () => {
    expect(faults()).toEqual([]);
  });

  it.each([
    [
      'a later module',
      `${billing}/a.ts`,
      "import { x } from '../../casework/tickets/index.ts';",
      /is read before tickets/,
    ],
    [
      'the inside of a module',
      `${tickets}/a.ts`,
      "import { s } from '../../foundation/billing/store.ts';",
      /its index/,
    ],
    ['a later one by way of import()', `${billing}/b.ts`, "await import('../../sample/index.ts');", /is read before/],
    ['a later one by way of export', `${billing}/c.ts`, "export * from '../../sample/index.ts';", /is read before/],
    ['a type', `${billing}/d.ts`, "import type { X } from '../../sample/index.ts';", /is read before sample/],
    [
      'the declaration of a module',
      `${tickets}/e.ts`,
      "import { m } from '../../foundation/billing/module.ts';",
      /its index/,
    ],
    [
      'the inside of a wing that is one module',
      'server/src/main.ts',
      "import { s } from './sample/store.ts';",
      /its index/,
    ],
    [
      'what opens the modules',
      `${tickets}/f.ts`,
      "import { o } from '../../open-centre.ts';",
      /what opens the modules/,
    ],
    ['a module from the platform', 'server/src/platform/db.ts', "import '../sample/index.ts';", /knows no module/],
    ['the root from the platform', 'server/src/platform/db.ts', "import '../modules.ts';", /knows no module/],
    ['the inside from main', 'server/src/main.ts', "import { s } from './casework/tickets/store.ts';", /its index/],
    [
      'the declaration from main',
      'server/src/main.ts',
      "import { s } from './casework/tickets/module.ts';",
      /its index/,
    ],
    [
      'a later wing',
      'server/src/casework/followers.ts',
      "import { s } from '../sample/index.ts';",
      /the wing casework/,
    ],
    ['another part by path', 'web/src/a.ts', "import { x } from '../../server/src/main.ts';", /must not reach into/],
  ])('refuses to import %s', (_what, file, text, fault) => {
    tree.set(file, `// the second line is at fault\n${text}\n`);
    expect(faults()).toEqual([expect.stringMatching(fault)]);
    expect(faults()[0]).toContain(`${file}:2  `);
  });

  it('lets the list import declarations, and a wing its modules', () => {
    tree.set('server/src/casework/followers.ts', "import { front } from './tickets/index.ts';\n");
    tree.set('server/src/main.ts', "import { front } from './casework/followers.ts';\n");
    expect(faults()).toEqual([]);
  });

  it('lets a test look at a later module', () => {
    tree.set(`${billing}/bill.test.ts`, "import { x } from '../../casework/tickets/index.ts';\n");
    expect(faults()).toEqual([]);
  });

  it('takes no notice of comments', () => {
    const text = "// import { x } from '../../sample/index.ts';\n/*\n import '../../sample/index.ts' */\n";
    tree.set(`${billing}/a.ts`, `const glob = '/*';\n${text}`);
    expect(faults()).toEqual([]);
  });

  it('takes notice of what stands after a string that looks like a comment', () => {
    tree.set(`${billing}/a.ts`, "const glob = '/*';\nimport '../../sample/index.ts';\nconst end = '*/';\n");
    expect(faults()).toEqual([expect.stringContaining(`${billing}/a.ts:2`)]);
  });
});

describe('the list of modules', () => {
  it('has every module', () => {
    tree.set('server/src/outreach/surveys/index.ts', '');
    expect(faults()).toContainEqual(expect.stringMatching(/outreach\/surveys\/ is a module missing from/));
  });

  it('has them wing by wing', () => {
    writeList(['tickets', 'billing', 'sample']);
    expect(faults()).toContainEqual(expect.stringMatching(/billing comes after a module of the later wing casework/));
  });

  it('knows the wings', () => {
    tree.set('server/src/extras/gifts/module.ts', '');
    tree.set(
      'server/src/modules.ts',
      "import { gifts } from './extras/gifts/module.ts';\nexport const modules = [gifts];\n",
    );
    expect(faults()).toContainEqual(expect.stringMatching(/gifts lies in no wing \(extras\)/));
  });
});

function writeList(order: string[]) {
  const imports = [
    "import { billing } from './foundation/billing/module.ts';",
    "import { tickets } from './casework/tickets/module.ts';",
    "import { sample } from './sample/module.ts';",
  ];
  const list = order.map((name) => `  // before ${name}\n  ${name},\n`).join('');
  tree.set(
    'server/src/modules.ts',
    `${imports.join('\n')}\nexport const modules: readonly Module<Centre>[] = [\n${list}];\n`,
  );
}

const faults = () => judgeReadingOrder(tree).faults;
