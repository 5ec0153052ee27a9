import { readDeskModules, readModules } from '../reading-order/read-modules.mjs';
import { enterGlossary, enterList, leaveGlossary, leaveList } from './enter-lists.mjs';
import { fillTemplate } from './fill-template.mjs';

/**
 * @typedef {import('../sources/read-tree.mjs').Tree} Tree
 * @typedef {import('./read-wish.mjs').Wish} Wish
 */

const LIST = 'server/src/modules.ts';
const LIST_OF_DESK = 'web/src/modules.ts';
const GLOSSARY = 'GLOSSARY.md';

/**
 * @param {Tree} tree
 * @param {Wish} wish
 * @returns {{ own: Map<string, string>, shared: Map<string, string> }} what is made, and what is there and changed
 */
export function planModule(tree, wish) {
  const free = { place: freePlace(tree, wish.after), order: freeOrder(tree), letter: freeLetter(tree, wish.name) };
  const own = fillTemplate(tree, wish, free);
  const onServer = entryOf(wish);
  const onDesk = { name: wish.name, folder: `desk/${wish.name}`, group: wish.wing };
  const shared = new Map([
    [LIST, enterList(textOf(tree, LIST), onServer, wish.after)],
    [LIST_OF_DESK, enterList(textOf(tree, LIST_OF_DESK), onDesk, deskModuleBefore(tree, wish.after))],
    [GLOSSARY, enterGlossary(textOf(tree, GLOSSARY), wish)],
  ]);
  return { own, shared };
}

/**
 * @param {Tree} tree
 * @param {Pick<Wish, 'name' | 'wing' | 'one'>} wish
 * @returns {Map<string, string>} what is shared, without the module
 */
export function planWithout(tree, wish) {
  const onDesk = { name: wish.name, folder: `desk/${wish.name}`, group: wish.wing };
  return new Map([
    [LIST, leaveList(textOf(tree, LIST), entryOf(wish))],
    [LIST_OF_DESK, leaveList(textOf(tree, LIST_OF_DESK), onDesk)],
    [GLOSSARY, leaveGlossary(textOf(tree, GLOSSARY), wish)],
  ]);
}

/** @param {Pick<Wish, 'name' | 'wing'>} wish */
function entryOf({ name, wing }) {
  return { name, folder: `${wing}/${name}`, group: wing };
}

/** @param {Tree} tree @param {string} path */
function textOf(tree, path) {
  const text = tree.get(path);
  if (text === undefined) throw new Error(`${path} is not there`);
  return text;
}

/** The first that is free after those of all modules before: its tables refer to theirs. @param {Tree} tree @param {string} after */
function freePlace(tree, after) {
  const modules = readModules(tree);
  const placeOf = (/** @type {string} */ folder) =>
    Number(/\bplace: '(\d{3})'/.exec(tree.get(`${folder}module.ts`) ?? '')?.[1] ?? 0);
  const taken = modules.map(({ folder }) => placeOf(folder));
  const before = taken.slice(0, modules.findIndex(({ name }) => name === after) + 1);
  let place = Math.max(...before) + 1;
  while (taken.includes(place)) place += 1;
  return String(place).padStart(3, '0');
}

/** A place in the menu that no module has, before administration's. @param {Tree} tree */
function freeOrder(tree) {
  const taken = deskTextsOf(tree).flatMap((text) =>
    [...text.matchAll(/\border: (\d+)/g)].map(([, order]) => Number(order)),
  );
  let order = 91;
  while (taken.includes(order)) order += 1;
  return order;
}

/** The letter that leads there after `G`: one of its name, where it is free. @param {Tree} tree @param {string} name */
function freeLetter(tree, name) {
  const places = [...deskTextsOf(tree), textOf(tree, 'web/src/desk/shell/places/places.ts')];
  const taken = places.flatMap((text) => [...text.matchAll(/\bletter: '([a-z])'/g)].map(([, letter]) => letter));
  const free = [...name, ...'abcdefhijklmnopqrstuvwxyz'].find((one) => /[a-fh-z]/.test(one) && !taken.includes(one));
  if (free === undefined) throw new Error('every letter leads to a place already');
  return free;
}

/** @param {Tree} tree */
function deskTextsOf(tree) {
  return [...tree].filter(([path]) => /^web\/src\/desk\/[^/]+\/module\.tsx?$/.test(path)).map(([, text]) => text);
}

/** The last on the desk that is not read after it on the server. @param {Tree} tree @param {string} after */
function deskModuleBefore(tree, after) {
  const order = readModules(tree).map(({ name }) => name);
  const before = readDeskModules(tree).filter(
    ({ name }) => order.includes(name) && order.indexOf(name) <= order.indexOf(after),
  );
  return before.at(-1)?.name ?? '';
}
