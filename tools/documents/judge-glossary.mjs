/** @typedef {import('./read-repository.mjs').Repository} Repository */

/** Where the words of the product are used. */
const CODE = /^(?:server|web|policy|queue)\/src\/|^content\//;

/**
 * Names in the glossary's column "in code" that no code uses. Pure. @param {Repository} repository @returns {string[]}
 */
export function judgeGlossary({ texts }) {
  const code = [...texts].flatMap(([file, text]) => (CODE.test(file) ? [text] : [])).join('\n');
  const words = new Set(code.match(/[A-Za-z_$][\w$]*/g));
  return namesOf(texts.get('GLOSSARY.md') ?? '').filter((name) => !words.has(name) && !standsIn(code, name));
}

/** @param {string} glossary */
function namesOf(glossary) {
  const rows = glossary.split('\n').filter((line) => line.startsWith('|') && !line.startsWith('|---'));
  return rows.flatMap((row) => {
    const cell = row.split(/(?<!\\)\|/)[3] ?? '';
    return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
  });
}

/** By itself, not as a part of a longer name. @param {string} code @param {string} name */
function standsIn(code, name) {
  for (let at = code.indexOf(name); at >= 0; at = code.indexOf(name, at + 1)) {
    const around = (code[at - 1] ?? ' ') + (code[at + name.length] ?? ' ');
    if (!/[\w-]/.test(around)) return true;
  }
  return false;
}
