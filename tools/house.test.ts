import { describe, expect, it } from 'vitest';
import { bounds } from './house/bounds.mjs';
import { circlesOfFiles, foldersInCircles } from './house/circles.mjs';
import { citations } from './house/citations.mjs';
import { findCircles } from './house/find-circles.mjs';
import { flatFolders } from './house/flat-folders.mjs';
import { knownFallbacks } from './house/known-fallbacks.mjs';
import { largeModules, longestFile, longFiles } from './house/lines.mjs';
import { linesPerOperation } from './house/lines-per-operation.mjs';
import { measures } from './house/measures.mjs';
import { printTable } from './house/print-table.mjs';
import { foreignStems } from './house/stems.mjs';
import { helpersElsewhere, testsInNoFolder } from './house/tests-by-module.mjs';

const tickets = 'server/src/casework/tickets';
const modules = [
  'server/src/modules.ts',
  "import { tickets } from './casework/tickets/module.ts';\nconst modules = [tickets];\n",
];
const treeOf = (files: Record<string, string>) =>
  new Map([[modules[0] ?? '', modules[1] ?? ''], ...Object.entries(files)]);
const line = 'one;\n';

it('every figure has a bound, and every bound a figure', () => {
  expect(Object.keys(bounds)).toEqual(Object.keys(measures));
});

describe('circles', () => {
  it('are found wherever they close', () => {
    const graph = { a: ['b'], b: ['c'], c: ['a', 'd'], d: ['e'], e: ['d'], f: ['f', 'a'] };
    const circles = findCircles(new Map(Object.entries(graph).map(([node, needs]) => [node, new Set(needs)])));
    expect(circles.map((circle) => circle.toSorted().join(''))).toEqual(['abc', 'de']);
  });

  it.each([
    ['a type', "import type { B } from './b.ts';"],
    ['what is passed on', "export { b } from './b.ts';"],
    ['what is loaded later', "const b = () => import('./b.ts');"],
  ])('of files are counted through %s', (_what, text) => {
    const tree = treeOf({ 'web/src/a.tsx': `${text}\n`, 'web/src/b.ts': "import { a } from './a.tsx';\n" });
    expect(circlesOfFiles('web/src')(tree)).toEqual({ figure: 1, found: [expect.stringContaining('web/src/b.ts')] });
    expect(circlesOfFiles('server/src')(tree).figure).toBe(0);
  });

  it('of files are not closed by a test', () => {
    const tree = treeOf({ 'web/src/a.test.ts': "import './b.ts';\n", 'web/src/b.ts': "import './a.test.ts';\n" });
    expect(circlesOfFiles('web/src')(tree).figure).toBe(0);
  });

  it('of folders are closed by different files, but not by what gathers the rooms', () => {
    const room = { [`${tickets}/kinds/kind.ts`]: "import '../contract.ts';\n", [`${tickets}/contract.ts`]: '' };
    const gathering = { [`${tickets}/index.ts`]: "export * from './kinds/kind.ts';\n" };
    expect(foldersInCircles('server/src')(treeOf({ ...room, ...gathering })).figure).toBe(0);
    const verb = { [`${tickets}/raise.ts`]: "import './kinds/kind.ts';\n" };
    expect(foldersInCircles('server/src')(treeOf({ ...room, ...verb })).figure).toBe(2);
  });
});

describe('size', () => {
  it('a folder of more than 25 files is flat', () => {
    const files = (count: number) =>
      treeOf(Object.fromEntries(Array.from({ length: count }, (_, at) => [`web/src/api/${at}.ts`, ''])));
    expect(flatFolders(files(25)).figure).toBe(0);
    expect(flatFolders(files(26))).toEqual({ figure: 1, found: ['web/src/api: 26 files'] });
  });

  it('a module of more than 3,500 lines needs a reason, and a reason needs such a module', () => {
    const large = treeOf({ [`${tickets}/a.ts`]: line.repeat(2000), [`${tickets}/kinds/b.ts`]: line.repeat(1501) });
    const small = treeOf({ [`${tickets}/a.ts`]: line.repeat(3500), [`${tickets}/a.test.ts`]: line });
    const reason = { [`${tickets}/`]: 'it is so' };
    expect(largeModules({})(large).found).toEqual([`${tickets}/ 3501 lines`]);
    expect(largeModules(reason)(large).figure).toBe(0);
    expect(largeModules({})(small).figure).toBe(0);
    expect(largeModules(reason)(small).found).toEqual([`${tickets}/ needs no reason any more`]);
  });

  it('a folder of the desk is as large as a module may be', () => {
    const tree = treeOf({ 'web/src/desk/tickets/page.tsx': line.repeat(3501) });
    expect(largeModules({})(tree).found).toEqual(['web/src/desk/tickets/ 3501 lines']);
  });

  it('a file of more than 250 lines is long', () => {
    const tree = treeOf({
      'tools/a.mjs': line.repeat(251),
      'tools/b.mjs': line.repeat(250),
      'tools/c.json': line.repeat(300),
    });
    expect(longFiles(tree).found).toEqual(['tools/a.mjs 251 lines']);
    expect(longestFile(tree)).toEqual({ figure: 251, found: ['tools/a.mjs'] });
  });

  it('lines are counted for each operation', () => {
    const paths = { '/a': { get: {}, post: {}, parameters: [] }, '/b': { patch: {} } };
    const tree = treeOf({
      'server/openapi.json': JSON.stringify({ paths }),
      'web/src/api/schema.d.ts': line.repeat(10),
    });
    expect(linesPerOperation('web/src/api/schema.d.ts')(tree).figure).toBe(4);
  });
});

