/* The import rules. Paths are relative to the root of the repository. */
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';

const MODULES = 'server/src/modules/';
const PLATFORM = 'server/src/platform/';

/** @param {string} root @returns {string[]} in reading order */
export function readModules(root) {
  const file = join(root, 'server/src/reading-order.ts');
  const list = /readingOrder\s*=\s*\[([^\]]*)\]/.exec(readFileSync(file, 'utf8'))?.[1];
  const names = [...(list ?? '').matchAll(/'([^']+)'/g)].map(([, name]) => /** @type {string} */ (name));
  if (names.length === 0) throw new Error(`${file} has no list readingOrder = ['…', …]`);
  const folder = join(root, MODULES);
  const unlisted = (existsSync(folder) ? readdirSync(folder) : []).filter((name) => !names.includes(name));
  if (unlisted.length > 0) throw new Error(`modules missing from server/src/reading-order.ts: ${unlisted.join(', ')}`);
  return names;
}

/**
 * @param {string} file
 * @param {string} target the imported file
 * @param {string[]} modules in reading order
 * @returns {string | undefined} what is wrong
 */
export function judgeImport(file, target, modules) {
  return judgeParts(file, target) ?? judgePlatform(file, target) ?? judgeModules(file, target, modules);
}

/**
 * policy, server and web know each other only by package name or through what is generated.
 * @param {string} file
 * @param {string} target
 */
function judgeParts(file, target) {
  const [from, to] = [partOf(file), partOf(target)];
  if (from === to || (isTest(file) && to === 'tools')) return undefined;
  return `${from} must not reach into ${to} (${target})`;
}

/** @param {string} file @param {string} target */
function judgePlatform(file, target) {
  if (!file.startsWith(PLATFORM) || !target.startsWith(MODULES)) return undefined;
  return `the platform knows no module, but imports ${target}`;
}

/** @param {string} file @param {string} target @param {string[]} modules */
function judgeModules(file, target, modules) {
  const [from, to] = [moduleOf(file), moduleOf(target)];
  if (!to || from === to) return undefined;
  if (target !== `${MODULES}${to}/index.ts`) return `${to} is entered through its index.ts only, not ${target}`;
  // A test may look at what a later module made of it.
  if (!from || isTest(file) || modules.indexOf(to) < modules.indexOf(from)) return undefined;
  return `${from} is read before ${to} and must not import it: announce an event instead`;
}

/** @param {string} path */
function partOf(path) {
  return path.split('/')[0] ?? '';
}

/** @param {string} path */
function moduleOf(path) {
  return path.startsWith(MODULES) ? path.slice(MODULES.length).split('/')[0] : undefined;
}

/** @param {string} path */
function isTest(path) {
  return /\.test\.tsx?$/.test(path);
}
