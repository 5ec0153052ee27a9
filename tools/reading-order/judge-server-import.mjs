/* Who may import whom on the server. Paths are relative to the root of the repository. */
import { isTest } from '../sources/read-tree.mjs';
import { isLaterWing, moduleAt } from './read-modules.mjs';

/** @typedef {import('./read-modules.mjs').Module} Module */

const SERVER = 'server/src/';
const PLATFORM = `${SERVER}platform/`;
const LIST = `${SERVER}modules.ts`;

/**
 * @param {string} file
 * @param {string} target the imported file
 * @param {Module[]} modules in reading order
 * @returns {string | undefined} what is wrong
 */
export function judgeServerImport(file, target, modules) {
  if (!file.startsWith(SERVER) || !target.startsWith(SERVER) || target.startsWith(PLATFORM)) return undefined;
  if (file.startsWith(PLATFORM)) return `the platform knows no module, but imports ${target}`;
  const [from, to] = [moduleAt(file, modules), moduleAt(target, modules)];
  if (!to) return from && !isTest(file) ? `${from.name} must not know what opens the modules (${target})` : undefined;
  return from === to ? undefined : (judgeOrder(file, from, to, modules) ?? judgeEntry(file, target, to));
}

/**
 * @param {string} file
 * @param {Module | undefined} from none: a file of the root, or of a whole wing
 * @param {Module} to
 * @param {Module[]} modules
 */
function judgeOrder(file, from, to, modules) {
  // A test may look at what a later module made of it.
  if (isTest(file)) return undefined;
  if (from && modules.indexOf(to) > modules.indexOf(from))
    return `${from.name} is read before ${to.name} and must not import it: announce, or let it follow`;
  const wing = from ? undefined : wingOf(file);
  return wing && isLaterWing(to.wing, wing) ? `the wing ${wing} is read before ${to.name}` : undefined;
}

/** @param {string} file @param {string} target @param {Module} to */
function judgeEntry(file, target, to) {
  if (target === `${to.folder}index.ts` || (file === LIST && target === `${to.folder}module.ts`)) return undefined;
  return `${to.name} is entered through its index.ts only, not ${target}`;
}

/** @param {string} path @returns {string | undefined} */
function wingOf(path) {
  const [wing, file] = path.slice(SERVER.length).split('/');
  return file === undefined ? undefined : wing;
}
