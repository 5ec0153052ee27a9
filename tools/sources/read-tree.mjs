import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What is looked at: the text of each file by its path from the root of the repository, with `/`.
 * @typedef {ReadonlyMap<string, string>} Tree
 */

const PASSED_OVER = ['node_modules', 'dist', '.state'];

/**
 * @param {string} root
 * @param {string[]} folders whichever of them exist
 * @returns {Tree} in order of the paths
 */
export function readTree(root, folders) {
  const paths = folders.flatMap((folder) => listFiles(root, folder)).toSorted();
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** @param {string} root @param {string} folder @returns {string[]} */
function listFiles(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return PASSED_OVER.includes(entry.name) ? [] : listFiles(root, path);
    return /\.(?:tsx?|mjs|json|md|css)$/.test(entry.name) ? [path] : [];
  });
}

/** @param {string} path */
export const isSource = (path) => /\.tsx?$/.test(path);

/** @param {string} path */
export const isTest = (path) => /\.test\.tsx?$/.test(path);
