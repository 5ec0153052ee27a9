import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLONE } from '../ensure.mjs';
import { readTree } from '../sources/read-tree.mjs';
import { planModule, planWithout } from './plan-module.mjs';
import { readWish } from './read-wish.mjs';
import { removeModule } from './remove-module.mjs';

const list = (modules: [name: string, folder: string][], groups: Record<string, string> = {}) =>
  [
    ...modules.map(([name, folder]) => `import { ${name} } from './${folder}/module.ts';`),
    'export const modules = [',
    ...modules.flatMap(([name]) => [...(groups[name] ? [`  // ${groups[name]}`] : []), `  ${name},`]),
    '];',
    '',
  ].join('\n');
const onServer = list(
  [
    ['billing', 'foundation/billing'],
    ['myDay', 'deciding/my-day'],
    ['tmf', 'doors/tmf'],
  ],
  { billing: 'foundation', myDay: 'deciding', tmf: 'doors' },
);
const onDesk = list([['myDay', 'desk/my-day']], { myDay: 'deciding' });

const tree = new Map([
  ...readTree(CLONE, ['tools/new-module/template']),
  ['server/src/modules.ts', onServer],
  ['web/src/modules.ts', onDesk],
  ['server/src/deciding/my-day/module.ts', "  place: '092',\n"],
  ['server/src/doors/tmf/module.ts', "  place: '093',\n"],
  ['web/src/desk/my-day/module.ts', "  letter: 'q',\n  order: 91,\n"],
  ['web/src/desk/shell/places/places.ts', "  letter: 'u',\n"],
  ['GLOSSARY.md', '# Glossary\n\n| a | b | c | d |\n'],
]);
const wanted = { name: 'quality-checks', wing: 'learning', after: 'my-day', zh: '质检' };
const plan = () => planModule(tree, readWish(wanted, tree));

describe('a module that is wished for', () => {
  it.each([
    ['has a name', { name: 'Quality' }, /is no name/],
    ['has a name of its own', { name: 'billing' }, /There is a module billing/],
    ['lies in a wing', { wing: 'extras' }, /extras is none of foundation/],
    ['follows a module', { after: 'nobody' }, /nobody is none of billing, my-day, tmf/],
    ['follows one that is not in a later wing', { after: 'tmf' }, /learning is not between them/],
    ['does not stand before an earlier wing', { after: 'billing', wing: 'doors' }, /doors is not between them/],
  ])('%s', (_what, change, problem) => {
    expect(() => readWish({ ...wanted, ...change }, tree)).toThrow(problem);
  });
});

describe('the plan', () => {
  it('fills every word of the template in', () => {
    const { own } = plan();
    expect(own.size).toBe([...tree.keys()].filter((path) => path.startsWith('tools/new-module/template/')).length);
    expect([...own].filter(([path, text]) => /__[A-Za-z]|_\w+__/.test(path + text)).map(([path]) => path)).toEqual([]);
    expect(own.get('server/src/learning/quality-checks/migrations/0001-quality-checks.ts')).toContain(
      'create table quality_check (',
    );
    expect(own.get('server/src/learning/quality-checks/save-quality-check.ts')).toContain('function saveQualityCheck(');
  });

  it('writes any word so that texts and glossary can be read, and taken away again', () => {
    const zh = '"质检"|\\抽查\n二';
    const { own, shared } = planModule(tree, readWish({ ...wanted, zh }, tree));
    const texts = JSON.parse(own.get('web/src/i18n/zh-CN/quality-checks.json') ?? '');
    expect(texts.title).toBe('"质检"|\\抽查 二');
    const refusals = JSON.parse(own.get('web/src/i18n/zh-CN/refusals/learning/quality-checks.json') ?? '');
    expect(JSON.stringify(refusals)).toContain('抽查');
    const glossary = shared.get('GLOSSARY.md') ?? '';
    const row = glossary.trimEnd().split('\n').at(-1) ?? '';
    expect(row.split(/(?<!\\)\|/)).toHaveLength(6);
    expect(row).toContain('`quality_check`');
    expect(planWithout(new Map([...tree, ...shared]), { ...wanted, one: 'quality-check' }).get('GLOSSARY.md')).toBe(
      tree.get('GLOSSARY.md'),
    );
  });

  it('takes a place for the tables and one in the menu that nobody has', () => {
    const { own } = plan();
    expect(own.get('server/src/learning/quality-checks/module.ts')).toContain("place: '094'");
    expect(own.get('web/src/desk/quality-checks/module.ts')).toContain('order: 92,');
    expect(own.get('web/src/desk/quality-checks/module.ts')).toContain("letter: 'a',");
  });

  it('enters it behind the module it follows, in a wing of its own', () => {
    const { shared } = plan();
    expect(shared.get('server/src/modules.ts')).toContain('  myDay,\n  // learning\n  qualityChecks,\n  // doors\n');
    expect(shared.get('web/src/modules.ts')).toContain('  myDay,\n  // learning\n  qualityChecks,\n];');
    expect(shared.get('GLOSSARY.md')).toMatch(/\| 质检 \| quality check \| `quality_check` \|.*\n$/);
  });
});

describe('taking a module away', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'jieyi-remove-'));
    const { own, shared } = plan();
    for (const [path, text] of [...tree, ...own, ...shared]) write(path, text);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('leaves nothing behind', () => {
    removeModule(root, { name: 'quality-checks' });
    expect(new Map(readTree(root, ['server', 'web', 'tools', 'GLOSSARY.md']))).toEqual(
      new Map([...tree].toSorted(([one], [other]) => (one < other ? -1 : 1))),
    );
    expect(existsSync(join(root, 'server/src/learning'))).toBe(false);
  });

  it('takes its row of the glossary, whatever was written there since', () => {
    const path = join(root, 'GLOSSARY.md');
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(/^\| 质检.*$/m, '| 质量检查 | check | `quality_check` | looked at |'),
    );
    removeModule(root, { name: 'quality-checks' });
    expect(readFileSync(path, 'utf8')).toBe(tree.get('GLOSSARY.md'));
  });

  it('is refused while others rest on it, and says who', () => {
    write('server/src/doors/tmf/a.ts', "import { x } from '../../learning/quality-checks/index.ts';\n");
    expect(() => removeModule(root, { name: 'quality-checks' })).toThrow(/server\/src\/doors\/tmf\/a.ts:1/);
    expect(existsSync(join(root, 'server/src/learning/quality-checks/module.ts'))).toBe(true);
  });

  it('is refused for what is no module', () => {
    expect(() => removeModule(root, { name: 'nothing' })).toThrow(/There is no module nothing/);
  });

  function write(path: string, text: string) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
});
