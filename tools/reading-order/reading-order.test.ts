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
  writeDesk(['billing', 'tickets', 'call']);
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

describe('the reading order of the desk', () => {
  const desk = 'web/src/desk';

  it.each([
    ['an earlier module, any file of it', `${desk}/tickets/a.tsx`, "import { x } from '../billing/b.tsx';"],
    [
      'what is below the modules',
      `${desk}/tickets/a.tsx`,
      "import '../parts/page.module.css';\nimport '../../ui/b.tsx';",
    ],
    ['the list, in what is around the modules', `${desk}/router.tsx`, "import { modules } from '../modules.ts';"],
    ['a later module, in a test', `${desk}/billing/a.test.ts`, "import { x } from '../tickets/b.ts';"],
    ['texts, on the page of customers', 'web/src/portal/main.tsx', "import '../i18n/texts.ts';\nimport './home.tsx';"],
    [
      'what both pages rest on, on the page of customers',
      'web/src/portal/main.tsx',
      "import '../ui/kept/kept.ts';\nimport '../ui/use-once.ts';",
    ],
    [
      'the parts and what was refused, in their gallery',
      'web/src/gallery/main.tsx',
      "import '../ui/b.tsx';\nimport '../i18n/texts.ts';\nimport '../theme/theme.ts';\nimport '../api/refusal.ts';",
    ],
  ])('lets import %s', (_what, file, text) => {
    tree.set(file, `${text}\n`);
    expect(faults()).toEqual([]);
  });

  it.each([
    ['a later module', `${desk}/billing/a.tsx`, "import { x } from '../tickets/b.tsx';", /read before .*tickets/],
    [
      'the styles of a later one',
      `${desk}/billing/a.tsx`,
      "import '../tickets/b.module.css';",
      /read before .*tickets/,
    ],
    ['a page from a part', `${desk}/parts/a.tsx`, "import '../billing/b.tsx';", /desk\/parts\/ is read before/],
    ['the desk from below', 'web/src/ui/a.tsx', "import '../desk/parts/b.tsx';", /web\/src\/ui\/ is read before/],
    [
      'the list from a module',
      `${desk}/call/a.tsx`,
      "import { modules } from '../../modules.ts';",
      /read before .*modules/,
    ],
    ['the frame from a module', `${desk}/call/a.tsx`, "import '../shell/bar.tsx';", /read before .*shell/],
    ['the router from the frame', `${desk}/shell/a.tsx`, "import '../router.tsx';", /read before web\/src\/desk\//],
    ['what a module declares', `${desk}/call/a.tsx`, "import '../billing/module.ts';", /for web\/src\/modules.ts only/],
    ['the page of customers', `${desk}/call/a.tsx`, "import '../../portal/home.tsx';", /nothing imports it/],
    [
      'the rest of ui from what both pages rest on',
      'web/src/ui/kept/a.ts',
      "import '../b.tsx';",
      /ui\/kept\/ is read before/,
    ],
    ['the desk from the page of customers', 'web/src/portal/a.tsx', "import '../ui/b.tsx';", /rests on .* only/],
    [
      'the desk from the gallery of parts',
      'web/src/gallery/a.tsx',
      "import '../desk/parts/b.tsx';",
      /rests on .* only/,
    ],
    ['the centre from the gallery', 'web/src/gallery/a.tsx', "import '../api/client.ts';", /rests on .* only/],
    ['the gallery of parts', 'web/src/ui/a.tsx', "import '../gallery/parts.ts';", /nothing imports it/],
    ['what lies nowhere', 'web/src/api/client.ts', "import '../extras/b.ts';", /extras\/b.ts lies in no folder/],
  ])('refuses to import %s', (_what, file, text, fault) => {
    tree.set(file, `// the second line is at fault\n${text}\n`);
    expect(faults()).toEqual([expect.stringMatching(fault)]);
    expect(faults()[0]).toContain(`${file}:2  `);
  });

  it('has every module, in the order of the server', () => {
    tree.set(`${desk}/surveys/page.tsx`, '');
    expect(faults()).toEqual([expect.stringMatching(/desk\/surveys\/ is a module missing from/)]);
    tree.delete(`${desk}/surveys/page.tsx`);
    writeDesk(['tickets', 'billing', 'call']);
    expect(faults()).toEqual([expect.stringMatching(/web\/src\/modules.ts: billing comes later than on the server/)]);
  });
});

describe('what the web asks of the server', () => {
  it.each(['casework/tickets.ts', 'casework/tickets/moves.ts', 'sample/sample.ts', 'client.ts', 'live/a.ts'])(
    'lies by wing and module: %s',
    (path) => {
      tree.set(`web/src/api/${path}`, '');
      expect(faults()).toEqual([]);
    },
  );

  it.each(['tickets.ts', 'foundation/tickets.ts', 'casework/gifts.ts', 'tickets/moves.ts'])(
    'lies nowhere else: %s',
    (path) => {
      tree.set(`web/src/api/${path}`, '');
      expect(faults()).toEqual([expect.stringContaining(`web/src/api/${path} lies in no room of a module`)]);
    },
  );
});

function writeDesk(order: string[]) {
  const imports = order.map((name) => `import { ${name} } from './desk/${name}/module.ts';\n`);
  for (const name of order) tree.set(`web/src/desk/${name}/module.ts`, '');
  tree.set('web/src/modules.ts', `${imports.join('')}export const modules = [${order.join(', ')}] as const;\n`);
}

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
