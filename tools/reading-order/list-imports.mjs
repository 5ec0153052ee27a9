import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`, of relative paths. */
const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])(\.{1,2}\/[^'"]*)\1/g;

/** @param {string} root @param {string} folder @returns {string[]} */
export function listSources(root, folder) {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  const names = /** @type {string[]} */ (readdirSync(path, { recursive: true }));
  return names.filter((name) => /\.tsx?$/.test(name)).map((name) => join(path, name));
}

/** @param {string} file @returns {{ target: string, line: number }[]} */
export function listImports(file) {
  const text = blankComments(readFileSync(file, 'utf8'));
  return [...text.matchAll(IMPORT)].map((match) => ({
    target: resolve(dirname(file), /** @type {string} */ (match[2])),
    line: text.slice(0, match.index).split('\n').length,
  }));
}

/** Line numbers stay as they are. @param {string} text */
function blankComments(text) {
  return text.replace(/\/\*[^]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' ')).replace(/^\s*\/\/.*$/gm, '');
}
