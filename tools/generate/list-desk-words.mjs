import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLONE } from '../ensure.mjs';

const FILES = ['facts', 'types', 'dispositions', 'editor'];
/** Of the desk's texts about policies those that name something in a table of rules, or make words of a cell. */
const NAMES =
  /^(?:facts\.(?:name|value|count)\..*|facts\.(?:either|atLeast|atMost|moreThan|lessThan|between|not|any)|types\.(?:class\..*|.*\.name)|dispositions\.(?:name|boss|reason|force|category|mustRecord)\..*|editor\.(?:(?:table|output)\..*|none|list|nameZh|nameEn|reasonZh|reasonEn|rule\.id))$/u;

/** What the desk calls what stands in a policy's tables, in both languages: an Excel file says the same. */
export function listDeskWords() {
  const [chinese, english] = [readWords('zh-CN'), readWords('en')];
  const lines = Object.keys(chinese).map((key) => `  [${[key, chinese[key], english[key]].map(quote).join(', ')}],\n`);
  return `/** Generated from the desk's texts by npm run generate: by key, in Chinese and in English. */

export const deskWords: readonly (readonly [key: string, zh: string, en: string])[] = [\n${lines.join('')}];\n`;
}

/** @param {string} language @returns {Record<string, string>} */
function readWords(language) {
  const entries = FILES.flatMap((name) => {
    const file = join(CLONE, 'web/src/i18n', language, 'policies', `${name}.json`);
    return flatten(name, JSON.parse(readFileSync(file, 'utf8')));
  });
  return Object.fromEntries(entries.filter(([key]) => NAMES.test(key)));
}

/** @param {string} path @param {unknown} texts @returns {[string, string][]} */
function flatten(path, texts) {
  if (typeof texts === 'string') return [[path, texts]];
  return Object.entries(Object(texts)).flatMap(([key, value]) => flatten(`${path}.${key}`, value));
}

/** @param {string | undefined} text */
function quote(text) {
  return JSON.stringify(text ?? '');
}
