/*
 * The order of the server's modules is the list in server/src/modules.ts, that of the desk's the one in
 * web/src/modules.ts, nowhere else.
 */
import { listImports } from '../sources/list-imports.mjs';

/**
 * @typedef {import('../sources/read-tree.mjs').Tree} Tree
 * @typedef {{ name: string, wing: string, folder: string }} Module its folder ends with `/`
 */

const SERVER = 'server/src/';
const DESK = 'web/src/desk/';
const LIST = `${SERVER}modules.ts`;
const LIST_OF_DESK = 'web/src/modules.ts';
/** Folders of the desk that are no module: what pages share, and what is around them. */
const AROUND_MODULES = [`${DESK}parts/`, `${DESK}shell/`];

const API = 'web/src/api/';
/** How the web asks, whatever it asks for. */
const OF_ALL_MODULES = ['client', 'live', 'query-keys', 'refusal', 'schema', 'types', 'watch-input'];

/** In reading order. A wing may be one module: `sample`. */
export const WINGS =
  'foundation contact casework policy deciding guidance outreach learning insight doors sample'.split(' ');

/** @param {Tree} tree @returns {Module[]} of the server, in reading order */
export function readModules(tree) {
  return readList(tree, LIST).map((folder) => {
    const [wing = '', name = wing] = folder.slice(SERVER.length, -1).split('/');
    return { name, wing, folder };
  });
}

/** @param {Tree} tree @returns {Module[]} of the desk, in reading order */
export function readDeskModules(tree) {
  return readList(tree, LIST_OF_DESK).map((folder) => ({ name: folder.slice(DESK.length, -1), wing: 'desk', folder }));
}

/** @param {Tree} tree @param {string} path @returns {string[]} the folders of the modules listed there */
function readList(tree, path) {
  const text = tree.get(path) ?? '';
  const list = /\bmodules\b[^=;]*=\s*\[([^\]]*)\]/.exec(text)?.[1] ?? '';
  const folders = new Map(listImports(path, text).flatMap(({ target, line }) => declaredAt(text, target, line)));
  const names = list.replace(/\/\/.*$/gm, '').match(/\w+/g) ?? [];
  if (names.length === 0) throw new Error(`${path} has no list modules = […]`);
  return names.map((name) => {
    const folder = folders.get(name);
    if (!folder) throw new Error(`${path} lists ${name}, but imports it from no module.ts`);
    return folder;
  });
}

/**
 * @param {string} text
 * @param {string} target
 * @param {number} line
 * @returns {[string, string][]} the name of what is imported, and the module's folder
 */
function declaredAt(text, target, line) {
  const name = /\{\s*(\w+)\s*\}/.exec(text.split('\n')[line - 1] ?? '')?.[1];
  return name && target.endsWith('/module.ts') ? [[name, target.slice(0, -'module.ts'.length)]] : [];
}

/**
 * @param {Tree} tree
 * @param {Module[]} modules
 * @returns {string[]} what is wrong with the list itself
 */
export function judgeModuleList(tree, modules) {
  const folders = new Set([...tree.keys()].flatMap((path) => moduleFolderOf(path, tree) ?? []));
  const missing = [...folders].filter((folder) => !modules.some((module) => module.folder.startsWith(folder)));
  return [
    ...missing.map((folder) => `${folder} is a module missing from ${LIST}`),
    ...modules.flatMap(({ name, wing }) =>
      WINGS.includes(wing) ? [] : [`${LIST}: ${name} lies in no wing (${wing})`],
    ),
    ...modules.flatMap(({ name, wing }, at) => {
      const before = modules[at - 1]?.wing ?? wing;
      return isLaterWing(before, wing) ? [`${LIST}: ${name} comes after a module of the later wing ${before}`] : [];
    }),
  ];
}

/**
 * @param {Tree} tree
 * @param {Module[]} desk
 * @param {Module[]} modules of the server
 * @returns {string[]} what is wrong with the desk's list
 */
export function judgeDeskList(tree, desk, modules) {
  const folders = new Set([...tree.keys()].flatMap((path) => /^web\/src\/desk\/[^/]+\//.exec(path)?.[0] ?? []));
  const missing = [...folders].filter(
    (folder) => !AROUND_MODULES.includes(folder) && !desk.some((one) => one.folder === folder),
  );
  const placeOf = (/** @type {Module} */ { name }) => modules.findIndex((module) => module.name === name);
  const places = desk.map((one) => placeOf(one)).filter((place) => place >= 0);
  const late = places.filter((place, at) => places.slice(0, at).some((before) => before > place));
  return [
    ...missing.map((folder) => `${folder} is a module missing from ${LIST_OF_DESK}`),
    ...late.map((place) => `${LIST_OF_DESK}: ${modules[place]?.name} comes later than on the server`),
  ];
}

/**
 * What the web asks of the server lies by wing and module, `casework/promises.ts` or in a folder of the module's name, so
 * that a further module adds nothing to a flat folder.
 * @param {Tree} tree
 * @param {Module[]} modules
 * @returns {string[]} what lies otherwise
 */
export function judgeRoomsOfApi(tree, modules) {
  const isModule = (/** @type {string} */ wing, /** @type {string} */ name) =>
    modules.some((module) => module.wing === wing && module.name === name);
  return [...tree.keys()].flatMap((path) => {
    const [room, stem] = path.startsWith(API) ? path.slice(API.length).split(/[/.]/) : [];
    if (room === undefined || OF_ALL_MODULES.includes(room) || isModule(room, stem ?? '')) return [];
    return [`${path} lies in no room of a module: ${API}<wing>/<module>.ts`];
  });
}

/** @param {string} wing @param {string} other */
export function isLaterWing(wing, other) {
  return WINGS.indexOf(wing) > WINGS.indexOf(other);
}

/** @param {string} path @param {Module[]} modules @returns {Module | undefined} */
export function moduleAt(path, modules) {
  return modules.find(({ folder }) => path.startsWith(folder));
}

/**
 * @param {string} path
 * @param {Tree} tree
 * @returns {string | undefined} the folder that has to be a module
 */
function moduleFolderOf(path, tree) {
  const [wing, module, ...below] = path.startsWith(SERVER) ? path.slice(SERVER.length).split('/') : [];
  if (!wing || !module || wing === 'platform') return undefined;
  if (tree.has(`${SERVER}${wing}/module.ts`)) return `${SERVER}${wing}/`;
  // Files directly in a wing belong to the whole wing.
  return below.length > 0 ? `${SERVER}${wing}/${module}/` : undefined;
}
