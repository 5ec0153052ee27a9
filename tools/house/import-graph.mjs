import { posix } from 'node:path';
import { listImports } from '../sources/list-imports.mjs';
import { isSource, isTest } from '../sources/read-tree.mjs';

/** @typedef {import('../sources/read-tree.mjs').Tree} Tree */

/**
 * @param {Tree} tree
 * @param {string} folder
 * @returns {Map<string, Set<string>>} from each source file to those it imports, types included; tests left out
 */
export function importsOfFiles(tree, folder) {
  const files = [...tree].filter(([path]) => path.startsWith(`${folder}/`) && isSource(path) && !isTest(path));
  const isFile = new Set(files.map(([path]) => path));
  const needs = (/** @type {string} */ path, /** @type {string} */ text) =>
    listImports(path, text).flatMap(({ target }) => (isFile.has(target) ? [target] : []));
  return new Map(files.map(([path, text]) => [path, new Set(needs(path, text))]));
}

/**
 * What puts a folder's rooms together imports them all, and is no part of what they rest on: a module's declaration, its
 * front door, and its pages.
 */
const GATHERING = ['index.ts', 'module.ts', 'module.tsx'];

/**
 * A folder needs another when a file of it imports one of the other.
 * @param {Tree} tree
 * @param {string} folder
 * @returns {Map<string, Set<string>>}
 */
export function importsOfFolders(tree, folder) {
  /** @type {Map<string, Set<string>>} */
  const graph = new Map();
  for (const [path, targets] of importsOfFiles(tree, folder)) {
    const from = posix.dirname(path);
    const needs = graph.get(from) ?? new Set();
    graph.set(from, needs);
    if (GATHERING.includes(posix.basename(path))) continue;
    for (const target of targets) if (posix.dirname(target) !== from) needs.add(posix.dirname(target));
  }
  return graph;
}
