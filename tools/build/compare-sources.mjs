/* Compares sources with what was built from them, by content: a checkout changes times, not what there is to build. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const IGNORED = new Set(['node_modules', 'dist', '.state']);
const IS_COMPILED = /\.(ts|tsx|mts|cts)$/;
const IS_TEST = /\.test\.tsx?$/;
const IS_OUTPUT = /\.js(\.map)?$/;

/**
 * @param {string} root
 * @param {string[]} inputs files and folders
 */
export function hashInputs(root, inputs) {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0] ?? '');
  for (const file of inputs.flatMap((input) => listFiles(join(root, input)))) {
    if (IS_TEST.test(file)) continue;
    hash.update(`\n${relative(root, file)}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/**
 * What is transpiled, tests aside.
 * @param {string} folder
 * @returns {string[]} paths within the folder
 */
export function listSources(folder) {
  const files = listFiles(folder).filter((file) => IS_COMPILED.test(file) && !IS_TEST.test(file));
  return files.map((file) => relative(folder, file));
}

/**
 * Transpiling never removes: a deleted source (a migration, say) would go on living in dist.
 * @param {string} source
 * @param {string} target
 */
export function removeStale(source, target) {
  for (const file of listFiles(target)) {
    const path = relative(target, file);
    if (path.startsWith('.') || isBuiltFrom(join(source, path))) continue;
    rmSync(file);
  }
}

/** @param {string} path a file of dist, as if it lay in src */
function isBuiltFrom(path) {
  if (existsSync(path)) return true;
  const stem = path.replace(IS_OUTPUT, '');
  return stem !== path && ['.ts', '.tsx'].some((ending) => existsSync(stem + ending));
}

/** Data that the code reads beside itself. @param {string} source @param {string} target */
export function copyAssets(source, target) {
  for (const file of listFiles(source)) {
    if (IS_COMPILED.test(file) || file.endsWith('.md')) continue;
    const copy = join(target, relative(source, file));
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(file, copy);
  }
}

/** @param {string} path @returns {string[]} sorted, so that a hash does not depend on the file system */
function listFiles(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [path];
  const entries = readdirSync(path)
    .filter((entry) => !IGNORED.has(entry))
    .toSorted();
  return entries.flatMap((entry) => listFiles(join(path, entry)));
}
