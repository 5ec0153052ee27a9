import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { judgeDecisions } from './judge-decisions.mjs';
import { judgeDocuments } from './judge-documents.mjs';
import { judgeGlossary } from './judge-glossary.mjs';
import { readRepository } from './read-repository.mjs';

const repository = readRepository(fileURLToPath(new URL('../../', import.meta.url)));

it('name only files, folders, headings and scripts that are there', () => {
  expect(judgeDocuments(repository)).toEqual([]);
});

it('give words that the code uses', () => {
  expect(judgeGlossary(repository)).toEqual([]);
});

it('give each decision its date, its state and its place in the index', () => {
  expect(judgeDecisions(repository)).toEqual([]);
});

const RULES = 'docs/rules/clocks.md';
const planted = {
  'package.json': '{ "scripts": { "start": "x" } }',
  [RULES]: '# Clocks\n\n## first-reply\n',
  'server/src/a.ts': `/** As ${RULES}#first-reply has it. */ const holderId = 1;`,
};

it.each([
  ['a file that is gone', 'README.md', 'See `server/src/gone.ts`.', 'README.md:1  there is no server/src/gone.ts'],
  ['a folder that is gone', 'README.md', '\nSee `gone/`.', 'README.md:2  there is no gone/'],
  ['a dead link', 'README.md', '[rules](gone.md)', 'README.md:1  a dead link: gone.md'],
  ['a dead heading', 'README.md', `[x](${RULES}#second)`, `README.md:1  a dead link: ${RULES}#second`],
  ['a script that is gone', 'README.md', '```\nnpm run gone\n```', 'README.md:2  there is no npm script gone'],
  [
    'a rule that is gone',
    'server/src/b.ts',
    `// ${RULES}#gone`,
    `server/src/b.ts:1  cites what is not there: ${RULES}#gone`,
  ],
])('tells of %s', (_, file, text, fault) => {
  expect(judgeDocuments(repositoryOf({ ...planted, [file]: text }))).toEqual([fault]);
});

it('lets pass what is there, how files are named, and what is made by running it', () => {
  const there = '`a.ts`, `src/a.ts`, `server/`, `content/YEAR.json`, `data/pg/`, `npm run start`';
  expect(judgeDocuments(repositoryOf({ ...planted, 'README.md': `${there}, [x](${RULES}#first-reply)` }))).toEqual([]);
});

it('tells of words that no code uses', () => {
  const rows = '| 处理中的人 | holder | `holderId`, `holder` | who |\n| 事项 | matter | `matter` | what |';
  expect(judgeGlossary(repositoryOf({ ...planted, 'GLOSSARY.md': rows }))).toEqual(['holder', 'matter']);
});

it('tells of a decision without a state, or with another title in the index', () => {
  const folder = 'docs/decisions';
  const files = {
    [`${folder}/README.md`]: '| [0001](0001-a.md) | A |\n| [0002](0002-b.md) | Another |\n',
    [`${folder}/0001-a.md`]: '# 0001 A\n\nNo state.\n',
    [`${folder}/0002-b.md`]: '# 0002 B\n\n**State.** Accepted on 2026-11-29.\n',
  };
  expect(judgeDecisions(repositoryOf(files))).toEqual([
    `${folder}/0001-a.md: no date and state`,
    `${folder}/0002-b.md: not in the index under its title`,
  ]);
});

function repositoryOf(files: Record<string, string>) {
  const texts = new Map(Object.entries(files));
  const above = (path: string) => path.split('/').map((_, at, parts) => parts.slice(0, at).join('/'));
  return { texts, paths: new Set([...texts.keys(), ...[...texts.keys()].flatMap(above)]) };
}
