/* Who may import whom in the browser. Paths are relative to the root of the repository. */
import { isTest } from '../sources/read-tree.mjs';

/** @typedef {import('./read-modules.mjs').Module} Module */

const WEB = 'web/src/';
const DESK = `${WEB}desk/`;
const PORTAL = `${WEB}portal/`;
const CHAT = `${WEB}web-chat/`;
const SCREEN = `${WEB}wall-screen/`;
const GALLERY = `${WEB}gallery/`;
const LIST = `${WEB}modules.ts`;

/** What of `ui` both pages rest on; read before all else, so that nothing of the desk's comes along. */
const UI_OF_BOTH = [`${WEB}ui/kept/`, `${WEB}ui/use-once.ts`];
const BELOW_BOTH = [...UI_OF_BOTH, ...['api', 'i18n', 'theme'].map((name) => `${WEB}${name}/`)];
const BEFORE_MODULES = [...BELOW_BOTH, ...['wording', 'ui', 'desk/parts'].map((name) => `${WEB}${name}/`)];
const AFTER_MODULES = [LIST, `${DESK}shell/`, DESK];
/**
 * Pages of their own, and all that each rests on. The gallery of parts shows what was refused without asking a centre.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const OWN_PAGES = {
  [PORTAL]: BELOW_BOTH,
  [CHAT]: BELOW_BOTH,
  [SCREEN]: BELOW_BOTH,
  [GALLERY]: [...['i18n', 'theme', 'ui'].map((name) => `${WEB}${name}/`), `${WEB}api/refusal.ts`],
};

/**
 * Folders and single files in reading order; of two that fit, the longer is meant.
 * @param {Module[]} modules of the desk
 */
export function layersOfWeb(modules) {
  return [...BEFORE_MODULES, ...modules.map(({ folder }) => folder), ...AFTER_MODULES];
}

/**
 * @param {string} file
 * @param {string} target the imported file
 * @param {string[]} layers
 * @returns {string | undefined} what is wrong
 */
export function judgeWebImport(file, target, layers) {
  if (!file.startsWith(WEB) || !target.startsWith(WEB) || isTest(file)) return undefined;
  const own = Object.keys(OWN_PAGES).find((page) => file.startsWith(page) || target.startsWith(page));
  if (own !== undefined) return judgeOwnPage(own, file, target);
  const [from, to] = [layerOf(file, layers), layerOf(target, layers)];
  if (from === undefined || to === undefined) return `${from ? target : file} lies in no folder of the reading order`;
  if (file !== LIST && to.startsWith(DESK) && target === `${to}module.ts` && from !== to)
    return `what ${to} declares is for ${LIST} only`;
  return layers.indexOf(to) > layers.indexOf(from) ? `${from} is read before ${to} and must not import it` : undefined;
}

/** @param {string} page @param {string} file @param {string} target */
function judgeOwnPage(page, file, target) {
  if (!file.startsWith(page)) return `${page} is a page of its own: nothing imports it`;
  const below = OWN_PAGES[page] ?? [];
  if ([...below, page].some((folder) => target.startsWith(folder))) return undefined;
  return `${page} rests on ${below.join(', ')} only, not on ${target}`;
}

/** @param {string} path @param {string[]} layers */
function layerOf(path, layers) {
  const fitting = layers.filter((layer) => path === layer || (layer.endsWith('/') && path.startsWith(layer)));
  return fitting.toSorted((one, other) => other.length - one.length)[0];
}
