import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotStart } from '../processes/cannot-start.mjs';
import { readModules } from '../reading-order/read-modules.mjs';
import { listImports } from '../sources/list-imports.mjs';
import { isSource, readTree } from '../sources/read-tree.mjs';
import { PLANNED_FROM } from './make-module.mjs';
import { planWithout } from './plan-module.mjs';

const LISTS = ['server/src/modules.ts', 'web/src/modules.ts'];

/**
 * @param {string} root
 * @param {{ name: string, one?: string }} wanted
 * @returns {string[]} what was done, a line each
 * @throws CannotStart where there is no such module, or others rest on it
 */
export function removeModule(root, { name, one = name.replace(/s$/, '') }) {
  const tree = readTree(root, [...PLANNED_FROM, 'server/test']);
  const module = readModules(tree).find((known) => known.name === name);
  if (!module) throw new CannotStart(`There is no module ${name}.`, 'npm run new-module -- NAME --remove');
  const own = placesOf(name, module.wing);
  const users = usersOf(tree, own);
  if (users.length > 0)
    throw new CannotStart(`Others rest on ${name}:\n${users.join('\n')}`, 'Let them do without it first.');
  const shared = planWithout(tree, { name, wing: module.wing, one });
  for (const [path, text] of shared) writeFileSync(join(root, path), text);
  const there = own.filter((path) => existsSync(join(root, path)));
  for (const path of there) {
    rmSync(join(root, path), { recursive: true });
    removeIfEmpty(join(root, dirname(path)));
  }
  return [...there.map((path) => `removed  ${path}`), ...[...shared.keys()].map((path) => `changed  ${path}`)];
}

/** @param {string} name @param {string} wing @returns {string[]} folders, and files of its name in others */
function placesOf(name, wing) {
  const texts = ['zh-CN', 'en'].map((language) => `web/src/i18n/${language}`);
  return [
    `server/src/${wing}/${name}`,
    `server/test/${name}`,
    `web/src/desk/${name}`,
    `web/src/api/${wing}/${name}.ts`,
    ...texts.flatMap((folder) => [
      `${folder}/${name}`,
      `${folder}/${name}.json`,
      `${folder}/refusals/${wing}/${name}.json`,
    ]),
  ];
}

/** @param {import('../sources/read-tree.mjs').Tree} tree @param {string[]} own @returns {string[]} where others import it */
function usersOf(tree, own) {
  const isOwn = (/** @type {string} */ path) => own.some((place) => path === place || path.startsWith(`${place}/`));
  const others = [...tree].filter(([path]) => isSource(path) && !isOwn(path) && !LISTS.includes(path));
  return others.flatMap(([path, text]) =>
    listImports(path, text).flatMap(({ target, line }) => (isOwn(target) ? [`${path}:${line}`] : [])),
  );
}

/** A wing goes with its last module. @param {string} folder */
function removeIfEmpty(folder) {
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
}
