/* Names the packages that built code imports, in a module that imports nothing else. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listSources } from '../build/compare-sources.mjs';

const IMPORTED = /^import\s(?:[^'"]*\sfrom\s)?["']([^."'][^"']*)["']/gm;

/**
 * @param {string} part a part of the repository that has `src` and `dist`
 * @returns {string} the address of the module, which lies where packages are found as the part finds them
 */
export function listPackages(part) {
  const outputs = listSources(join(part, 'src')).map((path) => join(part, 'dist', path.replace(/ts$/, 'js')));
  const names = new Set(outputs.flatMap(readImports));
  const file = join(part, 'dist/.packages.mjs');
  writeFileSync(file, [...names].map((name) => `import '${name}';\n`).join(''));
  return pathToFileURL(file).href;
}

/** Our own are left out: they change. @param {string} file */
function readImports(file) {
  const names = [...readFileSync(file, 'utf8').matchAll(IMPORTED)].map(([, name = '']) => name);
  return names.filter((name) => !name.startsWith('node:') && !name.startsWith('@jieyi/'));
}
