import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What a clone has beside its sources; nothing of it is read, and documents may name what lies in it. */
const LEFT_OUT = /^(?:node_modules|dist|\.git|\.state|data)$/;
const READ = /\.(?:md|ts|tsx|mjs|css|json|dmn)$/;
/** Written by `npm run generate` or npm; large, and nobody's words. */
const GENERATED = /(?:^|\/)(?:package-lock\.json|openapi\.json|schema\.d\.ts)$/;

/**
 * @typedef {object} Repository
 * @property {ReadonlySet<string>} paths every file and folder, from the root; a folder without a slash at its end
 * @property {ReadonlyMap<string, string>} texts what is written by hand, by path
 */

/** @param {string} root @returns {Repository} */
export function readRepository(root) {
  const paths = new Set(/** @type {string[]} */ ([]));
  const texts = new Map(/** @type {[string, string][]} */ ([]));
  for (const path of walk(root, root)) {
    paths.add(path);
    if (READ.test(path) && !GENERATED.test(path)) texts.set(path, readFileSync(join(root, path), 'utf8'));
  }
  return { paths, texts };
}

/** @param {string} root @param {string} folder @returns {Generator<string>} */
function* walk(root, folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (LEFT_OUT.test(entry.name)) continue;
    const path = join(folder, entry.name);
    yield relative(root, path).split(sep).join('/');
    if (entry.isDirectory()) yield* walk(root, path);
  }
}
