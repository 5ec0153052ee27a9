import { readModules } from '../reading-order/read-modules.mjs';
import { isTest } from '../sources/read-tree.mjs';
import { counted } from './measure.mjs';

/** @typedef {import('./measure.mjs').Tree} Tree */

const MOST_OF_MODULE = 3500;
const MOST_OF_FILE = 250;
const GENERATED = ['server/src/platform/database/database-types.ts', 'web/src/api/schema.d.ts'];

/** @param {Readonly<Record<string, string>>} reasons by module, or by folder of the desk @returns {import('./measure.mjs').Measure} */
export const largeModules = (reasons) => (tree) => {
  const folders = [...readModules(tree).map(({ folder }) => folder), ...foldersOfDesk(tree)];
  const lines = folders.map((folder) => /** @type {const} */ ([folder, linesBelow(tree, folder)]));
  const large = lines.filter(([folder, count]) => count > MOST_OF_MODULE && !reasons[folder]);
  const idle = Object.keys(reasons).filter(
    (folder) => !lines.some(([one, count]) => one === folder && count > MOST_OF_MODULE),
  );
  return counted([
    ...large.map(([folder, count]) => `${folder} ${count} lines`),
    ...idle.map((folder) => `${folder} needs no reason any more`),
  ]);
};

/** @type {import('./measure.mjs').Measure} */
export function longFiles(tree) {
  const long = linesOfFiles(tree).filter(([, lines]) => lines > MOST_OF_FILE);
  return counted(long.map(([path, lines]) => `${path} ${lines} lines`));
}

/** @type {import('./measure.mjs').Measure} */
export function longestFile(tree) {
  const [path, lines] = linesOfFiles(tree).reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0]);
  return { figure: lines, found: [path] };
}

/** @param {Tree} tree @returns {[string, number][]} */
function linesOfFiles(tree) {
  const written = [...tree].filter(([path]) => /\.(?:tsx?|mjs)$/.test(path) && !GENERATED.includes(path));
  return written.map(([path, text]) => [path, linesOf(text)]);
}

/** @param {Tree} tree @param {string} folder */
function linesBelow(tree, folder) {
  const files = [...tree].filter(([path]) => path.startsWith(folder) && /\.tsx?$/.test(path) && !isTest(path));
  return files.reduce((sum, [, text]) => sum + linesOf(text), 0);
}

/** @param {Tree} tree @returns {string[]} */
function foldersOfDesk(tree) {
  const folders = [...tree.keys()].flatMap((path) => /^web\/src\/desk\/[^/]+\//.exec(path)?.[0] ?? []);
  return [...new Set(folders)];
}

/** @param {string} text */
function linesOf(text) {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}
