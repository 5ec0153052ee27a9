/* The places that every module shares, and how a module is entered there and taken out again. Texts in, texts out. */
import { camelOf } from './fill-template.mjs';

/** @typedef {{ name: string, folder: string, group: string }} Entry `folder` from the list's own; `group`: the comment above its like */

/**
 * @param {string} text of a list `modules = […]`
 * @param {Entry} entry
 * @param {string} after the module before it
 */
export function enterList(text, { name, folder, group }, after) {
  const line = importOf(name, folder);
  const imports = text.split('\n').filter((one) => one.endsWith("/module.ts';"));
  const next = imports.find((one) => pathIn(one) > pathIn(line));
  const last = imports.at(-1) ?? '';
  const imported = next ? text.replace(next, `${line}\n${next}`) : text.replace(last, `${last}\n${line}`);
  const comment = `  // ${group}\n`;
  const own = `  ${camelOf(name)},\n`;
  const before = `  ${camelOf(after)},\n`;
  if (imported.includes(comment)) return imported.replace(before, before + own);
  return imported.replace(before, before + comment + own);
}

/** @param {string} text @param {Entry} entry */
export function leaveList(text, { name, folder, group }) {
  const left = text.replace(`${importOf(name, folder)}\n`, '').replace(`  ${camelOf(name)},\n`, '');
  // A group that nobody is in any more goes with its last.
  return left.replace(new RegExp(`  // ${group}\\n(?=  //|\\])`), '');
}

/** @param {string} name @param {string} folder */
const importOf = (name, folder) => `import { ${camelOf(name)} } from './${folder}/module.ts';`;

/** @param {string} line */
const pathIn = (line) => /'([^']*)'/.exec(line)?.[1] ?? '';

/** @param {string} text of the glossary @param {{ name: string, one: string, zh: string }} wish */
export function enterGlossary(text, wish) {
  return `${text.trimEnd()}\n${rowOf(wish)}\n`;
}

/** What a cell of a table may say: a stroke only where it is escaped. */
const CELL = String.raw`(?:[^|\n\\]|\\.)*`;

/** Whatever became of the row meanwhile. @param {string} text @param {{ one: string }} wish */
export function leaveGlossary(text, { one }) {
  return text.replace(new RegExp(`^\\|${CELL}\\|${CELL}\\| ${codeOf(one)} \\|.*\\n`, 'm'), '');
}

/** @param {{ name: string, one: string, zh: string }} wish */
function rowOf({ name, one, zh }) {
  return `| ${zh.replaceAll('|', '\\|')} | ${one.replaceAll('-', ' ')} | ${codeOf(one)} | what \`${name}\` is about: to be written |`;
}

/** @param {string} one */
const codeOf = (one) => `\`${one.replaceAll('-', '_')}\``;
