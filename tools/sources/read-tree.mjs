import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What is looked at: the text of each file by its path from the root of the repository, with `/`.
 * @typedef {ReadonlyMap<string, string>} Tree
 */

const PASSED_OVER = ['node_modules', 'dist', '.state'];

/**
 * @param {string} root
 * @param {string[]} places folders and files, whichever of them exist
 * @returns {Tree} in order of the paths
 */
export function readTree(root, places) {
  const there = places.filter((place) => existsSync(join(root, place)));
  const paths = there.flatMap((place) =>
    statSync(join(root, place)).isDirectory() ? listFiles(root, place) : [place],
  );
  return new Map(paths.toSorted().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** @param {string} root @param {string} folder @returns {string[]} */
function listFiles(root, folder) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return PASSED_OVER.includes(entry.name) ? [] : listFiles(root, path);
    return /\.(?:tsx?|mjs|json|md|css|txt)$/.test(entry.name) ? [path] : [];
  });
}

/** @param {string} path */
export const isSource = (path) => /\.tsx?$/.test(path);

/** @param {string} path */
export const isTest = (path) => /\.test\.tsx?$/.test(path);