describe('words', () => {
  it.each([
    ['desk', 'web/src/desk/calls/page.tsx', 'desk: calls'],
    ['tests', 'server/test/calls/call.test.ts', 'tests: calls'],
    ['texts', 'web/src/i18n/en/calls.json', 'texts: calls'],
    ['texts of a folder', 'web/src/i18n/en/calls/refusals.json', 'texts: calls'],
  ])('a stem of the %s is the name of a module, or named with its reason', (_what, path, found) => {
    const none = { desk: {}, tests: {}, texts: {} };
    const named = Object.fromEntries(
      Object.keys(none).map((place) => [place, found.startsWith(place) ? { calls: 'so' } : {}]),
    );
    expect(foreignStems(none)(treeOf({ [path]: '' })).found).toEqual([found]);
    expect(foreignStems({ ...none, ...named })(treeOf({ [path]: '' })).figure).toBe(0);
    expect(foreignStems({ ...none, ...named })(treeOf({})).found).toEqual([`${found} is not there any more`]);
    expect(foreignStems(none)(treeOf({ [path.replaceAll('calls', 'tickets')]: '' })).figure).toBe(0);
  });

  it('tests lie by module, helpers in help', () => {
    const tree = treeOf({
      'server/test/a.test.ts': '',
      'server/test/tickets/b.test.ts': '',
      'server/test/tickets/open.ts': '',
      'server/test/help/centre.ts': '',
      'server/test/help/c.test.ts': '',
    });
    expect(testsInNoFolder(tree).found).toEqual(['server/test/a.test.ts']);
    expect(helpersElsewhere(tree).found).toEqual(['server/test/tickets/open.ts', 'server/test/help/c.test.ts']);
  });

  it('a number of a specification is no reason', () => {
    const tree = treeOf({ 'web/src/a.ts': `one;\n// as ${'spec'} 01 says\n` });
    expect(citations(tree).found).toEqual([`web/src/a.ts:2 ${'spec'} 01`]);
  });
});

describe('what is unknown', () => {
  it.each([
    ['at once', "list.find((one) => one === stored) ?? 'known'"],
    ['on the next line', "list\n  .find(({ id }) => isIt(id))\n  ?? 'known'"],
    ['by a part of it', "list.find((one) => one.id === id)?.name ?? 'known'"],
  ])('is shown as something known: %s', (_what, text) => {
    const found = knownFallbacks(treeOf({ 'web/src/a.ts': `const a = ${text};\n` }));
    expect(found.figure).toBe(1);
  });

  it.each([
    ['is nothing', 'list.find((one) => one === stored) ?? null'],
    ['is refused', 'list.find((one) => one === stored) ?? refuse(stored)'],
    ['has an empty text', "list.find((one) => one === stored) ?? ''"],
    ['is of another expression', "[list.find((one) => one === stored), other ?? 'known']"],
  ])('is not: what is not found %s', (_what, text) => {
    expect(knownFallbacks(treeOf({ 'web/src/a.ts': `const a = ${text};\n` })).figure).toBe(0);
  });
});

it('the table says what is broken and where, and what can be tightened', () => {
  const table = printTable([
    { name: 'good', figure: 1, bound: 1, found: ['here'] },
    { name: 'better', figure: 1, bound: 2, found: ['there'] },
    { name: 'broken', figure: 2, bound: 1, found: ['a.ts:1', 'b.ts:2'] },
  ]);
  expect(table).toMatch(/^good +1 +1 +✓$/m);
  expect(table).toMatch(/^better +1 +2 +✓ better: the bound can be 1$/m);
  expect(table).toMatch(/^broken +2 +1 +✗$/m);
  expect(table).toContain('broken:\n  a.ts:1\n  b.ts:2');
  expect(table).not.toMatch(/here|there/);
});
