/*
 * Makes JavaScript of TypeScript, file by file: types are taken away and `.ts` in imports becomes `.js`. Nothing is checked but
 * the syntax; types belong to `npm run types`. Only what has changed since the last time is done again.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { CannotStart } from '../processes/cannot-start.mjs';
import { copyAssets, listSources, removeStale } from './compare-sources.mjs';

/** Counts the options that it is called with. */
const OPTIONS = 1;
const MANIFEST = '.transpiled.json';

/** @typedef {{ path: string, text: string, hash: string }} Source */

/**
 * @param {string} source a folder of TypeScript
 * @param {string} target gets the same tree in JavaScript, with source maps and the data that lies beside the code
 * @param {string} [recipe] what they are made by: files made by another are made again
 * @returns {Promise<number>} how many files were made
 * @throws {CannotStart} with every error of syntax; the target is left as it was then
 */
export async function transpile(source, target, recipe = readRecipe(import.meta.url)) {
  const before = readManifest(target);
  const sources = listSources(source).map((path) => readSource(source, path, recipe));
  const changed = sources.filter(
    ({ path, hash }) => before[path] !== hash || !existsSync(join(target, toOutput(path))),
  );
  const made = changed.length > 0 ? await transformAll(source, target, changed) : [];
  // Until all is written nothing is said to be there: a build that is killed would leave it half done for good.
  rmSync(join(target, MANIFEST), { force: true });
  removeStale(source, target);
  for (const { file, text } of made) writeInto(file, text);
  copyAssets(source, target);
  writeInto(join(target, MANIFEST), JSON.stringify(Object.fromEntries(sources.map(({ path, hash }) => [path, hash]))));
  return changed.length;
}

/** The version of rolldown that is installed for a file, and our options. @param {string | URL} from */
export function readRecipe(from) {
  const { version } = createRequire(from)('rolldown/package.json');
  return `rolldown ${version} ${OPTIONS}`;
}

/** @param {string} target @returns {Record<string, string>} hash by path */
function readManifest(target) {
  const file = join(target, MANIFEST);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** @param {string} folder @param {string} path @param {string} recipe @returns {Source} */
function readSource(folder, path, recipe) {
  const text = readFileSync(join(folder, path), 'utf8');
  return { path, text, hash: createHash('sha256').update(recipe).update(text).digest('hex') };
}

/** @param {string} source @param {string} target @param {Source[]} changed */
async function transformAll(source, target, changed) {
  const { transformSync } = await import('rolldown/utils');
  const results = changed.map(({ path, text }) => {
    const output = join(target, toOutput(path));
    const { code, map, errors } = transformSync(join(source, path), text, {
      lang: 'ts',
      sourceType: 'module',
      tsconfig: false,
      target: 'es2023',
      sourcemap: true,
      typescript: { onlyRemoveTypeImports: true, rewriteImportExtensions: 'rewrite' },
    });
    return { path, output, code, map, errors };
  });
  const errors = results.flatMap(({ errors: ofFile }) => ofFile);
  if (errors.length > 0) throw new CannotStart(errors.map(describeError).join('\n'), 'Correct the syntax.');
  return results.flatMap(({ path, output, code, map }) => [
    { file: output, text: `${code}//# sourceMappingURL=${toOutput(path).split('/').at(-1)}.map\n` },
    { file: `${output}.map`, text: describeOrigin(map, relative(dirname(output), join(source, path))) },
  ]);
}

/** @param {Error} error */
function describeError({ message }) {
  return stripVTControlCharacters(message).trimEnd();
}

/** Debuggers and stack traces read the source itself, so the map need not repeat it. @param {any} map @param {string} origin */
function describeOrigin(map, origin) {
  return JSON.stringify({ ...map, sources: [origin], sourcesContent: undefined });
}

/** @param {string} path */
function toOutput(path) {
  return path.replace(/ts$/, 'js');
}

/** @param {string} file @param {string} text */
function writeInto(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
