import { CannotStart } from '../processes/cannot-start.mjs';
import { readModules, WINGS } from '../reading-order/read-modules.mjs';

/**
 * @typedef {import('../sources/read-tree.mjs').Tree} Tree
 * @typedef {{ name: string, wing: string, after: string, one: string, zh: string }} Wish `one`: a single one of what it is about
 */

const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/**
 * @param {Partial<Wish>} wish
 * @param {Tree} tree
 * @returns {Wish}
 * @throws CannotStart where there is no place for it
 */
export function readWish({ name = '', wing = '', after = '', one = name.replace(/s$/, ''), zh = name }, tree) {
  const modules = readModules(tree);
  if (!NAME.test(name) || !NAME.test(one)) throw unwanted(`${name || 'No name'} is no name for a module`, 'surveys');
  if (modules.some((module) => module.name === name)) throw unwanted(`There is a module ${name}`, 'other-name');
  if (!WINGS.includes(wing)) throw unwanted(`${wing || 'No wing'} is none of ${WINGS.join(', ')}`, name);
  if (modules.some(({ folder }) => folder === `server/src/${wing}/`))
    throw unwanted(`${wing} is a module itself`, name);
  const at = modules.findIndex((module) => module.name === after);
  if (at < 0) throw unwanted(`${after || 'Nothing'} is none of ${namesOf(modules)}`, name);
  const [before, behind] = [modules[at]?.wing ?? '', modules[at + 1]?.wing ?? wing];
  if (WINGS.indexOf(before) > WINGS.indexOf(wing) || WINGS.indexOf(behind) < WINGS.indexOf(wing))
    throw unwanted(`After ${after} (${before}) comes ${behind}: ${wing} is not between them`, name);
  return { name, wing, after, one, zh: zh.replaceAll(/\s+/g, ' ').trim() };
}

/** @param {import('../reading-order/read-modules.mjs').Module[]} modules */
const namesOf = (modules) => modules.map(({ name }) => name).join(', ');

/** @param {string} problem @param {string} name */
function unwanted(problem, name) {
  return new CannotStart(
    `${problem}.`,
    `npm run new-module -- ${name} --wing WING --after MODULE [--one WORD] [--zh 词]`,
  );
}
