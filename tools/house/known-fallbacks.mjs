import { blankComments } from '../sources/blank-comments.mjs';
import { lineAt } from '../sources/list-imports.mjs';
import { isSource, isTest } from '../sources/read-tree.mjs';
import { counted } from './measure.mjs';

/** Right after the closing bracket of `.find(…)`: a part of what was found, perhaps, and else a word. */
const WORD_INSTEAD = /^(?:\s*\??\.\w+)*\s*\?\?\s*'[^'\s]+'/;

/** Where something unknown would be shown as something known. @type {import('./measure.mjs').Measure} */
export function knownFallbacks(tree) {
  const files = [...tree].filter(([path]) => isSource(path) && !isTest(path) && path.includes('/src/'));
  return counted(
    files.flatMap(([path, text]) => {
      const code = blankComments(text);
      const finds = [...code.matchAll(/\.find\(/g)].map(({ index }) => afterBracket(code, index + '.find'.length));
      return finds.filter((end) => WORD_INSTEAD.test(code.slice(end))).map((end) => `${path}:${lineAt(code, end)}`);
    }),
  );
}

/** @param {string} code @param {number} start of an opening bracket @returns {number} after the one that closes it */
function afterBracket(code, start) {
  let depth = 0;
  for (let at = start; at < code.length; at += 1) {
    if (code[at] === '(') depth += 1;
    if (code[at] === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return code.length;
}
