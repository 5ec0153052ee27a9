import { posix } from 'node:path';
import { blankComments } from './blank-comments.mjs';

/** `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`, of relative paths; types included. */
const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])(\.{1,2}\/[^'"]*)\1/g;

/**
 * @param {string} path of the file, from the root of the repository
 * @param {string} text
 * @returns {{ target: string, line: number }[]} targets from the root too
 */
export function listImports(path, text) {
  const code = blankComments(text);
  return [...code.matchAll(IMPORT)].map((match) => ({
    target: posix.join(posix.dirname(path), /** @type {string} */ (match[2])),
    line: lineAt(code, match.index),
  }));
}

/** @param {string} text @param {number} index @returns {number} from 1 */
export function lineAt(text, index) {
  return text.slice(0, index).split('\n').length;
}
